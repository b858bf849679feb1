using QuoteExtract.Attribution;

namespace QuoteExtract.Tests.Attribution;

public class ClauseSearchTests
{
    [Fact]
    public void From_anywhere_the_same_is_found()
    {
        ReportingClause[] clauses = [.. new[] { 1, 1, 2, 4, 4, 4, 4, 5, 9, 9, 10 }.Select(sentence => new ReportingClause { Sentence = sentence })];
        for (int sentence = 0; sentence <= 11; sentence++)
        {
            int first = clauses.TakeWhile(clause => clause.Sentence < sentence).Count();
            ClauseSearch.FirstOfSentence(clauses, sentence).Should().Be(first);
            for (int near = 0; near <= clauses.Length; near++)
                ClauseSearch.FirstOfSentence(clauses, sentence, near).Should().Be(first, "sentence {0} is looked for from {1}", sentence, near);
        }
    }

    [Fact]
    public void Among_none_none_is_found() => ClauseSearch.FirstOfSentence([], 3, 0).Should().Be(0);
}
