using System.Text;

namespace QuoteExtract.Tests;

/// <summary>Texts of any length made without chance: the same length is the same text.</summary>
internal static class GeneratedTexts
{
    private static readonly string[] Given = ["Mara", "Tom", "Ingrid", "Paul", "Aisha", "Diego", "Wen", "Olga"];
    private static readonly string[] Family = ["Quist", "Abara", "Vale", "Lindqvist", "Rahman", "Ortega", "Zhao", "Petrova", "Moreau", "Tanaka", "Okoye"];
    private static readonly string[] Roles = ["mayor", "harbour master", "spokeswoman", "engineer", "minister"];

    /// <summary>News paragraphs that quote, each by somebody else in turn.</summary>
    public static string News(int length)
    {
        var text = new StringBuilder(length + 400);
        for (int i = 0; text.Length < length; i++)
        {
            string given = Given[i % Given.Length];
            string family = Family[i % Family.Length];
            string role = Roles[i % Roles.Length];
            switch (i % 4)
            {
                case 0:
                    text.Append($"“The bridge number {i} will open,” said {given} {family}, the {role}. “Nobody knows when,” he added.\n\n");
                    break;
                case 1:
                    text.Append($"{given} {family}, a {role}, told reporters: “We were not asked.” It was, she said, “a disgrace” for the town.\n\n");
                    break;
                case 2:
                    text.Append($"The council met on Tuesday and heard report {i}. Nothing was decided, and the members went home early.\n\n");
                    break;
                default:
                    text.Append($"\"According to the plan,\" {family} said, \"there are {i} boats.\" The {role} did not answer.\n\n");
                    break;
            }
        }

        return text.ToString(0, length);
    }

    /// <summary>Words without a full stop or line end; a quotation in between where asked for.</summary>
    public static string EndlessLine(int length, bool quotes)
    {
        var text = new StringBuilder(length + 100);
        for (int i = 0; text.Length < length; i++)
        {
            text.Append(Given[i % Given.Length]).Append(" walked on and ");
            if (quotes && i % 3 == 0)
                text.Append("said \"we go on\" and ");
        }

        return text.ToString(0, length);
    }

    /// <summary>Quotations each by a person of a new name, so that nobody can be told apart cheaply.</summary>
    public static string Crowd(int length)
    {
        var text = new StringBuilder(length + 100);
        for (int i = 0; text.Length < length; i++)
        {
            text.Append("“We go on,” said ").Append(Given[i % Given.Length]).Append(' ');
            AppendName(text, i);
            text.Append(". “Not yet,” she added.\n\n");
        }

        return text.ToString(0, length);
    }

    public static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
            text.Append(piece);
        return text.ToString(0, length);
    }

    /// <summary>A number in letters, as a family name of one length.</summary>
    private static void AppendName(StringBuilder text, int number)
    {
        text.Append((char)('A' + (number % 26)));
        for (int digit = 0; digit < 5; digit++)
        {
            number /= 26;
            text.Append((char)('a' + (number % 26)));
        }

        text.Append("son");
    }
}
