using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Training;

/// <summary>Writes the files of a model set under the names that the library embeds them by.</summary>
internal static class WeightFolder
{
    public static void Write(string folder, ModelSet models)
    {
        Directory.CreateDirectory(folder);
        Write(folder, "kind", models.Kind);
        Write(folder, "genre", models.Genre);
        Write(folder, "name-kind", models.NameKind);
        Write(folder, "attribution-news", models.News);
        Write(folder, "attribution-fiction", models.Fiction);
        Write(folder, "conversation", models.Conversation);
    }

    private static void Write(string folder, string name, WeightTable table) =>
        File.WriteAllBytes(Path.Combine(folder, name + ".bin"), WeightFile.Write(table));
}
