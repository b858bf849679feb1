using QuoteExtract.Text;

namespace QuoteExtract.Lexicon;

/// <summary>One embedded list, and what it says of its words.</summary>
/// <param name="Name">The file in this folder, without its extension.</param>
/// <param name="Classes">The classes that its words get.</param>
/// <param name="Form">What its columns mean.</param>
internal sealed record WordList(string Name, WordClasses Classes, WordListForm Form = WordListForm.Words);
