using MutantRunner;

if (args is not [("run" or "work" or "table") and var verb, var folder, var report, var state, var filter])
{
    Console.Error.WriteLine("Usage: MutantRunner run|table FOLDER REPORT STATE FILTER");
    return 2;
}

Mutant[] mutants = [.. Mutant.Of(report)];
Journal journal = new($"{state}.journal");
switch (verb)
{
    case "work":
        return Worker.Run(folder, filter, $"{state}.coverage", journal, [.. mutants.Select(mutant => mutant.Id)]) ? 0 : Supervisor.Unfinished;
    case "run":
        Supervisor.Run(["work", .. args[1..]], journal);
        break;
}

Table.Print(mutants, journal.Read(), Console.Out);
return 0;
