namespace QuoteExtract.Lexicon;

/// <summary>What the columns of a word list mean.</summary>
internal enum WordListForm
{
    /// <summary>Every word of a line has the classes of the list.</summary>
    Words,

    /// <summary>Five columns: base form, third person, past, past participle, -ing form.</summary>
    Verbs,

    /// <summary>A singular, then plurals, which are groups too.</summary>
    Nouns,

    /// <summary>A short form, then the full names it can stand for.</summary>
    Nicknames,
}
