using QuoteExtract.Mentions;
using QuoteExtract.Model;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Mentions;

/// <summary>A mention as the tests look at it.</summary>
internal sealed record MentionReading(string Text, string Phrase, MentionType Type, EntityKind Kind, Gender Gender, MentionFlags Flags, string Role, int Entity)
{
    /// <summary>What the room of mentions makes of a text; a quotation is put behind it, for without one nothing is read.</summary>
    public static IReadOnlyList<MentionReading> Of(string text)
    {
        text += "\n\n“Yes.”";
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        var mentions = new List<MentionReading>();
        foreach (MentionRecord mention in work.Mentions.Span.ToArray())
        {
            mentions.Add(new MentionReading(
                Between(text, work, mention.First, mention.End), Between(text, work, mention.PhraseFirst, mention.End), mention.Type, mention.Kind, mention.Gender,
                mention.Flags, mention.HasRole ? Between(text, work, mention.RoleFirst, mention.RoleEnd) : "", mention.Entity));
        }

        return mentions;
    }

    private static string Between(string text, Workspace work, int first, int end)
    {
        ReadOnlySpan<Token> tokens = work.Tokens.Span;
        return text[tokens[first].Start..tokens[end - 1].End];
    }
}
