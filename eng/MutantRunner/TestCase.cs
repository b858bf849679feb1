using System.Reflection;

namespace MutantRunner;

/// <summary>One case of an xunit test, run without a test host.</summary>
internal sealed record TestCase(string Name, MethodInfo Method, object?[] Arguments)
{
    /// <summary>The cases of the tests whose "Type.Method" a filter wants and that are not skipped.</summary>
    public static IEnumerable<TestCase> Of(Assembly assembly, Func<string, bool> wanted)
    {
        foreach (Type type in assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            foreach (MethodInfo method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            {
                string name = $"{type.FullName}.{method.Name}";
                object[] attributes = method.GetCustomAttributes(inherit: true);
                object? fact = attributes.FirstOrDefault(attribute => IsNamed(attribute, "FactAttribute"));
                if (fact is null || !wanted(name) || fact.GetType().GetProperty("Skip")!.GetValue(fact) is not null)
                    continue;
                if (!IsNamed(fact, "TheoryAttribute"))
                {
                    yield return new TestCase(name, method, []);
                    continue;
                }

                int row = 0;
                foreach (object data in attributes.Where(attribute => IsNamed(attribute, "DataAttribute")))
                {
                    foreach (object?[] arguments in (IEnumerable<object?[]>)data.GetType().GetMethod("GetData", [typeof(MethodInfo)])!.Invoke(data, [method])!)
                        yield return new TestCase($"{name}#{row++}", method, arguments);
                }
            }
        }
    }

    /// <summary>Runs the case; an exception is its failure.</summary>
    public void Run()
    {
        object? test = null;
        if (!Method.IsStatic)
        {
            ConstructorInfo constructor = Method.DeclaringType!.GetConstructors()[0];
            test = constructor.Invoke(new object?[constructor.GetParameters().Length]);
        }

        try
        {
            if (Method.Invoke(test, [.. Method.GetParameters().Select(Argument)]) is Task task)
                task.GetAwaiter().GetResult();
        }
        finally
        {
            (test as IDisposable)?.Dispose();
        }
    }

    private object? Argument(ParameterInfo parameter, int index)
    {
        if (!parameter.IsDefined(typeof(ParamArrayAttribute)) || (index < Arguments.Length && Arguments[index] is Array or null))
            return index < Arguments.Length ? Arguments[index] : parameter.DefaultValue;
        object?[] rest = Arguments[index..];
        Array array = Array.CreateInstance(parameter.ParameterType.GetElementType()!, rest.Length);
        rest.CopyTo(array, 0);
        return array;
    }

    private static bool IsNamed(object attribute, string name)
    {
        for (Type? type = attribute.GetType(); type is not null; type = type.BaseType)
        {
            if (type.Name == name)
                return true;
        }

        return false;
    }
}
