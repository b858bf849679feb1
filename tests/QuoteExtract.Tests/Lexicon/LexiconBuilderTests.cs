using System.Buffers.Binary;
using System.Globalization;
using QuoteExtract.Lexicon;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Lexicon;

/// <summary>The table that the build compiles of the lists.</summary>
public sealed class LexiconBuilderTests
{
    [Fact]
    public void The_library_holds_what_the_lists_compile_to()
    {
        using Stream stream = typeof(EnglishLexicon).Assembly.GetManifestResourceStream("Lexicon/english.bin")!;
        var shipped = new byte[stream.Length];
        stream.ReadExactly(shipped);

        Compile("").AsSpan().SequenceEqual(shipped).Should().BeTrue("else the build did not compile the lists again");
    }

    [Fact]
    public void The_ends_of_lines_and_a_missing_last_one_make_no_difference()
    {
        var list = new WordList("test", WordClasses.RoleNoun, WordListForm.Nouns);
        var unix = new LexiconBuilder();
        var windows = new LexiconBuilder();
        WordListReader.Read(list, "# nouns\nmayor mayors\n\nclerk clerks\n", unix);
        WordListReader.Read(list, "# nouns\r\nmayor mayors\r\nclerk clerks", windows);
        windows.Build().Should().Equal(unix.Build());
    }

    [Fact]
    public void A_word_that_comes_again_has_the_classes_of_both_lists()
    {
        var once = new LexiconBuilder();
        once.Add("mayor", WordClasses.RoleNoun | WordClasses.Title);
        var twice = new LexiconBuilder();
        twice.Add("mayor", WordClasses.RoleNoun);
        twice.Add("Mayor", WordClasses.Title);
        twice.Build().Should().Equal(once.Build());
    }

    [Fact]
    public void More_sets_of_classes_than_the_table_can_number_are_refused()
    {
        var builder = new LexiconBuilder();
        for (int i = 1; i <= 1 << WordTable.SetBits; i++)
            builder.Add(string.Create(CultureInfo.InvariantCulture, $"word{i}"), (WordClasses)i);
        Action build = () => builder.Build();
        build.Should().Throw<InvalidDataException>().WithMessage("*sets*");
    }

    [Fact]
    public void More_words_than_the_table_has_slots_for_are_refused()
    {
        var builder = new LexiconBuilder();
        for (int i = 0; i <= 1 << WordTable.SlotBits; i++)
            builder.Add(string.Create(CultureInfo.InvariantCulture, $"word{i}"), WordClasses.CommonNoun);
        Action build = () => builder.Build();
        build.Should().Throw<InvalidDataException>().WithMessage("*fit*");
    }

    [Fact]
    public void A_header_that_is_no_lexicons_is_refused()
    {
        byte[] header = Compile("zxqv\n")[..LexiconFile.Header.Size];
        LexiconFile.Header.Read(header).Words.Should().BeGreaterThan(EnglishLexicon.Count);

        Refused(header[..^1]);
        for (int i = 0; i < sizeof(int); i++)
        {
            byte[] other = [.. header];
            other[i] ^= 1;
            Refused(other);
        }

        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(sizeof(int)), 99);
        Refused(header);
    }

    private static void Refused(byte[] header)
    {
        Action read = () => LexiconFile.Header.Read(header);
        read.Should().Throw<InvalidDataException>();
    }

    private static byte[] Compile(string more)
    {
        var builder = new LexiconBuilder();
        foreach (WordList list in WordLists.All)
            WordListReader.Read(list, WordListTests.Text(list.Name), builder);
        WordListReader.Read(new WordList("more", WordClasses.CommonNoun, WordListForm.Words), more, builder);
        return builder.Build();
    }
}
