using System.Globalization;
using QuoteExtract.Verification;

namespace QuoteExtract.Tests.Verification;

/// <summary>Letters that count as the same.</summary>
public sealed class LetterFoldTests
{
    [Theory]
    [InlineData('a', "àáâãäåāăąÀÁÂÃÄÅĀĂĄ\u212B")]
    [InlineData('c', "çćĉċčÇĆĈĊČ")]
    [InlineData('d', "ďđĎĐ")]
    [InlineData('e', "èéêëēĕėęěÈÉÊËĒĔĖĘĚ")]
    [InlineData('g', "ĝğġģĜĞĠĢ")]
    [InlineData('h', "ĥħĤĦ")]
    [InlineData('i', "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ")]
    [InlineData('j', "ĵĴ")]
    [InlineData('k', "ķĶ\u212A")]
    [InlineData('l', "ĺļľŀłĹĻĽĿŁ")]
    [InlineData('n', "ñńņňÑŃŅŇ")]
    [InlineData('o', "òóôõöøōŏőÒÓÔÕÖØŌŎŐ")]
    [InlineData('r', "ŕŗřŔŖŘ")]
    [InlineData('s', "śŝşšŚŜŞŠ")]
    [InlineData('t', "ţťŧŢŤŦ")]
    [InlineData('u', "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ")]
    [InlineData('w', "ŵŴ")]
    [InlineData('y', "ýÿŷÝŶŸ")]
    [InlineData('z', "źżžŹŻŽ")]
    public void An_accented_letter_is_its_base(char letter, string accented)
    {
        foreach (char c in accented)
            LetterFold.Of(c).Should().Be(letter, c.ToString());
    }

    [Fact]
    public void Case_and_width_make_no_difference()
    {
        for (char c = '!'; c <= '~'; c++)
            LetterFold.Of((char)(c + 0xFEE0)).Should().Be(LetterFold.Of(c));
        for (int i = 0; i <= char.MaxValue; i++)
        {
            // Not of the micro sign, whose upper case is another letter's.
            char c = (char)i;
            char upper = char.ToUpperInvariant(c);
            if (char.ToLowerInvariant(upper) == char.ToLowerInvariant(c))
                LetterFold.Of(upper).Should().Be(LetterFold.Of(c), $"U+{i:X4}");
        }
    }

    [Fact]
    public void Folding_twice_is_folding_once()
    {
        for (int c = 0; c <= char.MaxValue; c++)
            LetterFold.Of(LetterFold.Of((char)c)).Should().Be(LetterFold.Of((char)c), $"U+{c:X4}");
    }

    [Theory]
    [InlineData('\uFB00', "ff")]
    [InlineData('\uFB01', "fi")]
    [InlineData('\uFB02', "fl")]
    [InlineData('\uFB03', "ffi")]
    [InlineData('\uFB04', "ffl")]
    [InlineData('\uFB05', "st")]
    [InlineData('\uFB06', "st")]
    [InlineData('f', "")]
    public void A_ligature_is_its_letters(char ligature, string letters) => LetterFold.Ligature(ligature).ToString().Should().Be(letters);

    /// <summary>What is part of a word is neither a sign read aloud nor silent; apostrophes and hyphens are none of it.</summary>
    [Fact]
    public void A_character_is_one_thing()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            int roles = (LetterFold.IsWordLetter(c) ? 1 : 0) + (LetterFold.IsSign(c) ? 1 : 0) + (LetterFold.IsHyphen(c) && !LetterFold.IsSign(c) ? 1 : 0)
                + (LetterFold.IsApostrophe(c) ? 1 : 0);
            roles.Should().BeLessThanOrEqualTo(1, $"U+{i:X4} ({CharUnicodeInfo.GetUnicodeCategory(c)})");
            if (char.IsWhiteSpace(c))
                roles.Should().Be(0);
            if (char.IsLetterOrDigit(c) && c != '\u02BC')
                LetterFold.IsWordLetter(c).Should().BeTrue($"U+{i:X4}");
        }
    }

    [Theory]
    [InlineData("“The café costs five francs.”", "The cafe costs five francs.")]
    [InlineData("“The cafe\u0301 costs five francs.”", "The café costs five francs.")]
    [InlineData("“The ﬁrst ﬂoor is oﬃcial.”", "The first floor is official.")]
    [InlineData("“The co\u00ADoper\u00ADative won.”", "The cooperative won.")]
    [InlineData("“ＴＨＥ boat is late again.”", "The boat is late again.")]
    [InlineData("“The boat\u200B is \u2060late again.”", "The boat is late again.")]
    [InlineData("“It&#8217;s late again, they say.”", "It's late again, they say.")]
    [InlineData("“It ʼs late again, they say.”", "It 's late again, they say.")]
    public void A_source_that_differs_so_still_has_the_words(string source, string claim) =>
        QuoteVerifier.Verify(claim, source).Verdict.Should().Be(Verdict.Normalised);

    [Theory]
    [InlineData("“It costs 5 % more again.”", "It costs 5 more again.")]
    [InlineData("“It costs $5 more again.”", "It costs £5 more again.")]
    [InlineData("“See §5 of the treaty again.”", "See 5 of the treaty again.")]
    [InlineData("“The fee is 5 ‰ of it again.”", "The fee is 5 of it again.")]
    public void A_sign_that_is_read_aloud_makes_a_difference(string source, string claim) =>
        QuoteVerifier.Verify(claim, source).Verdict.Should().Be(Verdict.Altered);

    [Theory]
    [InlineData("“我们明天不会去那里。”", "我们明天不会去那里。", Verdict.Verbatim)]
    [InlineData("“我们明天不会去那里。”", "我们明天会去那里。", Verdict.Altered)]
    [InlineData("“พวกเราจะไม่ไปพรุ่งนี้”", "พวกเราจะไม่ไปพรุ่งนี้", Verdict.Verbatim)]
    public void Scripts_without_spaces_are_compared_letter_by_letter(string source, string claim, Verdict verdict) =>
        QuoteVerifier.Verify(claim, source).Verdict.Should().Be(verdict);

    /// <summary>The memory of a thread that a huge claim has grown is let go, and serves again.</summary>
    [Fact]
    public void A_huge_claim_leaves_nothing_behind()
    {
        string huge = GeneratedTexts.News(4_300_000);
        QuoteVerifier.Verify(huge, huge).Verdict.Should().Be(Verdict.Verbatim);
        QuoteVerifier.Verify("We wait for the boat.", "“We wait for the boat.”").Verdict.Should().Be(Verdict.Verbatim);
    }
}
