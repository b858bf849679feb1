using QuoteExtract.Formats;

namespace QuoteExtract.Cli.Characters;

/// <summary>Who speaks in a book, how often and to whom: the most quoted first.</summary>
internal sealed class Cast
{
    private Cast(string id, IReadOnlyList<CastMember> members, int quotations, int unknown)
    {
        Id = id;
        Members = members;
        Quotations = quotations;
        Unknown = unknown;
    }

    public string Id { get; }

    public IReadOnlyList<CastMember> Members { get; }

    public int Quotations { get; }

    /// <summary>Quotations of nobody found.</summary>
    public int Unknown { get; }

    /// <summary>Counts what an extraction has found.</summary>
    /// <param name="id">The id of the book.</param>
    /// <param name="text">Its text.</param>
    /// <param name="quotes">What was found in it.</param>
    /// <param name="known">People known beforehand: who of them says nothing belongs to the cast all the same.</param>
    public static Cast Of(string id, ReadOnlySpan<char> text, QuoteBuffer quotes, IReadOnlyList<KnownSpeaker> known)
    {
        var document = new ExtractedDocument(id, text, quotes);
        var members = new List<CastMember>(quotes.SpeakerCount);
        for (int i = 0; i < quotes.SpeakerCount; i++)
            members.Add(MemberOf(document, quotes.GetSpeaker(i)));

        var links = new Dictionary<(int From, int To), int>();
        int unknown = 0;
        for (int i = 0; i < quotes.Count; i++)
        {
            QuoteView quote = quotes[i];
            if (quote.SpeakerId < 0)
            {
                unknown++;
                continue;
            }

            members[quote.SpeakerId].Quotations++;
            if (quote.AddresseeId >= 0)
                links[(quote.SpeakerId, quote.AddresseeId)] = links.GetValueOrDefault((quote.SpeakerId, quote.AddresseeId)) + 1;
        }

        AddSilent(members, quotes, known);
        return new Cast(id, Rank(members, links), quotes.Count, unknown);
    }

    private static CastMember MemberOf(in ExtractedDocument document, SpeakerView speaker)
    {
        var aliases = new List<string>();
        string name = document.NameOf(speaker);
        foreach (TextSpan alias in speaker.Aliases)
            AddAlias(aliases, SingleLine.Of(alias.Slice(document.Text)), name);
        foreach (string alias in speaker.Known?.Aliases ?? [])
            AddAlias(aliases, alias, name);
        return new CastMember(name, aliases)
        {
            Kind = speaker.Kind,
            Gender = speaker.Gender,
            Mentions = speaker.Mentions.Length,
        };
    }

    private static void AddAlias(List<string> aliases, string alias, string name)
    {
        if (alias != name && !aliases.Contains(alias, StringComparer.Ordinal))
            aliases.Add(alias);
    }

    private static void AddSilent(List<CastMember> members, QuoteBuffer quotes, IReadOnlyList<KnownSpeaker> known)
    {
        var speaking = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < quotes.SpeakerCount; i++)
        {
            if (quotes.GetSpeaker(i).Known is { } person)
                speaking.Add(person.Name);
        }

        foreach (KnownSpeaker person in known)
        {
            if (speaking.Add(person.Name))
                members.Add(new CastMember(person.Name, person.Aliases) { Kind = SpeakerKind.Person, Gender = person.Gender });
        }
    }

    /// <summary>Puts the most quoted first, those quoted as often in order of their first words, and renames the links.</summary>
    private static CastMember[] Rank(List<CastMember> members, Dictionary<(int From, int To), int> links)
    {
        int[] order = [.. Enumerable.Range(0, members.Count).OrderByDescending(i => members[i].Quotations)];
        int[] placeOf = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
            placeOf[order[place]] = place;

        foreach (IGrouping<int, KeyValuePair<(int From, int To), int>> from in links.GroupBy(static link => link.Key.From))
        {
            members[from.Key].SpeaksTo =
            [
                .. from.Select(link => new CastLink(placeOf[link.Key.To], link.Value))
                    .OrderByDescending(static link => link.Quotations)
                    .ThenBy(static link => link.To),
            ];
        }

        return [.. order.Select(i => members[i])];
    }
}
