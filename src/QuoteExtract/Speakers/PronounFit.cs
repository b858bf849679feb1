using QuoteExtract.Mentions;

namespace QuoteExtract.Speakers;

/// <summary>Which pronouns can stand for an entity.</summary>
[Flags]
internal enum PronounFit : byte
{
    None = 0,
    He = 1,
    She = 2,
    They = 4,
    It = 8,

    /// <summary>"it" too, if nothing else is likelier: a name of which nothing but what it does tells what it names, a company no list has.</summary>
    PerhapsIt = 16,
}
