using QuoteExtract.Cli.Evaluation;

namespace QuoteExtract.Cli.Tests.Evaluation;

public sealed class ConfidenceTests
{
    [Fact]
    public void CoverageIsTheLargestShareAtThatPrecision()
    {
        // 99 right, then one wrong, then one right, then ten wrong.
        List<Answer> answers = [.. Enumerable.Repeat(new Answer(0.9, IsRight: true), 99)];
        answers.Add(new Answer(0.8, IsRight: false));
        answers.Add(new Answer(0.7, IsRight: true));
        answers.AddRange(Enumerable.Repeat(new Answer(0.1, IsRight: false), 10));

        Coverage.At(answers, 200, 0.97).Should().Be(101 / 200.0);
        Coverage.At(answers, 200, 0.99).Should().Be(101 / 200.0, "100 of 101 is above 0.99");
        Coverage.At(answers, 200, 0.995).Should().Be(99 / 200.0);
    }

    [Fact]
    public void APrecisionLostAndWonBackCounts()
    {
        List<Answer> answers = [new(0.99, IsRight: false), .. Enumerable.Repeat(new Answer(0.9, IsRight: true), 99)];
        Coverage.At(answers, 100, 0.99).Should().Be(1);
    }

    [Fact]
    public void AThresholdCannotPartEqualConfidences()
    {
        Answer[] answers = [new(0.5, IsRight: true), new(0.5, IsRight: false)];
        Coverage.At(answers, 2, 0.97).Should().Be(0);
        Coverage.At(answers.Reverse(), 2, 0.97).Should().Be(0);
        Coverage.At(answers, 2, 0.5).Should().Be(1);
        Coverage.At(answers, 0, 0.5).Should().BeNull();
    }

    [Fact]
    public void CalibrationErrorWeighsBinsByTheirAnswers()
    {
        // Bin 0.9: 4 answers of 0.95, 3 right: gap 0.2. Bin 0.2: one of 0.25, wrong: gap 0.25.
        Answer[] answers =
        [
            new(0.95, IsRight: true), new(0.95, IsRight: true), new(0.95, IsRight: true), new(0.95, IsRight: false),
            new(0.25, IsRight: false),
        ];
        Calibration.Error(answers).Should().BeApproximately((4 * 0.2 + 0.25) / 5, 1e-9);
        Calibration.Bins(answers)[9].Should().Be(new CalibrationBin(4, 0.95, 0.75));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.0999, 0)]
    [InlineData(0.1, 1)]
    [InlineData(0.5, 5)]
    [InlineData(1, 9)]
    public void BinsAreTenths(double confidence, int bin) =>
        Calibration.Bins([new Answer(confidence, IsRight: true)]).Select(b => b.Count).ToList().IndexOf(1).Should().Be(bin);

    [Fact]
    public void FewAnswersHaveAnErrorByChance()
    {
        static Answer[] Of(int count) => [.. Enumerable.Repeat(new Answer(0.9, IsRight: true), count)];
        double few = Calibration.ErrorByChance(Of(20))!.Value;
        double many = Calibration.ErrorByChance(Of(2000))!.Value;
        // The mean distance of a share from its probability is about sqrt(2 p q / pi n).
        few.Should().BeApproximately(Math.Sqrt(2 * 0.09 / (Math.PI * 20)), 0.01);
        many.Should().BeApproximately(Math.Sqrt(2 * 0.09 / (Math.PI * 2000)), 0.002);
        Calibration.ErrorByChance([]).Should().BeNull();
    }

    [Fact]
    public void NoAnswersNoError() => Calibration.Error([]).Should().BeNull();
}
