using QuoteExtract.Buffers;
using QuoteExtract.Lexicon;
using QuoteExtract.Mentions;
using QuoteExtract.Text;

namespace QuoteExtract.Speakers;

/// <summary>
/// Tells who is meant by a given name that two of a cast have, though only one is listed by it: whom the narration calls by
/// his surname it does not call "John" too, so John is the other one.
/// </summary>
internal sealed class GivenNameOwners
{
    /// <summary>So often the narration has the surname alone.</summary>
    public const int OftenBySurname = 5;

    private const int Counts = 3;
    private const int Alone = 0;
    private const int InFull = 1;
    private const int Latest = 2;

    private readonly Dictionary<ulong, int[]> _rivals = [];

    public bool IsEmpty => _rivals.Count == 0;

    /// <summary>Notes who has an alias that begins with a given name which the list has of somebody else.</summary>
    public void Share(IReadOnlyList<KnownSpeaker> speakers, Dictionary<ulong, int> exact, PooledList<Token> tokens)
    {
        for (int i = 0; i < speakers.Count; i++)
        {
            Share(speakers[i].Name, i, exact, tokens);
            foreach (string alias in speakers[i].Aliases)
                Share(alias, i, exact, tokens);
        }
    }

    private void Share(string alias, int speaker, Dictionary<ulong, int> exact, PooledList<Token> tokens)
    {
        Tokenizer.Tokenize(alias, [], tokens, EnglishLexicon.Words);
        if (tokens.Count < 2 || !tokens[0].Is(WordClasses.GivenMale | WordClasses.GivenFemale))
            return;
        ulong given = NameKeys.Of(tokens.Span[..1]);
        if (!exact.TryGetValue(given, out int owner) || owner < 0 || owner == speaker)
            return;
        int[] known = _rivals.TryGetValue(given, out int[]? others) ? others : [];
        if (Array.IndexOf(known, speaker) < 0)
            _rivals[given] = [.. known, speaker];
    }

    public static void Begin(EntityTable table, int speakers)
    {
        table.Tallies.Reset(speakers * Counts);
        table.Tallies.Span.Clear();
    }

    /// <summary>Counts a mention of a known speaker.</summary>
    public void Count(in MentionRecord mention, ulong key, int known, EntityTable table)
    {
        if (mention.Has(MentionFlags.Quoted))
            return;
        if (mention.End - mention.First > 1)
            table.Tallies[(known * Counts) + InFull]++;
        else if (!mention.Has(MentionFlags.Titled) && !_rivals.ContainsKey(key))
            table.Tallies[(known * Counts) + Alone]++;
    }

    /// <summary>Whom a mention is of, given the one who is listed by it. Mentions come in text order.</summary>
    public int Choose(in MentionRecord mention, int m, ulong key, int listed, EntityTable table)
    {
        Span<int> tallies = table.Tallies.Span;
        int chosen = listed;
        if (mention.End - mention.First == 1 && !mention.Has(MentionFlags.Titled) && tallies[(listed * Counts) + Alone] >= OftenBySurname
            && _rivals.TryGetValue(key, out int[]? rivals))
        {
            int rival = -1;
            foreach (int other in rivals)
            {
                if (tallies[(other * Counts) + InFull] > (rival < 0 ? 0 : tallies[(rival * Counts) + InFull]) && tallies[(other * Counts) + Alone] < OftenBySurname)
                    rival = other;
            }

            // In talk either may be meant: the one whom the narration had last.
            if (rival >= 0 && (!mention.Has(MentionFlags.Quoted) || tallies[(rival * Counts) + Latest] > tallies[(listed * Counts) + Latest]))
                chosen = rival;
        }

        if (!mention.Has(MentionFlags.Quoted))
            tallies[(chosen * Counts) + Latest] = m + 1;
        return chosen;
    }
}
