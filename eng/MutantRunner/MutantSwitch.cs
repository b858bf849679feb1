using System.Reflection;

namespace MutantRunner;

/// <summary>What Stryker wrote beside its mutants: it turns one on and notes which were reached.</summary>
internal sealed class MutantSwitch
{
    public const int None = -1;

    private readonly FieldInfo _active;
    private readonly FieldInfo _capture;
    private readonly MethodInfo _data;

    public MutantSwitch(Assembly mutated)
    {
        Type control = mutated.GetTypes().Single(type => type.Name == "MutantControl");
        _active = control.GetField("ActiveMutant")!;
        _capture = control.GetField("CaptureCoverage")!;
        _data = control.GetMethod("GetCoverageData")!;
        Active = None;
    }

    public int Active
    {
        set => _active.SetValue(null, value);
    }

    /// <summary>The mutants that an action reaches.</summary>
    public HashSet<int> Reach(Action action)
    {
        _data.Invoke(null, null);
        _capture.SetValue(null, true);
        action();
        _capture.SetValue(null, false);
        return [.. ((IList<int>[])_data.Invoke(null, null)!)[0]];
    }
}
