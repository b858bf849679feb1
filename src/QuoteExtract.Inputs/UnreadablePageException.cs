namespace QuoteExtract.Inputs;

/// <summary>A page cannot be read: it is broken, has no text, or is beyond the limits.</summary>
public sealed class UnreadablePageException : Exception
{
    /// <summary>Tells nothing more.</summary>
    public UnreadablePageException()
    {
    }

    /// <summary>Tells what is wrong.</summary>
    /// <param name="message">What is wrong.</param>
    public UnreadablePageException(string message)
        : base(message)
    {
    }

    /// <summary>Tells what is wrong and whence.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What the reader of the format said.</param>
    public UnreadablePageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
