using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using QuoteExtract.Cli.Tests.Support;

namespace QuoteExtract.Cli.Tests.Extract;

/// <summary>Invalid UTF-8 is read as U+FFFD and reported, and offsets cut the quotation out of the text so read.</summary>
public class InvalidBytesTests
{
    private static readonly byte[] Article = Encoding.UTF8.GetBytes("“Zut 😀,” said Ann Moss. “Ça va.” The keeper, Ida Brandt, said: \"No.\"");

    [Fact]
    public void Offsets_count_in_the_text_as_read() =>
        Gen.Select(Gen.Select(Gen.Int[0, Article.Length], Gen.Byte[0x80, 0xFF].Array[1, 3]).Array[0, 4], Gen.OneOf(Gen.Const("utf16"), Gen.Const("codepoint"), Gen.Const("utf8"))).Sample(
            (changes, unit) =>
            {
                List<byte> bytes = [.. Article];
                foreach ((int at, byte[] added) in changes)
                    bytes.InsertRange(at, added);
                byte[] input = [.. bytes];
                string text = Encoding.UTF8.GetString(input);
                bool isValid = Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(input);

                ToolRun run = ToolRun.WithInputAsync(input, "extract", "-", "--format", "jsonl", "--offsets", unit).GetAwaiter().GetResult();
                run.ExitCode.Should().Be(0);
                run.ErrorLines.Should().HaveCount(isValid ? 0 : 1);
                foreach (JsonNode? quote in run.Documents.Single()["quotes"]!.AsArray())
                    Cut(text, unit, quote!["start"]!.GetValue<int>(), quote["end"]!.GetValue<int>()).Should().Be(quote["text"]!.GetValue<string>());
            },
            iter: 400);

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x22, 0x00, 0x61 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xD8, 0x00 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xF0, 0x9F })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    public async Task A_character_cut_or_forbidden_is_reported(byte[] input)
    {
        ToolRun run = await ToolRun.WithInputAsync(input, "extract", "-", "--format", "jsonl");
        run.ExitCode.Should().Be(0);
        run.ErrorLines.Should().ContainSingle().Which.Should().Be("-: warning: invalid bytes, read as U+FFFD");
    }

    private static string Cut(string text, string unit, int start, int end) => unit switch
    {
        "utf16" => text[start..end],
        "utf8" => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[start..end]),
        _ => string.Concat(text.EnumerateRunes().Take(end).Skip(start)),
    };
}
