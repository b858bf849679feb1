using QuoteExtract.Lexicon;
using QuoteExtract.Text;

namespace QuoteExtract.Tests.Lexicon;

public sealed class EnglishLexiconTests
{
    private const WordClasses Given = WordClasses.GivenMale | WordClasses.GivenFemale;

    private const WordClasses FunctionWords = WordClasses.Determiner | WordClasses.Possessive | WordClasses.Preposition
        | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Relative | WordClasses.Negation
        | WordClasses.SubjectPronoun | WordClasses.ObjectPronoun | WordClasses.IndefinitePronoun;

    [Theory]
    [InlineData("said", (ulong)(WordClasses.ReportingVerb | WordClasses.PastForm))]
    [InlineData("says", (ulong)(WordClasses.ReportingVerb | WordClasses.PresentForm))]
    [InlineData("saying", (ulong)(WordClasses.ReportingVerb | WordClasses.GerundForm))]
    [InlineData("say", (ulong)(WordClasses.ReportingVerb | WordClasses.BaseForm))]
    [InlineData("put", (ulong)(WordClasses.BaseForm | WordClasses.PastForm))]
    [InlineData("sobbed", (ulong)WordClasses.PastForm)]
    [InlineData("criticised", (ulong)WordClasses.MannerVerb)]
    [InlineData("criticized", (ulong)WordClasses.MannerVerb)]
    [InlineData("spokeswoman", (ulong)(WordClasses.RoleNoun | WordClasses.FemaleNoun))]
    [InlineData("ministers", (ulong)(WordClasses.RoleNoun | WordClasses.GroupNoun))]
    [InlineData("attorneys-general", (ulong)(WordClasses.RoleNoun | WordClasses.GroupNoun))]
    [InlineData("mother-in-law", (ulong)(WordClasses.PersonNoun | WordClasses.FemaleNoun))]
    [InlineData("police", (ulong)WordClasses.GroupNoun)]
    [InlineData("mary", (ulong)WordClasses.GivenFemale)]
    [InlineData("ebenezer", (ulong)WordClasses.GivenMale)]
    [InlineData("andrea", (ulong)Given)]
    [InlineData("lizzy", (ulong)(WordClasses.GivenFemale | WordClasses.Nickname))]
    [InlineData("mrs", (ulong)(WordClasses.Title | WordClasses.TitleFemale | WordClasses.Abbreviation))]
    [InlineData("monsieur", (ulong)(WordClasses.Title | WordClasses.TitleMale))]
    [InlineData("reuters", (ulong)WordClasses.Organization)]
    [InlineData("belarus", (ulong)WordClasses.Place)]
    [InlineData("belarusian", (ulong)(WordClasses.Demonym | WordClasses.Nationality))]
    [InlineData("britons", (ulong)(WordClasses.Nationality | WordClasses.GroupNoun))]
    [InlineData("whose", (ulong)(WordClasses.Relative | WordClasses.Possessive))]
    [InlineData("tis", (ulong)WordClasses.Elision)]
    public void A_word_has_its_classes(string word, ulong classes) =>
        (EnglishLexicon.Lookup(word) & (WordClasses)classes).Should().Be((WordClasses)classes);

    [Theory]
    [InlineData("don't", "DON'T")]
    [InlineData("don't", "Don\u2019t")]
    [InlineData("ma'am", "Ma\u2019am")]
    [InlineData("andré", "ANDRÉ")]
    public void Case_and_the_form_of_the_apostrophe_do_not_matter(string plain, string written)
    {
        EnglishLexicon.Lookup(plain).Should().NotBe(WordClasses.None);
        EnglishLexicon.Lookup(written).Should().Be(EnglishLexicon.Lookup(plain));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zxqv")]
    [InlineData("saidd")]
    [InlineData("winterbourne")]
    public void A_word_of_no_list_has_no_class(string word) => EnglishLexicon.Lookup(word).Should().Be(WordClasses.None);

    [Fact]
    public void A_hash_that_differs_anywhere_above_its_lowest_bits_is_no_word()
    {
        ulong said = WordHash.Full("said");
        for (int bit = 16; bit < 64; bit++)
            EnglishLexicon.Words.Lookup(said ^ (1UL << bit)).Should().NotBe(EnglishLexicon.Words.Lookup(said));
    }

    [Fact]
    public void Every_word_of_every_list_is_found_with_the_classes_of_the_list()
    {
        foreach (WordList list in WordLists.All)
        {
            foreach (string line in WordListTests.Text(list.Name).Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
                EnglishLexicon.Lookup(line.Split(' ')[0]).Should().HaveFlag(list.Classes, $"{list.Name}.txt has {line}");
        }
    }

    [Fact]
    public void No_given_name_is_a_function_word() =>
        WordsOf("given-names-male", "given-names-female").Where(name => (EnglishLexicon.Lookup(name) & FunctionWords) != WordClasses.None).Should().BeEmpty();

    [Fact]
    public void A_nickname_is_a_given_name_too() =>
        WordsOf("nicknames").Where(name => (EnglishLexicon.Lookup(name) & Given) == WordClasses.None).Should().BeEmpty();

    [Fact]
    public void Titles_and_nouns_have_one_sex()
    {
        WordsOf("titles-male").Should().NotIntersectWith(WordsOf("titles-female"));
        WordsOf("male-nouns").Should().NotIntersectWith(WordsOf("female-nouns"));
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        WordTable words = EnglishLexicon.Words;
        uint hash = WordHash.Of("said");
        _ = words.Lookup(WordHash.Full("Said"));
        _ = EnglishLexicon.SameGivenName(hash, hash + 1);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            _ = words.Lookup(WordHash.Full("Said"));
            _ = words.Lookup(WordHash.Full("an unknown word of more than sixteen letters"));
            _ = EnglishLexicon.SameGivenName(hash, hash + (uint)i);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Theory]
    [InlineData("lizzy", "elizabeth", true)]
    [InlineData("Elizabeth", "Lizzy", true)]
    [InlineData("lizzy", "beth", true)]
    [InlineData("bill", "william", true)]
    [InlineData("kate", "catherine", true)]
    [InlineData("masha", "maria", true)]
    [InlineData("elizabeth", "elizabeth", true)]
    [InlineData("bill", "bob", false)]
    [InlineData("william", "robert", false)]
    [InlineData("lizzy", "zxqv", false)]
    public void Short_and_full_names_can_be_one_persons(string a, string b, bool same) =>
        EnglishLexicon.SameGivenName(WordHash.Of(a), WordHash.Of(b)).Should().Be(same);

    private static HashSet<string> WordsOf(params string[] names)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (WordList list in WordLists.All.Where(list => names.Contains(list.Name, StringComparer.Ordinal)))
        {
            foreach (string line in WordListTests.Text(list.Name).Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
                words.Add(line.Split(' ')[0]);
        }

        return words;
    }
}
