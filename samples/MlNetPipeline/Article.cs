namespace MlNetPipeline;

/// <summary>A row of the data.</summary>
internal sealed class Article
{
    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public static Article Read(string path) => new() { Title = Path.GetFileNameWithoutExtension(path), Text = File.ReadAllText(path) };
}
