namespace QuoteExtract.Tests.Attribution;

/// <summary>Verbs and phrases that report, and who speaks by them.</summary>
public sealed class ClauseTests
{
    /// <summary>Whoever does what the verb says is found to its left.</summary>
    [Theory]
    [InlineData("Tom Abara said: “We wait for the boat.”", "said Finite Subject [Tom Abara]")]
    [InlineData("“We wait for the boat,” Tom Abara said.", "said Finite Subject [Tom Abara]")]
    [InlineData("Tom Abara has repeatedly said “we wait for the boat”.", "has Common Subject [Tom Abara] | said Finite Subject [Tom Abara]")]
    [InlineData("Tom Abara continued to insist “we wait for the boat”.", "continued Finite Subject [Tom Abara] | insist Nonfinite Subject [Tom Abara]")]
    [InlineData("Tom Abara went on to say: “We wait for the boat.”", "went Manner Subject [Tom Abara] | say Nonfinite Subject [Tom Abara]")]
    [InlineData("Tom Abara and then Ines Vale went on to say: “We wait for the boat.”", "went Manner Subject [Ines Vale] | say Nonfinite Subject [Ines Vale]")]
    [InlineData("They say “we wait for the boat”.", "say Finite Subject [They]")]
    [InlineData("Officials insist “we wait for the boat”.", "insist Finite Subject [Officials]")]
    [InlineData("Tom Abara and others always say “we wait for the boat”.", "say Finite Subject [others]")]
    [InlineData("They report: “We wait for the boat.”", "report Finite Subject [They]")]
    [InlineData("They can report: “We wait for the boat.”", "report Nonfinite Subject [They]")]
    [InlineData("If Tom Abara said “we wait for the boat”, he waits.", "said Finite Subject [Tom Abara]")]
    [InlineData("After Tom Abara said “we wait for the boat”, he left.", "said Finite Subject [Tom Abara]")]
    [InlineData("Nobody knows why Tom Abara said: “We wait for the boat.”", "knows Common Subject [Nobody] | said Finite Subject [Tom Abara]")]
    [InlineData("Tom Abara left, he said: “We wait for the boat.”", "left Common Subject [Tom Abara] | said Finite Subject [he]")]
    [InlineData("“We wait for the boat,” Tom Abara laughed.", "laughed Finite Subject [Tom Abara]")]
    [InlineData("“Yes” is what Tom Abara said. “We wait for the boat,” the mayor, Ines Vale, said.", "said Finite Subject [Tom Abara] | said Finite SubjectAcrossAside [Ines Vale]")]
    [InlineData("“We wait for the boat,” he had said. The answer “yes” pleased him.", "said Finite Subject [he]")]
    [InlineData("Tom Abara said, and so on and so on, Ines Vale laughed: “We wait for the boat.”", "said Finite Subject [Tom Abara] | laughed Finite Subject [Ines Vale]")]
    [InlineData("Ines Vale's report said: “We wait for the boat.”", "said Finite Subject [Ines Vale's report]")]
    [InlineData("In report after report Tom Abara said: “We wait for the boat.”", "said Finite Subject [Tom Abara]")]
    public void The_subject_stands_before_its_verb(string text, string clauses) => Clauses(text).Should().Be(clauses);

    /// <summary>With a phrase, another verb or several between.</summary>
    [Theory]
    [InlineData("The leader of the union said: “We wait for the boat.”", "said Finite Subject [The leader of the union]")]
    [InlineData("A source within the central ministry said: “We wait for the boat.”", "said Finite Subject [A source]")]
    [InlineData("Nobody in the room with Tom Abara said “we wait for the boat”.", "said Finite Subject [Nobody]")]
    [InlineData("Tom Abara because of the rain said: “We wait for the boat.”", "said Finite SubjectAcrossPhrase [Tom Abara]")]
    [InlineData("Tom Abara shook his head and said: “We wait for the boat.”", "shook Manner Subject [Tom Abara] to [his] | said Finite SubjectOfEarlierVerb [Tom Abara]")]
    [InlineData("Tom Abara shook his head, then said: “We wait for the boat.”", "shook Manner Subject [Tom Abara] to [his] | said Finite SubjectOfEarlierVerb [Tom Abara]")]
    [InlineData("For Tom Abara, saying “we wait for the boat” is hard.", "saying Nonfinite SubjectAcrossPhrase [Tom Abara]")]
    [InlineData("Tom Abara asked him to say “we wait for the boat”.", "asked Finite Subject [Tom Abara] to [him] | say Nonfinite SubjectAcrossPhrase [Tom Abara]")]
    [InlineData("With Tom Abara calling it “a mess and a shame”, nobody stayed.", "calling Finite Subject [Tom Abara] to [it]")]
    [InlineData("Tom Abara is calling it “a mess and a shame”.", "calling Nonfinite Subject [Tom Abara] to [it]")]
    [InlineData("Tom Abara, smiling, went on, saying “we wait for the boat”.", "smiling Manner SubjectAcrossPhrase [Tom Abara] | went Manner SubjectAcrossAside [Tom Abara] | saying Nonfinite SubjectAcrossAside [Tom Abara]")]
    public void A_phrase_may_stand_between(string text, string clauses) => Clauses(text).Should().Be(clauses);

    /// <summary>Appositions, relative clauses and parentheses.</summary>
    [Theory]
    [InlineData("Tom Abara, a doctor, said: “We wait for the boat.”", "said Finite SubjectAcrossAside [Tom Abara]")]
    [InlineData("Tom Abara (the doctor) said: “We wait for the boat.”", "said Finite SubjectAcrossAside [Tom Abara]")]
    [InlineData("Tom Abara [the doctor] said: “We wait for the boat.”", "said Finite SubjectAcrossAside [Tom Abara]")]
    [InlineData("Tom Abara – the doctor – said: “We wait for the boat.”", "said Finite SubjectAcrossAside [Tom Abara]")]
    [InlineData("Tom Abara, 43, said: “We wait for the boat.”", "said Finite SubjectAcrossAside [Tom Abara]")]
    [InlineData("Tom Abara, who knows, said: “We wait for the boat.”", "knows Common Antecedent [Tom Abara] | said Finite SubjectAcrossAside [Tom Abara]")]
    [InlineData("“We wait for the boat,” Tom Abara, the mayor of Halm (and its doctor), said on Monday.", "said Finite SubjectAcrossAside [Tom Abara]")]
    [InlineData("The man who said “we wait for the boat” left.", "said Finite Antecedent [who]")]
    [InlineData("Tom Abara, who said “we wait for the boat”, left.", "said Finite Antecedent [who]")]
    public void An_aside_may_stand_between(string text, string clauses) => Clauses(text).Should().Be(clauses);

    /// <summary>Behind the quotation the verb may come first.</summary>
    [Theory]
    [InlineData("“We wait for the boat,” said Tom Abara.", "said Finite Inverted [Tom Abara]")]
    [InlineData("“We wait for the boat,” quietly said Tom Abara.", "said Finite Inverted [Tom Abara]")]
    [InlineData("“We wait for the boat,” said, very softly, the old woman.", "said Finite Inverted [the old woman]")]
    [InlineData("“We wait for the boat,” said the mayor's brother, Tom Abara.", "said Finite Inverted [Tom Abara]")]
    [InlineData("“We wait for the boat,” added little Amy.", "added Finite Inverted [Amy]")]
    [InlineData("“We wait for the boat,” says 12-year-old Tom Abara.", "says Finite Inverted [Tom Abara]")]
    [InlineData("“We wait for the boat,” said Moss & Vale.", "said Finite Inverted [Moss & Vale]")]
    [InlineData("“We wait for the boat,” said that man.", "said Finite Inverted [that man]")]
    [InlineData("“We wait for the boat,” laughed Tom Abara.", "laughed Finite Inverted [Tom Abara]")]
    [InlineData("“We wait for the boat,” said - Tom Abara.", "said Finite Inverted [Tom Abara]")]
    [InlineData("— We wait for the boat, said Tom Abara.\n\n— Not yet, all of us.\n\n— When, then?", "said Finite Inverted [Tom Abara]")]
    public void The_subject_may_stand_behind(string text, string clauses) => Clauses(text).Should().Be(clauses);

    /// <summary>A clause may have no subject at all.</summary>
    [Theory]
    [InlineData("“We wait for the boat,” said of Tom Abara nobody.", "said Finite None")]
    [InlineData("“We wait for the boat,” said; Tom Abara.", "said Finite None")]
    [InlineData("“We wait for the boat,” said the first of the seven long old wooden chairs by Tom Abara.", "said Finite None")]
    [InlineData("She left; said “we wait for the boat”.", "left Common Subject [She] | said Finite None")]
    [InlineData("Him said “we wait for the boat”.", "said Finite None")]
    [InlineData("“We wait for the boat,” said him.", "said Finite None to [him]")]
    [InlineData("Tom Abara: “We wait for the boat.”", "")]
    public void Or_nowhere(string text, string clauses) => Clauses(text).Should().Be(clauses);

    /// <summary>Who hears.</summary>
    [Theory]
    [InlineData("Tom Abara told Ines Vale: “We wait for the boat.”", "told Finite Subject [Tom Abara] to [Ines Vale]")]
    [InlineData("Tom Abara said to Ines Vale: “We wait for the boat.”", "said Finite Subject [Tom Abara] to [Ines Vale]")]
    [InlineData("Tom Abara spoke with Ines Vale: “We wait for the boat.”", "spoke Finite Subject [Tom Abara] to [Ines Vale]")]
    [InlineData("Tom Abara told the very old Ines Vale: “We wait for the boat.”", "told Finite Subject [Tom Abara] to [Ines Vale]")]
    [InlineData("Tom Abara said in town that Ines Vale “waits”.", "said Finite Subject [Tom Abara]")]
    [InlineData("Tom Abara told to Ines Vale in town: “We wait for the boat.”", "told Finite Subject [Tom Abara] to [Ines Vale]")]
    [InlineData("Tom Abara told in town Ines Vale: “We wait for the boat.”", "told Finite Subject [Tom Abara]")]
    public void Who_is_spoken_to_is_told(string text, string clauses) => Clauses(text).Should().Be(clauses);

    /// <summary>Who is told something does not say it; who is named with “by” does.</summary>
    [Theory]
    [InlineData("Tom Abara was told “we wait for the boat”.", "told Nonfinite Hearer [Tom Abara]")]
    [InlineData("Tom Abara was told by Ines Vale that “we wait for the boat”.", "told Nonfinite Source [Ines Vale]")]
    [InlineData("Tom Abara has been described by the Courier as “a mess and a shame”.", "has Common Subject [Tom Abara] | described Nonfinite Source [the Courier]")]
    [InlineData("The words were reported by Tom Abara: “We wait for the boat.”", "reported Nonfinite Source [Tom Abara]")]
    [InlineData("The words are being reported: “We wait for the boat.”", "reported Nonfinite Hearer [The words]")]
    [InlineData("The words had been reported: “We wait for the boat.”", "had Common Subject [The words] | reported Nonfinite Hearer [The words]")]
    [InlineData("Tom Abara was loved by the “we turn and we turn” men.", "loved Manner Hearer [Tom Abara]")]
    public void Of_a_passive_the_subject_hears(string text, string clauses) => Clauses(text).Should().Be(clauses);

    /// <summary>Who is quoted, and phrases that name a source.</summary>
    [Theory]
    [InlineData("The Courier quoted Tom Abara as saying “we wait for the boat”.", "quoted Finite Source [Tom Abara]")]
    [InlineData("The Courier cited Tom Abara as a man who “waits”.", "cited Finite Subject [The Courier] to [Tom Abara]")]
    [InlineData("In the words of Tom Abara, the bridge is “a mess and a shame”.", "In the words of Phrase Source [Tom Abara]")]
    [InlineData("Per Tom Abara, the bridge is “a mess and a shame”.", "Per Phrase Source [Tom Abara]")]
    public void A_source_speaks(string text, string clauses) => Clauses(text).Should().Be(clauses);

    /// <summary>Clauses are looked for in four sentences before a quotation and one behind it, and inside of turns of dialogue.</summary>
    [Theory]
    [InlineData("Tom Abara said so. The rain fell. The wind rose. The boats left. “We wait for the boat.”", "said Finite Subject [Tom Abara]")]
    [InlineData("Tom Abara said so. The rain fell. The wind rose. The boats left. The sun set. “We wait for the boat.”", "")]
    [InlineData("“We wait for the boat.” The rain fell.\n\nTom Abara said so.\n\nInes Vale told him so.", "")]
    [InlineData("— We wait for the boat, said Tom Abara.\n\n— Not yet, all of us.\n\n— When, then?\n\nThe rain fell. The wind rose. The boats left. The sun set.", "said Finite Inverted [Tom Abara]")]
    [InlineData("— We wait for the boat.\n\n— Not yet, all of us.\n\n— When, then? asked Tom Abara.", "asked Finite Inverted [Tom Abara]")]
    public void Far_from_quotations_nobody_asks_for_them(string text, string clauses) => Clauses(text).Should().Be(clauses);

    /// <summary>A capital inside of a sentence makes a name of it.</summary>
    [Theory]
    [InlineData("Away from there left “we wait for the boat”.", "")]
    [InlineData("Then Said Abara left. “We wait for the boat.”", "")]
    [InlineData("Said Tom Abara: “We wait for the boat.”", "Said Finite None to [Tom Abara]")]
    [InlineData("“We wait for the boat.” Said Tom Abara.", "Said Finite None to [Tom Abara]")]
    public void A_verb_may_be_a_name(string text, string clauses) => Clauses(text).Should().Be(clauses);

    /// <summary>Pauses and adverbs between, three at most.</summary>
    [Theory]
    [InlineData("“We wait for the boat” – quite quietly said Tom Abara.", "said Finite Inverted [Tom Abara]")]
    [InlineData("“We wait for the boat” – quite very quietly said Tom Abara.", "said Finite None to [Tom Abara]")]
    [InlineData("“We wait for the boat”, said Tom Abara.", "said Finite Inverted [Tom Abara]")]
    [InlineData("“We wait for the boat” - said Tom Abara.", "said Finite Inverted [Tom Abara]")]
    [InlineData("“We wait for the boat” — said Tom Abara.", "said Finite Inverted [Tom Abara]")]
    [InlineData("“We wait for the boat” – said Tom Abara.", "said Finite Inverted [Tom Abara]")]
    public void Little_stands_between_a_quotation_and_its_verb(string text, string clauses) => Clauses(text).Should().Be(clauses);

    [Theory]
    [InlineData("Tom Abara was quoted: “We wait for the boat.”", "quoted Nonfinite Subject [Tom Abara]")]
    [InlineData("Tom Abara was told quietly by Ines Vale that “we wait for the boat”.", "told Nonfinite Source [Ines Vale]")]
    [InlineData("Tom Abara was quietly told “we wait for the boat”.", "told Nonfinite Hearer [Tom Abara]")]
    [InlineData("Tom Abara is told “we wait for the boat”.", "told Nonfinite Hearer [Tom Abara]")]
    [InlineData("Tom Abara and Ines Vale were told “we wait for the boat”.", "told Nonfinite Hearer [Ines Vale]")]
    [InlineData("Tom Abara and Ines Vale are told “we wait for the boat”.", "told Nonfinite Hearer [Ines Vale]")]
    [InlineData("Tom Abara will be told “we wait for the boat”.", "told Nonfinite Hearer [Tom Abara]")]
    public void A_passive_has_many_forms(string text, string clauses) => Clauses(text).Should().Be(clauses);

    [Theory]
    [InlineData("Two say “we wait for the boat”.", "say Nonfinite None")]
    [InlineData("Tom Abara wants to report “we wait for the boat”.", "wants Common Subject [Tom Abara] | report Nonfinite Subject [Tom Abara]")]
    [InlineData("Tom Abara never once really said “we wait for the boat”.", "not said Finite None")]
    [InlineData("Tom Abara never once did really say “we wait for the boat”.", "say Nonfinite None")]
    [InlineData("Told to Tom Abara, “we wait for the boat” is hard.", "Told Finite None to [Tom Abara]")]
    [InlineData("Told with joy to Tom Abara, “we wait for the boat” is hard.", "Told Finite None")]
    [InlineData("Officials always say “we wait for the boat”.", "say Finite Subject [Officials]")]
    public void Words_beside_a_verb_tell_what_it_is(string text, string clauses) => Clauses(text).Should().Be(clauses);

    [Theory]
    [InlineData("Quoting Tom Abara as saying “we wait for the boat”, he left.", "Quoting Nonfinite Source [Tom Abara]")]
    [InlineData("Tom Abara described Ines Vale as saying “we wait for the boat”.", "described Finite Subject [Tom Abara] to [Ines Vale]")]
    [InlineData("The Courier cited Tom Abara as saying “we wait for the boat”.", "cited Finite Source [Tom Abara]")]
    [InlineData("The Courier quoted Tom Abara on the boat: “We wait for the boat.”", "quoted Finite Subject [The Courier] to [Tom Abara]")]
    [InlineData("“We wait for the boat,” according to Tom Abara.", "according to Phrase Source [Tom Abara]")]
    [InlineData("“We wait for the boat,” according Tom Abara.", "")]
    [InlineData("Per the report, “we wait for the boat”.", "Per Phrase Source [the report]")]
    [InlineData("In the own words of Tom Abara, “we wait for the boat”.", "In the own words of Phrase Source [Tom Abara]")]
    [InlineData("In the view of Tom Abara, “we wait for the boat”.", "In the view of Phrase Source [Tom Abara]")]
    [InlineData("In a statement from Tom Abara, “we wait for the boat” was said.", "In a statement from Phrase Source [Tom Abara] | said Nonfinite None")]
    [InlineData("In a boat of Tom Abara, “we wait for the boat” was said.", "said Nonfinite None")]
    [InlineData("In the words of the prosecutor, Tom Abara, “we wait for the boat”.", "In the words of Phrase Source [Tom Abara]")]
    [InlineData("In the words of the prosecutor, a man, Tom Abara, “we wait for the boat”.", "In the words of Phrase Source [the prosecutor]")]
    [InlineData("In Tom Abara's own words, “we wait for the boat”.", "own Nonfinite None | In Phrase Source [Tom Abara]")]
    [InlineData("By Tom Abara's own words, “we wait for the boat”.", "own Nonfinite None | By Phrase Source [Tom Abara]")]
    [InlineData("With Tom Abara's own words, “we wait for the boat”.", "own Nonfinite None | words Phrase Owner [Tom Abara]")]
    [InlineData("In his words, “we wait for the boat”.", "In Phrase Source [his]")]
    [InlineData("Tom Abara's earlier argument that “we wait for the boat” was heard.", "argument Phrase Owner [Tom Abara]")]
    [InlineData("Tom Abara's two earlier, bold arguments that “we wait for the boat” were heard.", "")]
    [InlineData("His very first bold old argument that “we wait for the boat” was heard.", "")]
    [InlineData("“We wait for the boat” was Tom Abara's argument.", "argument Phrase Owner [Tom Abara]")]
    public void Sources_are_named_in_many_ways(string text, string clauses) => Clauses(text).Should().Be(clauses);

    private static string Clauses(string text) => string.Join(" | ", ClauseReading.Of(text));
}
