using MutantRunner;

if (args is not [var verb, var folder, var report, var state, .. { Length: > 0 } filters])
{
    Console.Error.WriteLine("Usage: MutantRunner run|table FOLDER REPORT STATE FILTER...");
    return 2;
}

Mutant[] mutants = [.. Mutant.Of(report)];
Journal[] journals = [.. filters.Select((_, stage) => new Journal($"{state}.{stage + 1}.journal"))];
if (verb == "work")
{
    // The last of the filters given: what the tests of those before have noticed is done.
    var noticed = Journal.Merge(journals[..^1]);
    int[] left = [.. mutants.Select(mutant => mutant.Id).Where(id => !noticed.TryGetValue(id, out string? outcome) || !Journal.IsNoticed(outcome))];
    return Worker.Run(folder, filters[^1], $"{state}.{filters.Length}.coverage", journals[^1], left) ? 0 : Supervisor.Unfinished;
}

if (verb == "run")
{
    for (int stage = 1; stage <= filters.Length; stage++)
        Supervisor.Run(["work", folder, report, state, .. filters[..stage]], journals[stage - 1]);
}

Table.Print(mutants, Journal.Merge(journals), Console.Out);
return 0;
