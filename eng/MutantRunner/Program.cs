using System.Globalization;
using MutantRunner;

if (args is not [("run" or "work" or "table") and var verb, var folder, var report, var state, var filter, var count, var seed])
{
    Console.Error.WriteLine("Usage: MutantRunner run|table FOLDER REPORT STATE FILTER COUNT SEED");
    return 2;
}

Mutant[] all = [.. Mutant.Of(report)];
Mutant[] mutants = Mutant.Sample(all, int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
Journal journal = new($"{state}.journal");
switch (verb)
{
    case "work":
        return Worker.Run(folder, filter, $"{state}.coverage", journal, [.. mutants.Select(mutant => mutant.Id)]) ? 0 : Supervisor.Unfinished;
    case "run":
        Supervisor.Run(["work", .. args[1..]], journal);
        break;
}

Table.Print(mutants, all.Length, journal.Read(), Console.Out);
return 0;
