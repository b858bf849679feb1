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
    File.WriteAllBytes(output, builder.Build());
    return 0;
}
catch (Exception e) when (e is InvalidDataException or IOException)
{
    // In the form that a build shows as its own error.
    Console.Error.WriteLine($"LexiconCompiler : error QX0001: {e.Message}");
    return 1;
}
