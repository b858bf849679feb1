namespace QuoteExtract.Mentions;

[Flags]
internal enum MentionFlags : ushort
{
    None = 0,

    /// <summary>Stands in a quotation.</summary>
    Quoted = 1,

    /// <summary>Owns what follows: "Clinton's".</summary>
    Possessor = 2,

    /// <summary>"the minister", as against "a minister".</summary>
    Definite = 4,

    /// <summary>Refers to several.</summary>
    Plural = 8,

    /// <summary>A title of courtesy or office goes before the name.</summary>
    Titled = 16,

    /// <summary>Its kind and gender come from a given name that the lexicon knows.</summary>
    GivenNameKnown = 32,

    /// <summary>"I", "we", "my".</summary>
    FirstPerson = 64,

    /// <summary>"you".</summary>
    SecondPerson = 128,

    /// <summary>"someone", "others", "one".</summary>
    Indefinite = 256,

    /// <summary>A bare office written like a name: "President", "Secretary General".</summary>
    Office = 512,

    /// <summary>A pronoun that cannot be a subject: "him".</summary>
    ObjectForm = 1024,

    /// <summary>A noun phrase taken for a mention only because a reporting verb follows it.</summary>
    Improvised = 2048,

    /// <summary>Every letter of it is a capital.</summary>
    AllCapitals = 4096,

    /// <summary>A name that no person has, by its words: "Iraq War".</summary>
    Thing = 8192,

    /// <summary>"who", "which": refers to what stands right before it.</summary>
    Relative = 16384,

    /// <summary>A description that is an alias the caller gave: "the Professor".</summary>
    Given = 32768,
}
