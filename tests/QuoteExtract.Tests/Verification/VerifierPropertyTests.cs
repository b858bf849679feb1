using CsCheck;
using QuoteExtract.Tests.Properties;

namespace QuoteExtract.Tests.Verification;

/// <summary>What holds of any claim and any source.</summary>
public sealed class VerifierPropertyTests
{
    private const int Iterations = 400;

    [Fact]
    public void Any_texts_give_a_result_whose_offsets_lie_in_them() =>
        Gen.Select(AnyText.Any, AnyText.Any, AnyText.Any).Sample(
            (claimed, source, speaker) =>
            {
                QuoteVerification result = QuoteVerifier.Verify(claimed, source, speaker);
                return result.Score is >= 0 and <= 1
                    && IsInside(result.Span, source) && result.Parts.All(part => IsInside(part, source))
                    && result.Differences.All(d => IsInside(d.Claimed, claimed) && IsInside(d.Source, source))
                    && (result.Verdict == Verdict.Absent) == (result.Parts.Count == 0);
            },
            iter: Iterations);

    [Fact]
    public void Words_cut_out_of_a_source_are_verbatim_where_they_were() =>
        Gen.Select(AnyText.Articles, Gen.Int[0, 10_000], Gen.Int[1, 40]).Sample(
            (source, at, count) =>
            {
                (int start, int end) = CutWords(source, at, count);
                if (end <= start)
                    return true;
                string claimed = source[start..end];
                QuoteVerification result = QuoteVerifier.Verify(claimed, source);
                return result.Verdict == Verdict.Verbatim && result.Span.Slice(source).SequenceEqual(claimed) && result.Score == 1;
            },
            iter: Iterations);

    [Fact]
    public void Other_marks_spaces_and_case_are_normalised_at_worst() =>
        Gen.Select(Gen.Int[400, 3000], Gen.Int[0, 3000], Gen.Int[1, 40], Gen.Int[0, 3]).Sample(
            (length, at, count, style) =>
            {
                string source = GeneratedTexts.News(length);
                (int start, int end) = CutWords(source, at, count);
                if (end <= start)
                    return true;
                QuoteVerification result = QuoteVerifier.Verify(Restyle(source[start..end], style), source);
                return result.Verdict is Verdict.Verbatim or Verdict.Normalised;
            },
            iter: Iterations);

    [Fact]
    public void A_changed_word_is_never_missed() =>
        Gen.Select(Gen.Int[400, 3000], Gen.Int[0, 3000], Gen.Int[6, 40]).Sample(
            (length, at, count) =>
            {
                string source = GeneratedTexts.News(length);
                (int start, int end) = CutWords(source, at, count);
                string[] words = end <= start ? [] : source[start..end].Split(' ');
                if (words.Length < 6)
                    return true;
                words[words.Length / 2] = "zeppelins";
                QuoteVerification result = QuoteVerifier.Verify(string.Join(' ', words), source);
                return result.Verdict is Verdict.Altered or Verdict.Spliced && result.Differences.Count > 0;
            },
            iter: Iterations);

    /// <summary>16 times the text is about 16 times the work; counted, not timed.</summary>
    [Theory]
    [InlineData("a ", "a ")]
    [InlineData("a b ", "a b c ")]
    [InlineData("a a a a b ", "a ")]
    [InlineData("a … ", "a ")]
    [InlineData("[a ", "a ")]
    [InlineData("the ferry will run ", "the ferry will not run ")]
    [InlineData("“a,” he said. ", "“a,” he said. ")]
    [InlineData("\"", "\"a\" ")]
    [InlineData("a", "a")]
    [InlineData("1,", "1,")]
    [InlineData("[", "[")]
    [InlineData(". ", ". ")]
    [InlineData("漢", "漢")]
    public void Work_is_linear(string claimedPiece, string sourcePiece)
    {
        const int Times = 16;
        const int Large = 400_000;
        long small = WorkOf(GeneratedTexts.Repeat(claimedPiece, Large / Times), GeneratedTexts.Repeat(sourcePiece, Large / Times));
        long large = WorkOf(GeneratedTexts.Repeat(claimedPiece, Large), GeneratedTexts.Repeat(sourcePiece, Large));
        small.Should().BePositive();
        ((double)large / small).Should().BeInRange(Times * 0.4, Times * 1.3);
    }

    [Fact]
    public void A_prepared_source_is_checked_with_little_allocated()
    {
        VerificationSource source = new(GeneratedTexts.News(50_000));
        for (int i = 0; i < 5; i++)
            QuoteVerifier.Verify("The bridge number 8 will never open, said the mayor", source, "Mara Quist");
        long before = GC.GetAllocatedBytesForCurrentThread();
        QuoteVerification result = QuoteVerifier.Verify("The bridge number 8 will never open, said the mayor", source, "Mara Quist");
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        result.Verdict.Should().NotBe(Verdict.Absent);
        allocated.Should().BeLessThan(1024, "the result itself");
    }

    private static long WorkOf(string claimed, string source)
    {
        QuoteVerifier.Verify(claimed, source);
        return QuoteVerifier.Work;
    }

    private static bool IsInside(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;

    /// <summary>Some words, from the start of one to the end of another, blanks around them.</summary>
    private static (int Start, int End) CutWords(string source, int at, int count)
    {
        List<(int Start, int End)> words = [];
        int start = -1;
        for (int i = 0; i <= source.Length; i++)
        {
            bool inWord = i < source.Length && (char.IsAsciiLetterOrDigit(source[i]) || (start >= 0 && source[i] is '\'' or '’' && i + 1 < source.Length && char.IsAsciiLetter(source[i + 1])));
            if (inWord && start < 0)
                start = i;
            if (inWord || start < 0)
                continue;
            bool alone = (start == 0 || source[start - 1] is ' ' or '\n' or '“' or '"') && (i == source.Length || source[i] is ' ' or '\n' or '”' or '"');
            if (alone)
                words.Add((start, i));
            start = -1;
        }

        if (words.Count == 0)
            return (0, 0);
        int first = at % words.Count;
        return (words[first].Start, words[Math.Min(words.Count - 1, first + count - 1)].End);
    }

    private static string Restyle(string text, int style) => style switch
    {
        0 => text.Replace('“', '«').Replace('”', '»').Replace('"', '\''),
        1 => text.ToUpperInvariant(),
        2 => text.Replace(" ", "  ", StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal),
        _ => "‘" + text.Replace(",", "", StringComparison.Ordinal).Replace('“', '„') + "’",
    };
}
