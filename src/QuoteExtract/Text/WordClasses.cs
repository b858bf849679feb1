namespace QuoteExtract.Text;

/// <summary>
/// What the lexicon knows about a word form, whatever its context. One word may have several classes
/// ("report" is a reporting verb, a common noun and a document).
/// </summary>
/// <remarks>The bit a word list sets is given by <c>Lexicon/WordLists.cs</c>.</remarks>
[Flags]
internal enum WordClasses : ulong
{
    None = 0,

    // Verbs
    ReportingVerb = 1UL << 0,      // say, tell, add, write: any form
    MannerVerb = 1UL << 1,         // laugh, sigh, nod, praise: reports only beside a quotation
    PastForm = 1UL << 2,           // of either kind of verb
    PresentForm = 1UL << 3,        // third person singular
    GerundForm = 1UL << 4,         // -ing
    BaseForm = 1UL << 5,
    Auxiliary = 1UL << 6,          // is, had, will, did, n't forms
    CommonVerb = 1UL << 7,         // any other frequent verb form

    // Names
    GivenMale = 1UL << 8,
    GivenFemale = 1UL << 9,
    Title = 1UL << 10,             // goes before a name: Mr, Dr, President, Senator, Aunt
    TitleMale = 1UL << 11,
    TitleFemale = 1UL << 12,
    NameParticle = 1UL << 13,      // van, de, al, bin
    NameSuffix = 1UL << 14,        // Jr, III, PhD
    Nickname = 1UL << 15,          // Lizzy, Bill: a short form of a given name
    OrganizationWord = 1UL << 16,  // University, Ministry, Inc, Committee
    Place = 1UL << 17,             // Belarus, Texas, London
    Demonym = 1UL << 18,           // Belarusian, British, Republican
    Calendar = 1UL << 19,          // Monday, March

    // Nouns that can speak
    RoleNoun = 1UL << 20,          // minister, spokesman, director
    PersonNoun = 1UL << 21,        // man, mother, victim, boy
    MaleNoun = 1UL << 22,
    FemaleNoun = 1UL << 23,
    GroupNoun = 1UL << 24,         // police, officials, critics, family
    DocumentNoun = 1UL << 25,      // report, statement, letter, poll
    SpeechNoun = 1UL << 26,        // words, remark, question, answer: "in his words"
    WorkNoun = 1UL << 27,          // book, song, film, poem: its quoted neighbour is a title

    // Function words
    Determiner = 1UL << 28,
    Possessive = 1UL << 29,        // his, her, their, my
    Preposition = 1UL << 30,
    Coordinator = 1UL << 31,       // and, or, but
    Subordinator = 1UL << 32,      // that, because, when, although, if
    Relative = 1UL << 33,          // who, which, whose, whom
    Adverb = 1UL << 34,
    Negation = 1UL << 35,
    NumberWord = 1UL << 36,

    // Pronouns
    SubjectPronoun = 1UL << 37,    // he, she, they, I, we, it, who
    ObjectPronoun = 1UL << 38,
    MalePronoun = 1UL << 39,
    FemalePronoun = 1UL << 40,
    PluralPronoun = 1UL << 41,
    FirstPerson = 1UL << 42,
    SecondPerson = 1UL << 43,
    IndefinitePronoun = 1UL << 44, // someone, everybody, one, another

    // Everything else
    CommonNoun = 1UL << 45,        // frequent nouns: not a name because it stands first in a sentence
    Adjective = 1UL << 46,
    NamingWord = 1UL << 47,        // called, dubbed, titled, so-called, nicknamed: what follows is a name or term
    Abbreviation = 1UL << 48,      // its full stop ends no sentence: Mr, Inc, Nov, vs
    Vocative = 1UL << 49,          // sir, madam, darling: an addressee
    Interjection = 1UL << 50,      // oh, yes, well, please: opens an utterance
    Elision = 1UL << 51,           // tis, em, cause, 80s-like forms written with a leading apostrophe
    Organization = 1UL << 52,      // a well-known organisation or outlet that is one word: NASA, Reuters, Google
    Nationality = 1UL << 53,       // reserved for demonyms that are people nouns: Briton, Russian(s), Democrat(s)

    Collective = 1UL << 54,        // company, newspaper: "the company" is an institution named before

    // Frequent words that are no names by themselves.
    Ordinaries = CommonNoun | CommonVerb | Adjective | Adverb | NumberWord | ReportingVerb | MannerVerb | GroupNoun | PersonNoun
        | DocumentNoun | Interjection | Calendar | WorkNoun | SpeechNoun | Vocative | NamingWord,
}
