using CsCheck;
using QuoteExtract.MachineLearning.Training;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Tests;

/// <summary>Quantizer, isotonic calibration and folds.</summary>
public sealed class NumericsTests
{
    private const int Folds = 5;

    [Fact]
    public void A_stored_weight_is_off_by_half_a_unit_at_most() =>
        Gen.Float[-40, 40].Array[1, 60].Sample(weights =>
        {
            WeightTable table = Quantizer.Quantize(weights, 0, []);
            float most = weights.Max(MathF.Abs);
            table.Scale.Should().BeLessThanOrEqualTo(Math.Max(most, 1e-6f) / 29_999);
            for (int i = 0; i < weights.Length; i++)
                Math.Abs((table[i] * table.Scale) - weights[i]).Should().BeLessThanOrEqualTo((table.Scale * 0.5f) + (most * 1e-6f));
        });

    [Fact]
    public void Calibration_never_falls_and_stays_a_probability() =>
        Gen.Select(Gen.Float[0, 1], Gen.Bool).Array[0, 200].Sample(answers =>
        {
            float[] knots = Isotonic.Knots(answers.Select(a => (a.Item1, a.Item2)));
            knots.Should().BeInAscendingOrder();
            knots.Should().OnlyContain(k => k >= 0 && k <= 1);
        });

    [Fact]
    public void Calibration_finds_the_share_of_right_answers()
    {
        // Says 0.9 and is right in every second case.
        float[] knots = Isotonic.Knots(Enumerable.Range(0, 2000).Select(i => (0.9f, i % 2 == 0)));
        new WeightTable([], 1, 0, knots).Calibrate(0.9f).Should().BeApproximately(0.5f, 0.02f);
    }

    [Theory]
    [InlineData("bridge", 2)]
    [InlineData("dev/paper_2016-01-02_a", 3)]
    [InlineData("", 2)]
    public void A_document_stays_in_its_fold(string document, int fold) => Fold.Of(document, Folds).Should().Be(fold);

    [Fact]
    public void Folds_are_of_much_the_same_size()
    {
        int[] sizes = new int[Folds];
        for (int i = 0; i < 1000; i++)
            sizes[Fold.Of($"document-{i}", Folds)]++;
        sizes.Should().OnlyContain(size => size > 120 && size < 280);
    }

    [Fact]
    public void The_logistic_curve_is_found_again()
    {
        // Right as often as a curve with slope 0.7 and shift 0.3 says.
        var truth = new Platt(0.7, 0.3);
        var answers = new List<(float, bool)>();
        for (int i = 1; i < 100; i++)
        {
            float confidence = i / 100f;
            int right = (int)Math.Round(200 * truth.Of(confidence));
            answers.AddRange(Enumerable.Range(0, 200).Select(n => (confidence, n < right)));
        }

        Platt found = Platt.Of(answers);
        found.Slope.Should().BeApproximately(truth.Slope, 0.02);
        found.Shift.Should().BeApproximately(truth.Shift, 0.02);
    }

    [Fact]
    public void Calibration_means_what_it_says_and_keeps_the_order_of_answers()
    {
        // Overconfident: what claims p is right with the probability p squared.
        List<(float Confidence, bool Right)> answers = [];
        for (int i = 1; i <= 99; i++)
            answers.AddRange(Enumerable.Range(0, 100).Select(n => (i / 100f, n < i * i / 100f)));
        float[] knots = Calibration.Knots(answers);
        var table = new WeightTable([], 1, 0, knots);
        foreach (float claimed in (float[])[0.3f, 0.5f, 0.7f, 0.9f])
            table.Calibrate(claimed).Should().BeApproximately(claimed * claimed, 0.06f);
        for (int k = 1; k < knots.Length; k++)
            knots[k].Should().BeGreaterThan(knots[k - 1], "a surer answer stays surer");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Few_answers_draw_no_wild_curve(bool right)
    {
        float[] knots = Calibration.Knots([(0.8f, right)]);
        knots.Should().OnlyContain(k => k >= 0 && k <= 1);
        knots.Should().BeInAscendingOrder();
    }
}
