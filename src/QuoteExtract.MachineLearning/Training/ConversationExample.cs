namespace QuoteExtract.MachineLearning.Training;

/// <summary>One decision in a conversation: the features of everybody who may speak, and who does.</summary>
internal sealed record ConversationExample(string Document, int Pass, int[][] Features, bool[] Right)
{
    /// <summary>Whether it counts for the calibration: the last pass gives the answer.</summary>
    public bool IsAnswer => Pass == Attribution.Conversation.ConversationSolver.Passes - 1;
}
