namespace QuoteExtract.Tests.Attribution;

/// <summary>Takes an answer that combines several facts apart.</summary>
internal static class FactParts
{
    /// <summary>How many combinations of the parts there are.</summary>
    public static int SizeOf((string Fact, int Size)[] parts) => parts.Aggregate(1, (size, part) => size * part.Size);

    /// <summary>Adds the facts of an answer to those known; what another answer has said already must be said again.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="parts">What it combines, the last one fastest.</param>
    /// <param name="facts">The facts known.</param>
    /// <param name="template">The question, for messages.</param>
    public static void TakeApart(int answer, (string Fact, int Size)[] parts, Dictionary<string, int> facts, object template)
    {
        int rest = answer;
        foreach ((string fact, int size) in parts.Reverse())
        {
            int value = rest % size;
            rest /= size;
            if (!facts.TryAdd(fact, value) && value != facts[fact])
                Assert.Fail($"{template} says {value} of \"{fact}\", others {facts[fact]}");
        }

        if (rest != 0)
            Assert.Fail($"{template} has no such answer as {answer}");
    }
}
