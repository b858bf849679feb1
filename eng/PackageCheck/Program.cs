// Looks into the packages of a version, and uses each one that can be compiled ahead of time: FOLDER VERSION
using PackageCheck;

int problems = 0;
foreach (string path in Directory.EnumerateFiles(args[0], $"*.{args[1]}.nupkg").Order(StringComparer.Ordinal))
{
    foreach (string problem in PackageFile.Problems(path, args[1]))
    {
        Console.WriteLine($"{Path.GetFileName(path)}: {problem}");
        problems++;
    }
}

Console.WriteLine(Usage.OfTheLibrary());
Console.WriteLine(Usage.OfABuffer());
Console.WriteLine(Usage.OfFormats());
Console.WriteLine(Usage.OfDependencyInjection());
return problems == 0 ? 0 : 1;
