using System.Globalization;
using BenchmarkDotNet.Running;
using QuoteExtract.Benchmarks;

if (args is ["--quick", .. { Length: > 0 } paths])
    return QuickRun.Run(Console.Out, paths);
if (args.Contains("--quick", StringComparer.Ordinal))
    return QuickRun.Run(Console.Out);

if (args is [FirstCall.Once])
    return FirstCall.RunOnce(Console.Out);
if (args is ["--first-call"])
    return FirstCall.Run(Console.Out);
if (args is ["--jsonl"])
    return JsonLinesRun.Run(Console.Out);
if (args is ["--write-jsonl" or "--write-text", var megabytes, var path])
    return BigFile.Write(path, long.Parse(megabytes, CultureInfo.InvariantCulture) << 20, isJsonLines: args[0] == "--write-jsonl");
if (args is ["--growth", var image])
    return GrowthRun.Run(Console.Out, image);
if (args is ["--peer", var text, var copies, var expected])
    return PeerRun.Run(Console.Out, text, int.Parse(copies, CultureInfo.InvariantCulture), expected);

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args, new BenchmarkConfig());
return 0;
