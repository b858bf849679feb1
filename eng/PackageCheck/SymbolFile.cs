using System.IO.Compression;
using System.Reflection.Metadata;
using System.Text;

namespace PackageCheck;

/// <summary>Symbols lead to the sources of the commit, and name no folder of the machine that built them.</summary>
internal static class SymbolFile
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static IEnumerable<string> Problems(string path, string commit)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        ZipArchiveEntry[] files = [.. package.Entries.Where(entry => entry.Name.StartsWith("QuoteExtract", StringComparison.Ordinal) && entry.Name.EndsWith(".pdb", StringComparison.Ordinal))];
        if (files.Length == 0)
            yield return "no symbols of ours";
        foreach (ZipArchiveEntry file in files)
        {
            using var bytes = new MemoryStream();
            using (Stream stream = file.Open())
                stream.CopyTo(bytes);
            bytes.Position = 0;
            using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(bytes);
            MetadataReader reader = provider.GetMetadataReader();
            string? link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
                .Where(info => reader.GetGuid(info.Kind) == SourceLink)
                .Select(info => Encoding.UTF8.GetString(reader.GetBlobBytes(info.Value))).FirstOrDefault();
            if (link is null || !link.Contains("https://", StringComparison.Ordinal) || !link.Contains(commit, StringComparison.Ordinal))
                yield return $"{file.FullName}: no Source Link to the commit";
            if (IsOfContinuousIntegration && reader.Documents.Select(d => reader.GetString(reader.GetDocument(d).Name)).FirstOrDefault(n => !n.StartsWith("/_", StringComparison.Ordinal)) is { } document)
                yield return $"{file.FullName}: {document} is a path of the machine";
        }
    }

    /// <summary>Paths are mapped only there.</summary>
    private static bool IsOfContinuousIntegration => Environment.GetEnvironmentVariable("CI") == "true";
}
