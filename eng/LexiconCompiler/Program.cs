using QuoteExtract.Lexicon;

if (args is not [string folder, string output])
{
    Console.Error.WriteLine("usage: LexiconCompiler FOLDER OUTPUT");
    return 2;
}

try
{
    var builder = new LexiconBuilder();
    foreach (WordList list in WordLists.All)
        WordListReader.Read(list, File.ReadAllText(Path.Combine(folder, list.Name + ".txt")), builder);
    // Two builds of one project may run side by side: each sees a whole file.
    string temporary = $"{output}.{Environment.ProcessId}";
    File.WriteAllBytes(temporary, builder.Build());
    File.Move(temporary, output, overwrite: true);
    return 0;
}
catch (Exception e) when (e is InvalidDataException or IOException)
{
    // In the form that a build shows as its own error.
    Console.Error.WriteLine($"LexiconCompiler : error QX0001: {e.Message}");
    return 1;
}
