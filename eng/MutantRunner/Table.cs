namespace MutantRunner;

/// <summary>How many mutants of each file the tests notice, and which they do not.</summary>
internal static class Table
{
    public static void Print(IReadOnlyCollection<Mutant> mutants, Dictionary<int, string> outcomes, TextWriter output)
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

        void Row(string name, Mutant[] of)
        {
            int noticed = of.Count(IsNoticed);
            output.WriteLine($"| {name} | {noticed} | {of.Length} | {100.0 * noticed / of.Length:0.0} % |");
        }

        bool IsNoticed(Mutant mutant) => Journal.IsNoticed(outcomes[mutant.Id]);
    }
}
