using System.Globalization;
using System.Text;

namespace QuoteExtract.Benchmarks;

/// <summary>Draws the growth as SVG, both axes logarithmic: what grows in step with the text is a straight diagonal.</summary>
internal static class GrowthPlot
{
    private const int Width = 760;
    private const int Height = 420;
    private const int Left = 70;
    private const int Top = 30;
    private const int Right = 170;
    private const int Bottom = 50;
    private const double FirstSize = 10;
    private const double LastSize = 30;
    private const double FirstTime = -7;
    private const double LastTime = 2;

    public static string Draw(List<GrowthPoint> whole, List<GrowthPoint> quotations)
    {
        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">");
        Line(svg, $"<title>Time of an extraction by the size of the document</title>");
        Line(svg, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>");
        for (double power = FirstSize; power <= LastSize; power += 4)
        {
            Line(svg, $"<path d=\"M{X(power):F1} {Top}V{Height - Bottom}\" stroke=\"#ddd\"/>");
            Line(svg, $"<text x=\"{X(power):F1}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\">{GrowthRun.Size(1L << (int)power)}</text>");
        }

        for (double power = FirstTime; power <= LastTime; power++)
        {
            Line(svg, $"<path d=\"M{Left} {Y(power):F1}H{Width - Right}\" stroke=\"#ddd\"/>");
            Line(svg, $"<text x=\"{Left - 8}\" y=\"{Y(power) + 4:F1}\" text-anchor=\"end\">{Time(power)}</text>");
        }

        Line(svg, $"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 10}\" text-anchor=\"middle\">one document, UTF-16</text>");
        Series(svg, whole, "#b3261e", "whole extraction");
        Series(svg, quotations, "#1b5e9e", "quotations only");
        Line(svg, $"</svg>");
        return svg.ToString();
    }

    private static void Series(StringBuilder svg, List<GrowthPoint> points, string colour, string name)
    {
        GrowthPoint[] run = [.. points.Where(point => point.Seconds > 0)];
        string path = string.Join('L', run.Select(At));
        Line(svg, $"<path d=\"M{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
        foreach (GrowthPoint point in run)
            Line(svg, $"<circle cx=\"{X(Math.Log2(point.Bytes)):F1}\" cy=\"{Y(Math.Log10(point.Seconds)):F1}\" r=\"3\" fill=\"{colour}\"/>");
        Line(svg, $"<text x=\"{X(Math.Log2(run[^1].Bytes)) + 8:F1}\" y=\"{Y(Math.Log10(run[^1].Seconds)) + 4:F1}\" fill=\"{colour}\">{name}</text>");
    }

    private static string At(GrowthPoint point) =>
        string.Create(CultureInfo.InvariantCulture, $"{X(Math.Log2(point.Bytes)):F1} {Y(Math.Log10(point.Seconds)):F1}");

    private static double X(double power) => Left + ((power - FirstSize) / (LastSize - FirstSize) * (Width - Left - Right));

    private static double Y(double power) => Height - Bottom - ((power - FirstTime) / (LastTime - FirstTime) * (Height - Top - Bottom));

    private static string Time(double power) => power switch
    {
        < -3 => $"{Math.Pow(10, power + 6).ToString(CultureInfo.InvariantCulture)} µs",
        < 0 => $"{Math.Pow(10, power + 3).ToString(CultureInfo.InvariantCulture)} ms",
        _ => $"{Math.Pow(10, power).ToString(CultureInfo.InvariantCulture)} s",
    };

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
