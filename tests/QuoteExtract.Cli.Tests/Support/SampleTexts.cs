using System.Text.Json;

namespace QuoteExtract.Cli.Tests.Support;

/// <summary>Short texts, ordinary and awkward, for runs of the real extractor.</summary>
internal static class SampleTexts
{
    public static string[] All { get; } =
    [
        "",
        "Nobody says anything here.",
        "Warden Ilse Grote shut the gate. “We open at six,” she said, “and not before.” 😀 “Why?” asked Tom Pell.",
        "\"Unclosed, said the baker.\r\n\r\n\"Another,\" said Ann Moss.",
        "The 😀 council of Arle called it \"a mess\" and, said Ben Ode, \"no 😀 'plan' at all\".",
        "\"\"= « ‘’ — \u0000 \u202E \"Hm,\" he said.",
        "— Tudo bem? — ele pergunta. — Sim.\n\nROSA KEMP: We begin.\nJON LARK: At once.",
    ];

    public static string JsonLines { get; } =
        string.Concat(All.Select((text, i) => $"{{\"id\":\"d{i}\",\"text\":{JsonSerializer.Serialize(text)}}}\n"));
}
