namespace QuoteExtract.Attribution.Conversation;

/// <summary>How a reporting clause describes who speaks: "a nurse" is somebody new, "his wife" mostly somebody with a name.</summary>
internal enum DescriptionForm : byte
{
    None,
    Indefinite,

    /// <summary>"the nurse"</summary>
    Bare,

    /// <summary>"the old nurse"</summary>
    Modified,

    /// <summary>"the second nurse": there are others.</summary>
    Told,

    /// <summary>"his wife", "Tom's wife"</summary>
    Owned,

    /// <summary>"Father", "nanny": no article, as if it were a name.</summary>
    Called,
    Count,
}
