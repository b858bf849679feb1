using QuoteExtract.Attribution;
using QuoteExtract.Buffers;
using QuoteExtract.Model;
using QuoteExtract.Speakers;

namespace QuoteExtract.Tests.Attribution;

/// <summary>How often kinds of words stand in a text, in steps from 0 (never) to 5.</summary>
public sealed class GenreFeaturesTests
{
    private const int Steps = 6;
    private const string Speech = "“Yes, we do.”";

    // The groups in the order of the model.
    private static readonly string[] Groups =
    [
        "calendar", "organization", "place", "role", "he or she", "I", "past", "present", "manner", "reporting", "number word",
        "you", "cry", "figure", "capital", "share of speech", "length of quotations", "quotations that begin paragraphs",
    ];

    /// <summary>One in ten words or more is the highest step of a rate.</summary>
    [Theory]
    [InlineData("on Monday", "calendar")]
    [InlineData("for Reuters", "organization")]
    [InlineData("in Paris", "place")]
    [InlineData("the minister", "role")]
    [InlineData("with her", "he or she")]
    [InlineData("with me", "I")]
    [InlineData("we went", "past")]
    [InlineData("it goes", "present")]
    [InlineData("they shook", "manner")]
    [InlineData("they said", "reporting")]
    [InlineData("with seven", "number word")]
    [InlineData("with 12", "figure")]
    [InlineData("by Zbrogx", "capital")]
    public void A_kind_of_word_is_counted_outside_of_quotations(string words, string group)
    {
        Of($"And so {words}. {Speech}", group).Should().Be(5);
        Of($"And so on. {Speech}", group).Should().Be(0);
        Of($"And so on. “Yes, and so {words}, we do.”", group).Should().Be(0);
    }

    [Theory]
    [InlineData("you see", "you")]
    [InlineData("oh my", "cry")]
    public void Others_are_counted_inside(string words, string group)
    {
        Of($"And so on. “Yes and {words}.”", group).Should().Be(5);
        Of($"And so on, {words}. “Good and bad.”", group).Should().Be(0);
    }

    /// <summary>A capital tells only where no sentence begins.</summary>
    [Fact]
    public void The_first_word_of_a_sentence_is_no_capital() => Of($"Zbrogx is so. Zbrogx is so. {Speech}", "capital").Should().Be(0);

    /// <summary>Of a thousand words: fewer than 8, 20, 45, 90, or more.</summary>
    [Theory]
    [InlineData(1, 126, 1)]
    [InlineData(1, 125, 2)]
    [InlineData(1, 51, 2)]
    [InlineData(1, 50, 3)]
    [InlineData(1, 23, 3)]
    [InlineData(1, 22, 4)]
    [InlineData(1, 12, 4)]
    [InlineData(1, 11, 5)]
    [InlineData(2, 100, 3)]
    public void A_rate_has_five_steps(int named, int words, int step)
    {
        string text = string.Concat(Enumerable.Repeat("seven ", named)) + string.Concat(Enumerable.Repeat("and ", words - named));
        Of($"{text}. {Speech}", "number word").Should().Be(step);
    }

    /// <summary>How much of a text stands in marks, in fifths.</summary>
    [Theory]
    [InlineData(0, 10, 0)]
    [InlineData(1, 9, 1)]
    [InlineData(2, 8, 2)]
    [InlineData(4, 6, 3)]
    [InlineData(6, 4, 4)]
    [InlineData(8, 2, 5)]
    [InlineData(9, 1, 5)]
    public void The_share_of_speech_is_told(int spoken, int told, int step)
    {
        string inside = spoken == 0 ? "12, 13!" : string.Concat(Enumerable.Repeat("we ", spoken));
        Of($"{string.Concat(Enumerable.Repeat("and ", told))}. “{inside}”", "share of speech").Should().Be(step);
    }

    /// <summary>Words and marks of a quotation in the mean: fewer than 8, 13, 20, 30, or more.</summary>
    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(7, 2)]
    [InlineData(8, 3)]
    [InlineData(14, 3)]
    [InlineData(15, 4)]
    [InlineData(24, 4)]
    [InlineData(25, 5)]
    public void The_length_of_quotations_is_told(int words, int step)
    {
        string quotation = $"“We do{string.Concat(Enumerable.Repeat(" so", words - 2))}, yes.”";
        Of($"{quotation} he said. {quotation} he said.", "length of quotations").Should().Be(step);
    }

    [Theory]
    [InlineData("He left. “We wait, all of us.”", 0)]
    [InlineData("“We wait, all of us.” He left.", 5)]
    [InlineData("“We wait, all of us.” “We wait, all of us.”", 3)]
    [InlineData("“We wait, all of us.” “We wait, all of us.” “We wait, all of us.” “We wait, all of us.” “We wait, all of us.”", 2)]
    [InlineData("“We wait, ‘all of us,’ he says, all of us.” He left.", 5)]
    public void Quotations_that_begin_paragraphs_are_counted(string text, int step) => Of(text, "quotations that begin paragraphs").Should().Be(step);

    [Fact]
    public void Each_group_has_its_own_features()
    {
        int[] features = Features("And so on. " + Speech);
        features.Should().HaveCount(Groups.Length).And.BeInAscendingOrder();
        GenreFeatures.Size.Should().Be(Groups.Length * Steps);
    }

    /// <summary>Beyond four thousand words and marks the genre is known.</summary>
    [Fact]
    public void A_long_text_is_read_for_a_while_only()
    {
        string far = string.Concat(Enumerable.Repeat("and ", 4000)) + "seven seven seven seven seven seven seven seven.";
        Of(Speech + " " + far, "number word").Should().Be(0);
    }

    private static int Of(string text, string group)
    {
        int index = Array.IndexOf(Groups, group);
        return Features(text)[index] - (index * Steps);
    }

    private static int[] Features(string text)
    {
        using Workspace work = new();
        Pipeline.Analyse(text, QuoteExtractorOptions.Default, KnownSpeakerIndex.Empty, ModelSet.Default, work);
        using PooledList<int> features = new();
        GenreFeatures.Extract(work.Tokens.Span, work.Regions.Span, features);
        return features.Span.ToArray();
    }
}
