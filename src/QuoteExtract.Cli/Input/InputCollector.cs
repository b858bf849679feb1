namespace QuoteExtract.Cli.Input;

/// <summary>Finds the files that the PATH arguments mean: files, folders, patterns, <c>-</c>.</summary>
/// <param name="format">The format asked for, or <see langword="null"/> to go by each file's name.</param>
/// <param name="fail">Told what cannot be read.</param>
internal sealed class InputCollector(InputFormat? format, Action<string> fail)
{
    private static readonly EnumerationOptions Everything = new()
    {
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.None,
        MatchType = MatchType.Simple,
    };

    private readonly List<InputSource> _sources = [];

    public List<InputSource> Collect(IEnumerable<string> paths)
    {
        foreach (string path in paths)
            Add(path);
        return _sources;
    }

    private void Add(string path)
    {
        if (path == InputSource.StandardInput)
            _sources.Add(new InputSource(path, format ?? InputFormat.Text, 0));
        else if (File.Exists(path))
            AddFile(new FileInfo(path), path);
        else if (Directory.Exists(path))
            AddFolderOrFail(path);
        else if (Glob.IsPattern(path))
            AddPattern(path);
        else
            fail($"{path}: no such file or folder");
    }

    private void AddFolderOrFail(string path)
    {
        int before = _sources.Count;
        bool isComplete = AddFolder(path);
        if (isComplete && _sources.Count == before)
            fail($"{path}: no file to read in this folder (.txt, .jsonl, .html, .docx, .pdf)");
    }

    private void AddPattern(string pattern)
    {
        int before = _sources.Count;
        foreach (string match in Glob.Expand(pattern, fail))
        {
            if (Directory.Exists(match))
                AddFolder(match);
            else
                AddFile(new FileInfo(match), match);
        }

        if (_sources.Count == before)
            fail($"{pattern}: no file fits this pattern");
    }

    /// <summary>All texts under a folder, in ordinal order of their names, so that every run gives the same output.</summary>
    private bool AddFolder(string folder)
    {
        bool isComplete = true;
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out string? next))
        {
            FileSystemInfo[] entries;
            try
            {
                entries = new DirectoryInfo(next).GetFileSystemInfos("*", Everything);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                fail($"{next}: {FileFailure.Describe(failure)}");
                isComplete = false;
                continue;
            }

            Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            foreach (FileSystemInfo entry in entries)
            {
                if (entry is FileInfo file && InputFormats.IsCollected(file.Name))
                    AddFile(file, Path.Combine(next, file.Name));
            }

            // Last first onto the stack; links to folders may lead in circles and are left out.
            foreach (FileSystemInfo entry in entries.Reverse())
            {
                if (entry is DirectoryInfo && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    waiting.Push(Path.Combine(next, entry.Name));
            }
        }

        return isComplete;
    }

    private void AddFile(FileInfo file, string path)
    {
        long length = file.Exists ? file.Length : 0;
        _sources.Add(new InputSource(path, format ?? InputFormats.Of(path), length));
    }
}
