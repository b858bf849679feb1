using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PackageCheck;

/// <summary>Code compiled ahead for a platform is that of the same assembly, and stands where an application of that platform takes it from.</summary>
internal static class AheadCode
{
    private const string Runtimes = "runtimes/";
    private const string Place = "/lib/net10.0/";

    public static IEnumerable<string> Problems(ZipArchive package)
    {
        foreach (ZipArchiveEntry entry in package.Entries.Where(entry => entry.FullName.StartsWith(Runtimes, StringComparison.Ordinal)))
        {
            string platform = entry.FullName[Runtimes.Length..].Split('/')[0];
            if (entry.FullName != string.Concat(Runtimes, platform, Place, entry.Name) || package.GetEntry(string.Concat("lib/net10.0/", entry.Name)) is not { } portable)
            {
                yield return $"{entry.FullName} stands in no place of a library";
                continue;
            }

            (Guid ofModule, bool compiled) = Look(entry);
            if (ofModule != Look(portable).Module)
                yield return $"{entry.FullName} is compiled from another assembly";
            if (!compiled)
                yield return $"{entry.FullName} is not compiled ahead";
        }
    }

    private static (Guid Module, bool CompiledAhead) Look(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using (Stream stream = entry.Open())
            stream.CopyTo(bytes);
        bytes.Position = 0;
        using var file = new PEReader(bytes);
        MetadataReader reader = file.GetMetadataReader();
        return (reader.GetGuid(reader.GetModuleDefinition().Mvid), file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }
}
