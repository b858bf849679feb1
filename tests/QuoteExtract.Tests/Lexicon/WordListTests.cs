using System.Text;
using QuoteExtract.Lexicon;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Lexicon;

/// <summary>The lists as files: every one is there, well formed and listed.</summary>
public sealed class WordListTests
{
    private const string ListFolder = "src/QuoteExtract/Lexicon";

    public static TheoryData<string> Names
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (WordList list in WordLists.All)
                names.Add(list.Name);
            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_list_loads_and_repeats_no_line(string name)
    {
        string[] lines = Lines(name);

        lines.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
        lines.Should().OnlyContain(line => string.Equals(line, line.Trim(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_are_lower_case_and_composed(string name)
    {
        foreach (string line in Lines(name))
        {
            string folded = string.Concat(line.Select(WordHash.Fold));
            folded.Should().Be(line, "matching folds the text, not the list");
            line.IsNormalized(NormalizationForm.FormC).Should().BeTrue($"{line} is written with composed letters");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_list_says_on_its_first_line_what_it_is(string name) =>
        Text(name).Should().StartWith("# ");

    [Fact]
    public void Every_list_of_the_folder_is_read()
    {
        IEnumerable<string?> files = RepositoryFiles.Files(ListFolder, "*.txt").Select(Path.GetFileNameWithoutExtension);

        files.Should().BeEquivalentTo(WordLists.All.Select(list => list.Name));
    }

    [Fact]
    public void A_verb_has_five_forms()
    {
        foreach (WordList list in WordLists.All.Where(list => list.Form == WordListForm.Verbs))
            Lines(list.Name).Should().OnlyContain(line => line.Split(' ').Length == 5, list.Name);
    }

    [Fact]
    public void A_noun_has_a_singular_and_at_most_one_plural()
    {
        foreach (WordList list in WordLists.All.Where(list => list.Form == WordListForm.Nouns))
            Lines(list.Name).Should().OnlyContain(line => line.Split(' ').Length <= 2, list.Name);
    }

    [Theory]
    [InlineData("say says said said")]
    [InlineData("say says said said saying more")]
    [InlineData("say  says said said saying")]
    public void A_malformed_verb_is_refused(string line)
    {
        var list = new WordList("test", WordClasses.ReportingVerb, WordListForm.Verbs);

        Action read = () => WordListReader.Read(list, line, new LexiconBuilder());

        read.Should().Throw<InvalidDataException>().WithMessage("*test.txt*");
    }

    [Fact]
    public void A_nickname_without_a_name_is_refused()
    {
        var list = new WordList("test", WordClasses.Nickname, WordListForm.Nicknames);

        Action read = () => WordListReader.Read(list, "bill", new LexiconBuilder());

        read.Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void An_empty_word_is_refused()
    {
        Action add = () => new LexiconBuilder().Add("", WordClasses.Title);

        add.Should().Throw<InvalidDataException>();
    }

    internal static string Text(string name) => File.ReadAllText(RepositoryFiles.Full($"{ListFolder}/{name}.txt"));

    private static string[] Lines(string name) =>
        [.. Text(name).Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
}
