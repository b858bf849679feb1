using System.IO.Enumeration;

namespace QuoteExtract.Cli.Input;

/// <summary>Patterns that the shell did not expand: <c>*</c> and <c>?</c> in a name, <c>**</c> for any depth of folders.</summary>
internal static class Glob
{
    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that fit, and the folders if the last name of the pattern fits them, in ordinal order.</summary>
    public static IEnumerable<string> Expand(string pattern, Action<string> fail)
    {
        string root = Path.GetPathRoot(pattern) ?? "";
        string[] segments = pattern[root.Length..].Split(
            [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        return Walk(root, segments, fail).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Walk(string folder, ArraySegment<string> segments, Action<string> fail)
    {
        string segment = segments[0];
        ArraySegment<string> rest = segments[1..];
        if (segment == "**")
            return WalkDeep(folder, rest, fail);
        if (!IsPattern(segment))
            return Enter(Path.Combine(folder, segment), rest, fail);

        return List(folder, fail)
            .Where(entry => Fits(segment, entry.Name))
            .SelectMany(entry => Enter(Path.Combine(folder, entry.Name), rest, fail));
    }

    private static IEnumerable<string> WalkDeep(string folder, ArraySegment<string> rest, Action<string> fail)
    {
        // "a/**" means every file below a.
        IEnumerable<string> here = rest.Count == 0
            ? List(folder, fail).Where(entry => entry is FileInfo).Select(entry => Path.Combine(folder, entry.Name))
            : Walk(folder, rest, fail);
        IEnumerable<string> below = List(folder, fail)
            .Where(entry => entry is DirectoryInfo && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.Name[0] != '.')
            .SelectMany(entry => WalkDeep(Path.Combine(folder, entry.Name), rest, fail));
        return here.Concat(below);
    }

    private static IEnumerable<string> Enter(string path, ArraySegment<string> rest, Action<string> fail)
    {
        if (rest.Count == 0)
            return Path.Exists(path) ? [path] : [];
        return Directory.Exists(path) ? Walk(path, rest, fail) : [];
    }

    private static IEnumerable<FileSystemInfo> List(string folder, Action<string> fail)
    {
        try
        {
            FileSystemInfo[] entries = new DirectoryInfo(folder.Length == 0 ? "." : folder).GetFileSystemInfos();
            Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return entries;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            fail($"{folder}: {FileFailure.Describe(failure)}");
            return [];
        }
    }

    /// <summary>As in shells, a pattern finds hidden names only if it begins with the dot itself.</summary>
    private static bool Fits(string pattern, string name) =>
        (name[0] != '.' || pattern[0] == '.')
        && FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: OperatingSystem.IsWindows());
}
