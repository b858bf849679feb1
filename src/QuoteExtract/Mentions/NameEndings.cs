namespace QuoteExtract.Mentions;

/// <summary>Tells by its last letters whether a word looks like a place, a surname or a noun of learned origin.</summary>
internal static class NameEndings
{
    /// <summary>With fewer letters before it an ending tells nothing.</summary>
    private const int ShortestStem = 2;

    public static NameEnding Of(ReadOnlySpan<char> word)
    {
        for (int length = Math.Min(5, word.Length - ShortestStem); length >= 2; length--)
        {
            NameEnding ending = OfLetters(word[^length..]);
            if (ending != NameEnding.None)
                return ending;
        }

        return NameEnding.None;
    }

    private static NameEnding OfLetters(ReadOnlySpan<char> letters) => letters switch
    {
        "ville" or "shire" or "istan" or "burgh" or "mouth" or "stadt" or "haven" => NameEnding.Place,
        "stein" or "smith" or "worth" or "ovich" => NameEnding.Surname,
        "ology" or "ation" or "ition" or "ivity" or "ement" => NameEnding.Noun,
        "land" or "burg" or "bury" or "ford" or "port" or "pool" or "grad" or "abad" or "stan" => NameEnding.Place,
        "berg" or "mann" or "sson" or "elli" or "enko" or "ovic" or "ewic" or "wski" or "vich" => NameEnding.Surname,
        "tion" or "sion" or "ness" or "ment" or "ship" or "hood" or "ance" or "ence" or "ware" or "ting" or "ings" => NameEnding.Noun,
        "ham" or "ton" or "ley" or "nia" or "via" or "ria" or "lia" or "sia" => NameEnding.Place,
        "son" or "sen" or "man" or "sky" or "ski" or "dez" or "nez" or "lez" or "ova" or "eva" or "yan" => NameEnding.Surname,
        "ism" or "ics" or "ity" or "ing" or "day" => NameEnding.Noun,
        "ez" or "ov" or "ev" => NameEnding.Surname,
        _ => NameEnding.None,
    };
}
