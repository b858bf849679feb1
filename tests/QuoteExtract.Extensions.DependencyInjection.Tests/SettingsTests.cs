using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace QuoteExtract.Extensions.DependencyInjection.Tests;

/// <summary>Options from code and from configuration, and what happens to those that cannot be used.</summary>
public sealed class SettingsTests
{
    private const string Text = "\"It floats,\" said Mara. He called it \"a tub\".";

    [Fact]
    public void Without_options_it_is_the_default_extractor()
    {
        using ServiceProvider provider = new ServiceCollection().AddQuoteExtract().BuildServiceProvider();

        provider.GetRequiredService<QuoteExtractor>().Options.Should().BeEquivalentTo(QuoteExtractorOptions.Default);
        provider.GetRequiredService<QuoteExtractionService>().Extractor.Should().BeSameAs(provider.GetRequiredService<QuoteExtractor>());
        provider.GetRequiredService<QuoteExtractionService>().ExtractQuotes(Text).Should().BeEquivalentTo(QuoteExtractor.Default.ExtractQuotes(Text), o => o.IgnoringCyclicReferences());
    }

    [Fact]
    public void Code_sets_options_after_configuration()
    {
        IServiceCollection services = new ServiceCollection()
            .AddQuoteExtract(Configuration(("MinimumConfidence", "0.25"), ("Kinds", "Direct")))
            .AddQuoteExtract(options => options.MinimumConfidence = 0.5);
        using ServiceProvider provider = services.BuildServiceProvider();

        QuoteExtractorOptions options = provider.GetRequiredService<QuoteExtractor>().Options;

        options.MinimumConfidence.Should().Be(0.5);
        options.Kinds.Should().Be(QuoteKinds.Direct);
    }

    [Fact]
    public void Configuration_sets_every_option()
    {
        using ServiceProvider provider = new ServiceCollection().AddQuoteExtract(Configuration(
            ("MinimumConfidence", "0.25"),
            ("Kinds", "Direct, Other"),
            ("MarkStyles", "CurlyDouble"),
            ("Genre", "Fiction"),
            ("Language", "de"),
            ("KnownSpeakers:0:Name", "Mara Quist"),
            ("KnownSpeakers:0:Aliases:0", "Mara"),
            ("KnownSpeakers:0:Gender", "Female"),
            ("KnownSpeakers:1:Name", "Tom Abara"))).BuildServiceProvider();

        provider.GetRequiredService<QuoteExtractor>().Options.Should().BeEquivalentTo(new QuoteExtractorOptions
        {
            MinimumConfidence = 0.25,
            Kinds = QuoteKinds.Direct | QuoteKinds.Other,
            MarkStyles = QuotationMarkStyles.CurlyDouble,
            Genre = Genre.Fiction,
            Language = "de",
            KnownSpeakers = [new KnownSpeaker("Mara Quist") { Aliases = ["Mara"], Gender = Gender.Female }, new KnownSpeaker("Tom Abara")],
        });
    }

    [Fact]
    public void Every_option_of_the_library_can_be_set() =>
        typeof(QuoteExtractSettings).GetProperties().Select(p => p.Name).Should().BeEquivalentTo(
            typeof(QuoteExtractorOptions).GetProperties().Where(p => !p.GetMethod!.IsStatic).Select(p => p.Name));

    [Theory]
    [InlineData("MinimumConfidence", "1.5")]
    [InlineData("MinimumConfidence", "NaN")]
    [InlineData("MinimumConfidence", "much")]
    [InlineData("MinimumConfidense", "0.5")]
    [InlineData("Kinds", "None")]
    [InlineData("Kinds", "64")]
    [InlineData("MarkStyles", "4096")]
    [InlineData("Genre", "77")]
    [InlineData("Language", " ")]
    [InlineData("KnownSpeakers:0:Gender", "Female")]
    public async Task A_host_with_options_that_cannot_be_used_does_not_start(string name, string value)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddQuoteExtract(Configuration((name, value)));
        using IHost host = builder.Build();

        Exception failure = (await FluentActions.Awaiting(() => host.StartAsync()).Should().ThrowAsync<Exception>()).Which;

        failure.Should().Match<Exception>(e => e is OptionsValidationException || e is InvalidOperationException);
        failure.ToString().Should().Contain(name.Split(':')[0]);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        using ServiceProvider provider = new ServiceCollection().AddQuoteExtract(options =>
        {
            options.MinimumConfidence = -1;
            options.KnownSpeakers.Add(new KnownSpeakerSettings { Name = "Mara Quist" });
            options.KnownSpeakers.Add(new KnownSpeakerSettings());
        }).BuildServiceProvider();

        provider.Invoking(p => p.GetRequiredService<QuoteExtractor>()).Should().Throw<OptionsValidationException>()
            .Which.Failures.Should().BeEquivalentTo(
                "Property MinimumConfidence: A probability from 0 to 1 is needed.",
                "Property KnownSpeakers:1: A name is needed.");
    }

    private static IConfiguration Configuration(params (string Name, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(v => v.Name, v => (string?)v.Value, StringComparer.Ordinal)).Build();
}
