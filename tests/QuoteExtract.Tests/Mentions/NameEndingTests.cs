using QuoteExtract.Mentions;

namespace QuoteExtract.Tests.Mentions;

/// <summary>What the last letters of a word that no list has make it look like.</summary>
public sealed class NameEndingTests
{
    [Theory]
    [InlineData("Odrikville Odrikshire Odrikistan Odrikburgh Odrikmouth Odrikstadt Odrikhaven Odrikland Odrikburg Odrikbury Odrikford Odrikport Odrikpool Odrikgrad Odrikabad Odrikstan Odrikham Odrikton Odrikley Odriknia Odrikvia Odrikria Odriklia Odriksia", nameof(NameEnding.Place))]
    [InlineData("Odrikstein Odriksmith Odrikworth Odrikovich Odrikberg Odrikmann Odriksson Odrikelli Odrikenko Odrikovic Odrikewic Odrikwski Odrikvich Odrikson Odriksen Odrikman Odriksky Odrikski Odrikdez Odriknez Odriklez Odrikova Odrikeva Odrikyan Odrikez Odrikov Odrikev", nameof(NameEnding.Surname))]
    [InlineData("odrikology odrikation odrikition odrikivity odrikement odriktion odriksion odrikness odrikment odrikship odrikhood odrikance odrikence odrikware odrikting odrikings odrikism odrikics odrikity odriking odrikday", nameof(NameEnding.Noun))]
    [InlineData("Odrik Odrikt Odrikville's Odrikso Odrikmanx Odrikvilla Odrikshirt Odriklant Odrikburn Odrikberk Odrikment1 Odriknesx Odrikshin Odrikhoof Odrikwarm Odrikhat Odriksun Odrikmat Odrikex", nameof(NameEnding.None))]
    [InlineData("Ham Ton Son Ez A ham Ov", nameof(NameEnding.None))]
    public void Tell_the_kind(string words, string ending)
    {
        foreach (string word in words.Split(' '))
            NameEndings.Of(word).ToString().Should().Be(ending, word);
    }
}
