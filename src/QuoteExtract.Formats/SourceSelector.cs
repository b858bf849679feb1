namespace QuoteExtract.Formats;

/// <summary>Where on its page a text stands, in the words of Web Annotation.</summary>
/// <param name="Type"><c>CssSelector</c> or <c>FragmentSelector</c>.</param>
/// <param name="Value">The selector.</param>
public readonly record struct SourceSelector(string Type, string Value);
