using Microsoft.Extensions.Options;

namespace QuoteExtract.Extensions.DependencyInjection;

/// <summary>Says what is wrong with settings, all of it at once.</summary>
internal sealed class QuoteExtractSettingsValidation : IValidateOptions<QuoteExtractSettings>
{
    public ValidateOptionsResult Validate(string? name, QuoteExtractSettings options)
    {
        var result = new ValidateOptionsResultBuilder();
        if (options.MinimumConfidence is not (>= 0 and <= 1))
            result.AddError("A probability from 0 to 1 is needed.", nameof(options.MinimumConfidence));
        if (options.Kinds == QuoteKinds.None || (options.Kinds & ~QuoteKinds.All) != QuoteKinds.None)
            result.AddError("At least one kind of quotation is needed, and no unknown one.", nameof(options.Kinds));
        if ((options.MarkStyles & ~QuotationMarkStyles.All) != QuotationMarkStyles.Auto)
            result.AddError("There is no such style of marks.", nameof(options.MarkStyles));
        if (!Enum.IsDefined(options.Genre))
            result.AddError("There is no such genre.", nameof(options.Genre));
        if (string.IsNullOrWhiteSpace(options.Language))
            result.AddError("A BCP 47 tag is needed, such as en.", nameof(options.Language));
        for (int i = 0; i < options.KnownSpeakers.Count; i++)
            Validate(options.KnownSpeakers[i], $"{nameof(options.KnownSpeakers)}:{i}", result);
        return result.Build();
    }

    private static void Validate(KnownSpeakerSettings? known, string place, ValidateOptionsResultBuilder result)
    {
        if (string.IsNullOrWhiteSpace(known?.Name))
            result.AddError("A name is needed.", place);
        else if (known.Aliases.Any(string.IsNullOrWhiteSpace))
            result.AddError("An alias is empty.", place);
        else if (!Enum.IsDefined(known.Gender))
            result.AddError("There is no such gender.", place);
    }
}
