using System.Text.Json;
using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Characters;

/// <summary>Prints a cast as one JSON object.</summary>
internal static class CastJson
{
    public static byte[] Write(Cast cast, int? top)
    {
        int shown = Math.Min(top ?? int.MaxValue, cast.Members.Count);
        var document = new CastDocument(cast.Id, cast.Quotations, cast.Unknown, [.. cast.Members.Take(shown).Select((member, id) => Of(cast, member, id))]);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonDocumentWriter.Options(indented: true)))
            JsonSerializer.Serialize(json, document, CastJsonContext.Default.CastDocument);
        stream.Write("\n"u8);
        return stream.ToArray();
    }

    private static CastCharacter Of(Cast cast, CastMember member, int id) => new(
        id,
        member.Name,
        ContractNames.Of(member.Kind),
        ContractNames.Of(member.Gender),
        member.Aliases,
        member.Mentions,
        member.Quotations,
        [.. member.SpeaksTo.Select(link => new CastCharacterLink(link.To, cast.Members[link.To].Name, link.Quotations))]);
}
