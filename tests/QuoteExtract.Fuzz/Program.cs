using System.Globalization;
using SharpFuzz;

namespace QuoteExtract.Fuzz;

/// <summary>The entrance: under afl-fuzz, or alone.</summary>
internal static class Program
{
    private const string Usage = """
        Usage:
          QuoteExtract.Fuzz [verify] afl                                 under afl-fuzz (eng/fuzz.sh)
          QuoteExtract.Fuzz [verify] plain SECONDS [SEED] [--out DIR]    mutates the seeds by itself
          QuoteExtract.Fuzz [verify] replay FILE...                      runs inputs again
          QuoteExtract.Fuzz seeds DIR                                    writes the seeds, a file each
        With "verify" it is the verifier that is fuzzed, not the extractor.
        """;

    public static int Main(string[] args)
    {
        Target target = FuzzTarget.Run;
        if (args is ["verify", ..])
        {
            target = VerifyTarget.Run;
            args = args[1..];
        }

        switch (args)
        {
            case ["afl"]:
                Fuzzer.OutOfProcess.Run(stream =>
                {
                    using var bytes = new MemoryStream();
                    stream.CopyTo(bytes);
                    target(bytes.ToArray());
                });
                return 0;
            case ["plain", var seconds, .. var rest]:
                int seed = rest is [var given, ..] && int.TryParse(given, CultureInfo.InvariantCulture, out int parsed) ? parsed : 1;
                int at = Array.IndexOf(rest, "--out");
                string findings = at >= 0 && at + 1 < rest.Length ? rest[at + 1] : "findings";
                return new PlainRun(target, seed, findings).Run(TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)));
            case ["replay", .. var files] when files.Length > 0:
                foreach (string file in files)
                    target(File.ReadAllBytes(file));
                return 0;
            case ["seeds", var folder]:
                Directory.CreateDirectory(folder);
                int number = 0;
                foreach (byte[] input in Seeds.Read())
                    File.WriteAllBytes(Path.Combine(folder, (number++).ToString("D4", CultureInfo.InvariantCulture)), input);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
