using QuoteExtract.Buffers;
using QuoteExtract.Lexicon;
using QuoteExtract.Mentions;
using QuoteExtract.Speakers;
using QuoteExtract.Text;

namespace QuoteExtract.Verification;

/// <summary>
/// Tells whether a claimed speaker is one of the source's. Their names are read as a small document, a name a
/// paragraph, by the rooms that do so for any document: whom these take for one person is the same.
/// </summary>
internal sealed class SpeakerComparer : IDisposable
{
    private const int LongestName = 200;

    private const WordClasses Small = WordClasses.Determiner | WordClasses.Possessive | WordClasses.Preposition | WordClasses.Coordinator;

    private readonly PooledList<char> _text = new();
    private readonly PooledList<Paragraph> _lines = new();
    private readonly PooledList<Token> _tokens = new();
    private readonly PooledList<int> _regions = new();
    private readonly PooledList<MentionRecord> _mentions = new();
    private readonly PooledList<int> _mentionOfToken = new();
    private readonly EntityTable _entities = new();

    public SpeakerVerdict Compare(ReadOnlySpan<char> claimed, ReadOnlySpan<char> sourceText, SourceWords source, int speaker)
    {
        ref SourceSpeaker found = ref source.Speakers[speaker];
        Write(claimed, sourceText, source, found);
        Tokenizer.Tokenize(_text.Span, _lines.Span, _tokens, EnglishLexicon.Words);
        CapitalizeName();
        _regions.Reset(_tokens.Count);
        _regions.Span.Fill(-1);
        MentionContext context = new(_text.Span, _tokens.Span, [], _regions.Span);
        MentionFinder.Find(context, _mentions, _mentionOfToken);
        int claimEnd = TokenSearch.FirstAtOrAfter(_tokens.Span, _lines[1].Start);
        int name = NameIn(0, claimEnd);
        if (name < 0)
            return DescribesIt(claimEnd) ? SpeakerVerdict.Same : SpeakerVerdict.Unknown;
        if (!found.IsNamed)
            return SpeakerVerdict.Unknown;

        EntityBuilder.Build(context, _mentions.Span, _entities);
        int entity = _mentions[name].Entity;
        int other = -1;
        for (int m = name + 1; m < _mentions.Count; m++)
        {
            ref MentionRecord mention = ref _mentions[m];
            if (mention.First < claimEnd || mention.Type != MentionType.Name)
                continue;
            if (entity >= 0 && mention.Entity == entity)
                return SpeakerVerdict.Same;
            if (other < 0)
                other = m;
        }

        return other < 0 || MayBeOne(_mentions[name], _mentions[other], claimEnd) ? SpeakerVerdict.Unknown : SpeakerVerdict.Different;
    }

    public void Dispose()
    {
        _text.Dispose();
        _lines.Dispose();
        _tokens.Dispose();
        _regions.Dispose();
        _mentions.Dispose();
        _mentionOfToken.Dispose();
        _entities.Dispose();
    }

    private void Write(ReadOnlySpan<char> claimed, ReadOnlySpan<char> sourceText, SourceWords source, in SourceSpeaker found)
    {
        _text.Clear();
        _lines.Clear();
        AddLine(claimed);
        AddLine(found.Known >= 0 ? source.Known[found.Known].Name : found.Name.Slice(sourceText));
        foreach (TextSpan alias in source.Aliases.Span.Slice(found.FirstAlias, found.AliasCount))
            AddLine(alias.Slice(sourceText));
        if (found.Known >= 0)
        {
            AddLine(found.Name.Slice(sourceText));
            for (int a = 0; a < source.Known[found.Known].Aliases.Count; a++)
                AddLine(source.Known[found.Known].Aliases[a]);
        }

        // Last, and no name: the office is for descriptions.
        AddLine(found.Role.Slice(sourceText));
    }

    private void AddLine(ReadOnlySpan<char> name)
    {
        int start = _text.Count;
        name = name[..Math.Min(name.Length, LongestName)].Trim();
        foreach (char c in name)
            _text.Add(char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c);
        _lines.Add(new Paragraph { Start = start, End = _text.Count });
        _text.Add('\n');
        _text.Add('\n');
    }

    /// <summary>"ann okafor", as typed in haste, is a name all the same; "the mayor" is none.</summary>
    private void CapitalizeName()
    {
        const WordClasses NoName = Small | WordClasses.RoleNoun | WordClasses.PersonNoun | WordClasses.GroupNoun | WordClasses.CommonNoun | WordClasses.SubjectPronoun;
        int count = 0;
        while (count < _tokens.Count && _tokens[count].Start < _lines[0].End)
        {
            if (_tokens[count].Has(TokenFlags.Capitalized) || (_tokens[count].Is(NoName) && !_tokens[count].Is(WordClasses.GivenMale | WordClasses.GivenFemale)))
                return;
            count++;
        }

        for (int i = 0; i < count; i++)
            _text[_tokens[i].Start] = char.ToUpperInvariant(_text[_tokens[i].Start]);
        Tokenizer.Tokenize(_text.Span, _lines.Span, _tokens, EnglishLexicon.Words);
    }

    /// <summary>The name that a line gives: a person's before another.</summary>
    private int NameIn(int first, int end)
    {
        int name = -1;
        for (int m = 0; m < _mentions.Count; m++)
        {
            ref MentionRecord mention = ref _mentions[m];
            if (mention.First < first || mention.End > end || mention.Type != MentionType.Name)
                continue;
            if (mention.Kind is EntityKind.Person or EntityKind.Unknown)
                return m;
            name = name < 0 ? m : name;
        }

        return name;
    }

    /// <summary>Whether every word of a description stands in the name or office found.</summary>
    private bool DescribesIt(int claimEnd)
    {
        int words = 0;
        for (int i = 0; i < claimEnd; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || _tokens[i].Is(Small))
                continue;
            words++;
            if (!IsThere(_tokens[i].Hash, claimEnd))
                return false;
        }

        return words > 0;
    }

    private bool IsThere(uint hash, int from)
    {
        for (int i = from; i < _tokens.Count; i++)
        {
            if (_tokens[i].Hash == hash)
                return true;
        }

        return false;
    }

    /// <summary>Names that share a word may be one person's; two full names of one surname were told apart for a reason.</summary>
    private bool MayBeOne(in MentionRecord claimed, in MentionRecord found, int claimEnd)
    {
        bool bothFull = claimed.First < claimed.Head && found.First < found.Head;
        if ((bothFull && _tokens[claimed.Head].Hash == _tokens[found.Head].Hash) || !NameMatcher.GendersAgree(claimed.Gender, found.Gender))
            return false;
        for (int i = claimed.First; i < claimed.End; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word && !_tokens[i].Is(Small) && IsThere(_tokens[i].Hash, claimEnd) && !bothFull)
                return true;
        }

        // An institution, where one of its people is found: "the ministry" for its spokesman.
        return claimed.Kind == EntityKind.Organization && DescribesIt(claimEnd);
    }
}
