using System.IO.Compression;
using System.Xml.Linq;

namespace PackageCheck;

/// <summary>What every package must say about itself.</summary>
internal static class PackageFile
{
    private const int LongestReadme = 4000;

    public static IEnumerable<string> Problems(string path, string version)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        ZipArchiveEntry? manifest = package.Entries.SingleOrDefault(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal));
        if (manifest is null)
        {
            yield return "no manifest";
            yield break;
        }

        using Stream stream = manifest.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
        XElement? Element(string name) => metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name);

        if (Element("version")?.Value != version)
            yield return "another version inside";
        if (Element("license") is not { } license || license.Attribute("type")?.Value != "expression" || license.Value != "MIT")
            yield return "no SPDX licence";
        foreach (string name in new[] { "description", "tags", "authors", "projectUrl", "releaseNotes" })
        {
            if (string.IsNullOrWhiteSpace(Element(name)?.Value))
                yield return $"no {name}";
        }

        if (Element("releaseNotes")?.Value.StartsWith('[') != true)
            yield return "the release notes do not begin with a version of the changelog";
        XElement? repository = Element("repository");
        if (repository?.Attribute("type")?.Value != "git" || repository.Attribute("url")?.Value.StartsWith("https://", StringComparison.Ordinal) != true
            || repository.Attribute("commit")?.Value.Length != 40)
        {
            yield return "no repository with its commit";
        }

        ZipArchiveEntry? readme = package.GetEntry(Element("readme")?.Value ?? "");
        if (readme is null || readme.Length is < 200 or > LongestReadme)
            yield return $"no readme of at most {LongestReadme} bytes";
        else if (!Text(readme).StartsWith($"# {Element("id")!.Value}\n", StringComparison.Ordinal) && Element("id")!.Value != "QuoteExtract.Cli")
            yield return "the readme is of another package";
        if (package.GetEntry(Element("icon")?.Value ?? "") is null)
            yield return "no icon";

        foreach (string problem in AheadCode.Problems(package))
            yield return problem;

        string symbols = Path.ChangeExtension(path, ".snupkg");
        if (!File.Exists(symbols))
        {
            yield return "no symbols";
            yield break;
        }

        foreach (string problem in SymbolFile.Problems(symbols, repository?.Attribute("commit")?.Value ?? ""))
            yield return problem;
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
