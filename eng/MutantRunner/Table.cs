using System.Globalization;

namespace MutantRunner;

/// <summary>How many mutants of each file the tests notice, and which they do not.</summary>
internal static class Table
{
    public static void Print(IReadOnlyCollection<Mutant> mutants, int all, Dictionary<int, string> outcomes, TextWriter output)
    {
        Mutant[] tested = [.. mutants.Where(mutant => outcomes.ContainsKey(mutant.Id))];
        foreach (Mutant mutant in tested.Where(mutant => !IsNoticed(mutant)).OrderBy(mutant => mutant.Path, StringComparer.Ordinal).ThenBy(mutant => mutant.Line))
            output.WriteLine($"{mutant.Path}:{mutant.Line} {outcomes[mutant.Id]} {mutant.Kind}: {mutant.Replacement.ReplaceLineEndings(" ")}");
        output.WriteLine();
        output.WriteLine("| file | noticed | mutants | share |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (IGrouping<string, Mutant> file in tested.GroupBy(mutant => mutant.Path, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal))
            Row(Path.GetFileNameWithoutExtension(file.Key), [.. file]);
        Row("all", tested);
        int seen = tested.Count(IsNoticed);
        (double low, double high) = Interval(seen, tested.Length);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tested.Length} of {all} mutants tested, {seen} noticed; of all, with 95 % confidence, {low:0.0} to {high:0.0} %."));

        void Row(string name, Mutant[] of)
        {
            int noticed = of.Count(IsNoticed);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {noticed} | {of.Length} | {100.0 * noticed / of.Length:0.0} % |"));
        }

        bool IsNoticed(Mutant mutant) => Journal.IsNoticed(outcomes[mutant.Id]);
    }

    /// <summary>Wilson's interval for a share, in percent.</summary>
    private static (double Low, double High) Interval(int noticed, int of)
    {
        const double Z = 1.96;
        double share = (double)noticed / of;
        double middle = share + (Z * Z / (2 * of));
        double half = Z * Math.Sqrt((share * (1 - share) / of) + (Z * Z / (4.0 * of * of)));
        double scale = 100 / (1 + (Z * Z / of));
        return ((middle - half) * scale, (middle + half) * scale);
    }
}
