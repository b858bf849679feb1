using BenchmarkDotNet.Running;
using QuoteExtract.Benchmarks;

if (args.Contains("--quick", StringComparer.Ordinal))
    return QuickRun.Run(Console.Out);

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args, new BenchmarkConfig());
return 0;
