using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using QuoteExtract.Cli.Input;

namespace QuoteExtract.Cli.Extract.Resume;

/// <summary>Tells one run of <c>extract</c> from another: a run goes on only where its output would be the same.</summary>
internal static class RunFingerprint
{
    public static string Of(ExtractSettings settings, IReadOnlyList<InputSource> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, typeof(RunFingerprint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "");

        // A record prints all its properties: an option that comes later counts by itself.
        Append(hash, (settings with { Paths = [], OutputPath = null, Threads = 1 }).ToString());
        if (settings.SpeakersPath is { } speakers)
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(speakers)));
        foreach (InputSource source in sources)
            Append(hash, $"{source.Format} {source.Path}");
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
