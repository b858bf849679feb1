using System.Runtime.CompilerServices;
using QuoteExtract.Buffers;
using QuoteExtract.Text;

namespace QuoteExtract.Mentions;

/// <summary>Finds, in one pass over the tokens, the words that could name a speaker.</summary>
internal static class MentionFinder
{
    private const WordClasses Referring = PronounReader.Pronouns | NominalReader.Heads | WordClasses.ReportingVerb;

    /// <summary>What a word has with which a name can begin.</summary>
    private const TokenFlags NamesHave = TokenFlags.Capitalized | TokenFlags.Hyphenated | TokenFlags.Handle;

    public static void Find(in MentionContext context, PooledList<MentionRecord> mentions, PooledList<int> mentionOfToken)
    {
        mentions.Clear();
        ReadOnlySpan<Token> tokens = context.Tokens;
        mentionOfToken.Fill(tokens.Length, -1);
        ReadOnlySpan<int> givenEnd = context.GivenEnd;
        Span<uint> places = stackalloc uint[SurnameTable.Size];
        places.Clear();
        SurnameTable surnames = new(places);
        int i = 0;
        int asked = 0;
        while (true)
        {
            if (givenEnd.IsEmpty)
            {
                while (i < tokens.Length && !MayRefer(tokens[i]))
                    i++;
            }
            else
            {
                while (i < tokens.Length && !MayRefer(tokens[i]) && givenEnd[i] <= i)
                    i++;
            }

            if (i >= tokens.Length)
                break;
            if (i >= asked)
            {
                context.Pace?.At(i);
                asked = i + Pace.Mask;
            }

            int before = i;
            if (!givenEnd.IsEmpty && givenEnd[i] > i)
            {
                if (!context.GivenKind.IsEmpty && context.GivenKind[i] != EntityKind.Unknown)
                    Add(GivenMentions.Read(context, i, context.GivenEnd[i], context.GivenKind[i]), mentions, mentionOfToken);
                else
                    AddGiven(context, i, context.GivenEnd[i], mentions, mentionOfToken);
                i = context.GivenEnd[i];
            }
            else if (tokens[i].Is(PronounReader.Pronouns) && PronounReader.CanRead(context, i))
            {
                ref MentionRecord pronoun = ref mentions.Append();
                PronounReader.Read(context, i, out pronoun);
                Place(ref pronoun, mentions.Count - 1, mentionOfToken.Span);
                i = pronoun.End;
            }
            else if (tokens[i].Has(NamesHave) && surnames.Names(context, i) && NameRun.Extend(context, i) == i + 1)
            {
                Add(NameReader.ReadSurname(context, i), mentions, mentionOfToken);
                i++;
            }
            else if (tokens[i].Has(NamesHave) && NameRun.CanStart(context, i))
            {
                int end = NameRun.Extend(context, i);
                if (end == i + 1 && tokens[i].Is(WordClasses.GroupNoun) && IsGroup(context, i) && NominalReader.CanBeHead(context, i))
                    AddNominal(context, i, mentions, mentionOfToken);
                else if (!tokens[i].Is(WordClasses.Demonym) || !IsAdjective(context, i, end))
                    AddName(context, i, end, mentions, mentionOfToken, surnames);
                i = end;
            }
            else if (tokens[i].Is(NominalReader.Heads) && NominalReader.CanBeHead(context, i))
            {
                AddNominal(context, i, mentions, mentionOfToken);
                i++;
            }
            else if (tokens[i].Is(WordClasses.ReportingVerb))
            {
                Improvise(context, i, mentions, mentionOfToken);
                i++;
            }

            if (i == before)
                i++;
        }

        PhraseJoiner.Join(context, mentions.Span, mentionOfToken.Span);
    }

    /// <summary>Most words of a text refer to nobody, and tell so at one look.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayRefer(in Token token) =>
        (token.Is(Referring) || token.Has(NamesHave)) && token.Kind == TokenKind.Word;

    /// <summary>"Officials" at the head of a sentence.</summary>
    private static bool IsGroup(in MentionContext context, int i) =>
        context.Tokens[i].Is(WordClasses.GroupNoun) && !context.Tokens[i].Is(WordClasses.Organization | WordClasses.Demonym) && context.OpensSentence(i);

    /// <summary>"British" before a word names nobody, nor "Saudi" before a noun.</summary>
    private static bool IsAdjective(in MentionContext context, int first, int end)
    {
        if (end != first + 1 || end >= context.Tokens.Length || context.Tokens[end].Kind != TokenKind.Word)
            return false;
        ref readonly Token word = ref context.Tokens[first];
        if (!word.Is(WordClasses.Demonym) || word.Is(WordClasses.GivenMale | WordClasses.GivenFemale))
            return false;
        ref readonly Token next = ref context.Tokens[end];
        return !word.Is(WordClasses.Nationality)
            || (next.Is(WordClasses.CommonNoun | WordClasses.RoleNoun | WordClasses.GroupNoun | WordClasses.PersonNoun | WordClasses.OrganizationWord | WordClasses.Adjective)
                && !next.Is(WordClasses.ReportingVerb | WordClasses.CommonVerb | WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.Adverb));
    }

    private static void AddNominal(in MentionContext context, int head, PooledList<MentionRecord> mentions, PooledList<int> mentionOfToken)
    {
        ref MentionRecord mention = ref mentions.Append();
        NominalReader.Read(context, head, out mention);
        Place(ref mention, mentions.Count - 1, mentionOfToken.Span);
    }

    private static void AddName(in MentionContext context, int first, int end, PooledList<MentionRecord> mentions, PooledList<int> mentionOfToken, SurnameTable surnames)
    {
        ref MentionRecord mention = ref mentions.Append();
        NameReader.Read(context, first, end, out mention);
        if (mention.Type == MentionType.Name && mention.Kind is EntityKind.Person or EntityKind.Unknown)
            RoleReader.Read(context, ref mention);
        if (context.NameKinds is not null && NameKindClassifier.IsOpen(mention))
            NameKindClassifier.Decide(ref mention, NameFeatures.Of(context, mention), context.NameKinds);
        Place(ref mention, mentions.Count - 1, mentionOfToken.Span);
        surnames.Add(context, mention);
    }

    /// <summary>What the caller calls somebody is a mention, whatever its words are: "the mender of clocks".</summary>
    private static void AddGiven(in MentionContext context, int first, int end, PooledList<MentionRecord> mentions, PooledList<int> mentionOfToken)
    {
        Add(
            new MentionRecord
            {
                First = first,
                PhraseFirst = first,
                End = end,
                Head = end - 1,
                Type = MentionType.Nominal,
                Kind = EntityKind.Person,
                Flags = MentionFlags.Definite,
                Region = context.RegionOfToken[first],
                RoleFirst = first,
                RoleEnd = end,
                Entity = -1,
            },
            mentions,
            mentionOfToken);
    }

    private static void Add(in MentionRecord mention, PooledList<MentionRecord> mentions, PooledList<int> mentionOfToken)
    {
        mentions.Add(mention);
        Place(ref mentions[mentions.Count - 1], mentions.Count - 1, mentionOfToken.Span);
    }

    /// <summary>Gives the newest mention its tokens.</summary>
    private static void Place(ref MentionRecord mention, int index, Span<int> mentionOfToken)
    {
        if (mention.Region >= 0)
            mention.Flags |= MentionFlags.Quoted;

        // A description that swallows the name before it ("Clinton's spokesman") leaves that name its tokens.
        foreach (ref int of in mentionOfToken[mention.First..mention.End])
        {
            if (of < 0)
                of = index;
        }

        mentionOfToken[mention.Head] = index;
    }

    /// <summary>Takes the noun phrase before a reporting verb for a speaker, whatever noun it is: "the ad says".</summary>
    private static void Improvise(in MentionContext context, int verb, PooledList<MentionRecord> mentions, PooledList<int> mentionOfToken)
    {
        const int MostHelpers = 3;
        ReadOnlySpan<Token> tokens = context.Tokens;
        if (!tokens[verb].Is(WordClasses.PastForm | WordClasses.PresentForm) || tokens[verb].Has(TokenFlags.ParagraphStart))
            return;
        int head = verb - 1;
        int helpers = 0;
        while (head >= 0 && helpers < MostHelpers && tokens[head].Is(WordClasses.Adverb | WordClasses.Auxiliary) && !tokens[head].Is(WordClasses.CommonNoun))
        {
            if (tokens[head].Has(TokenFlags.ParagraphStart))
                return;
            head--;
            helpers++;
        }

        if (head < 0 || tokens[head].Kind != TokenKind.Word || mentionOfToken[head] >= 0 || context.RegionOfToken[head] != context.RegionOfToken[verb])
            return;
        ref readonly Token noun = ref tokens[head];
        const WordClasses NoNoun = WordClasses.Preposition | WordClasses.Determiner | WordClasses.Coordinator | WordClasses.Subordinator
            | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Possessive | WordClasses.Negation;
        if (noun.Is(NoNoun) || (noun.Is(WordClasses.ReportingVerb | WordClasses.MannerVerb) && !noun.Is(WordClasses.DocumentNoun | WordClasses.CommonNoun | WordClasses.SpeechNoun)))
            return;
        int first = NominalReader.Leftmost(context, head, out bool definite, out bool determined);
        if (!determined && !definite)
            return;
        MentionRecord mention = new()
        {
            First = first,
            PhraseFirst = first,
            End = head + 1,
            Head = head,
            Type = MentionType.Nominal,
            Kind = noun.Is(WordClasses.WorkNoun | WordClasses.SpeechNoun) ? EntityKind.Document : EntityKind.Unknown,
            Flags = MentionFlags.Improvised | (definite ? MentionFlags.Definite : MentionFlags.None),
            RoleFirst = determined ? first + 1 : first,
            RoleEnd = head + 1,
            Region = context.RegionOfToken[head],
            Entity = -1,
        };
        Add(mention, mentions, mentionOfToken);
    }
}
