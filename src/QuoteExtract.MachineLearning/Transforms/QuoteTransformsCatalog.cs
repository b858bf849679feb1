using System.Reflection;
using Microsoft.ML;
using Microsoft.ML.Transforms;
using QuoteExtract.MachineLearning.Transforms;

namespace QuoteExtract.MachineLearning;

/// <summary>Extraction as a step of a Microsoft.ML pipeline.</summary>
public static class QuoteTransformsCatalog
{
    /// <summary>Finds the quotations of a text column and who said each one.</summary>
    /// <param name="catalog">The catalog of transforms.</param>
    /// <param name="outputColumnName">
    /// The column of the quotations, a vector of text with one slot a quotation. Beside it stand four more vectors of the
    /// same length, named after it: <c>…Speakers</c> (text, empty where unknown), <c>…Starts</c> and <c>…Lengths</c>
    /// (UTF-16 code units into the text), and <c>…Confidences</c>.
    /// </param>
    /// <param name="inputColumnName">The text; <see langword="null"/> for the column of the name <paramref name="outputColumnName"/>.</param>
    /// <param name="preset">What to look for; a saved model keeps it.</param>
    /// <returns>An estimator with nothing to learn.</returns>
    /// <remarks>Before a saved model is loaded, its context has to know this assembly: <c>context.ComponentCatalog.RegisterAssembly(typeof(QuoteMapping).Assembly)</c>.</remarks>
    public static IEstimator<ITransformer> ExtractQuotes(
        this TransformsCatalog catalog, string outputColumnName, string? inputColumnName = null, QuotePreset preset = QuotePreset.Speech) => preset switch
        {
            QuotePreset.Speech => Chain(catalog, outputColumnName, inputColumnName, new SpeechMapping(), SpeechMapping.Contract),
            QuotePreset.Confident => Chain(catalog, outputColumnName, inputColumnName, new ConfidentMapping(), ConfidentMapping.Contract),
            QuotePreset.Direct => Chain(catalog, outputColumnName, inputColumnName, new DirectMapping(), DirectMapping.Contract),
            QuotePreset.All => Chain(catalog, outputColumnName, inputColumnName, new AllMapping(), AllMapping.Contract),
            _ => throw new ArgumentOutOfRangeException(nameof(preset), preset, message: null),
        };

    /// <summary>The same by a mapping of one's own, with any options.</summary>
    /// <typeparam name="TMapping">Its class; <see cref="QuoteMapping"/> says what it must have.</typeparam>
    /// <param name="catalog">The catalog of transforms.</param>
    /// <param name="outputColumnName">The column of the quotations; the others are named after it.</param>
    /// <param name="inputColumnName">The text.</param>
    /// <returns>An estimator with nothing to learn.</returns>
    /// <exception cref="InvalidOperationException">The class has no contract name.</exception>
    public static IEstimator<ITransformer> ExtractQuotes<TMapping>(this TransformsCatalog catalog, string outputColumnName, string inputColumnName)
        where TMapping : QuoteMapping, new() =>
        Chain(catalog, outputColumnName, inputColumnName, new TMapping(), ContractOf(typeof(TMapping)));

    /// <remarks>A custom mapping can be saved, yet its columns have fixed names: they are copied from and to those asked for.</remarks>
    private static IEstimator<ITransformer> Chain(TransformsCatalog catalog, string output, string? input, QuoteMapping mapping, string contract)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(output);
        (string To, string From)[] results =
        [
            (output, QuoteMappingOutput.QuotesColumn),
            (output + "Speakers", QuoteMappingOutput.SpeakersColumn),
            (output + "Starts", QuoteMappingOutput.StartsColumn),
            (output + "Lengths", QuoteMappingOutput.LengthsColumn),
            (output + "Confidences", QuoteMappingOutput.ConfidencesColumn),
        ];

        IEstimator<ITransformer> chain = catalog.CopyColumns(QuoteMappingInput.TextColumn, input ?? output)
            .Append(catalog.CustomMapping(mapping.GetMapping(), contract));
        foreach ((string to, string from) in results)
            chain = chain.Append(catalog.CopyColumns(to, from));
        return chain.Append(catalog.DropColumns([QuoteMappingInput.TextColumn, .. results.Select(result => result.From)]));
    }

    private static string ContractOf(Type mapping)
    {
        // The attribute does not tell its name to others.
        CustomAttributeData? contract = mapping.CustomAttributes.FirstOrDefault(a => a.AttributeType == typeof(CustomMappingFactoryAttributeAttribute));
        return contract?.ConstructorArguments[0].Value as string
            ?? throw new InvalidOperationException($"{mapping.Name} needs a [CustomMappingFactoryAttribute(\"name\")]: without it a model could not be saved.");
    }
}
