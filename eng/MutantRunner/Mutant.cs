using System.Globalization;
using System.Text.Json;

namespace MutantRunner;

/// <summary>A mutant as Stryker reports it.</summary>
internal sealed record Mutant(int Id, string Path, int Line, string Kind, string Replacement)
{
    /// <summary>So many of some mutants, drawn by a seed: with more of them, the same and others.</summary>
    public static Mutant[] Sample(IEnumerable<Mutant> mutants, int count, int seed)
    {
        Mutant[] drawn = [.. mutants.OrderBy(mutant => mutant.Id)];
        new Random(seed).Shuffle(drawn);
        return drawn[..Math.Min(count, drawn.Length)];
    }

    /// <summary>The mutants of a report that are to be tested.</summary>
    public static IEnumerable<Mutant> Of(string report)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(report));
        foreach (JsonProperty file in document.RootElement.GetProperty("files").EnumerateObject())
        {
            foreach (JsonElement mutant in file.Value.GetProperty("mutants").EnumerateArray())
            {
                if (mutant.GetProperty("status").GetString() is "Ignored" or "CompileError" || !int.TryParse(mutant.GetProperty("id").GetString(), CultureInfo.InvariantCulture, out int id))
                    continue;
                yield return new Mutant(
                    id,
                    file.Name,
                    mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(),
                    mutant.GetProperty("mutatorName").GetString()!,
                    mutant.GetProperty("replacement").GetString()!);
            }
        }
    }
}
