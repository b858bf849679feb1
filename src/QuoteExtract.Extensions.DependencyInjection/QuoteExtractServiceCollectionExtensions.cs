using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using QuoteExtract;
using QuoteExtract.Extensions.DependencyInjection;

// Where applications look for it.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds QuoteExtract to an application.</summary>
public static class QuoteExtractServiceCollectionExtensions
{
    /// <summary>Adds <see cref="QuoteExtractor"/> and <see cref="QuoteExtractionService"/>, one each for the application.</summary>
    /// <param name="services">The services of the application.</param>
    /// <returns><paramref name="services"/>.</returns>
    public static IServiceCollection AddQuoteExtract(this IServiceCollection services)
    {
        AddServices(services);
        return services;
    }

    /// <summary>The same with options from code.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets the options; after those of earlier calls.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>Options that cannot be used stop the application when it starts, with everything that is wrong with them.</remarks>
    public static IServiceCollection AddQuoteExtract(this IServiceCollection services, Action<QuoteExtractSettings> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        AddServices(services).Configure(configure);
        return services;
    }

    /// <summary>The same with options from a configuration.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configuration">The section with the options. A name in it that is no option is an error, as a misspelt one should be.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <remarks>They are read once: a change of the configuration takes effect when the application starts again.</remarks>
    public static IServiceCollection AddQuoteExtract(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        AddServices(services).Bind(configuration, static binder => binder.ErrorOnUnknownConfiguration = true);
        return services;
    }

    private static OptionsBuilder<QuoteExtractSettings> AddServices(IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<QuoteExtractSettings>, QuoteExtractSettingsValidation>());
        services.TryAddSingleton(static provider => new QuoteExtractor(provider.GetRequiredService<IOptions<QuoteExtractSettings>>().Value.ToOptions()));
        services.TryAddSingleton(static provider => new ExtractionInstruments(provider.GetService<IMeterFactory>()));
        services.TryAddSingleton(static provider => new QuoteExtractionService(provider.GetRequiredService<QuoteExtractor>(), provider.GetRequiredService<ExtractionInstruments>()));
        return services.AddOptions<QuoteExtractSettings>().ValidateOnStart();
    }
}
