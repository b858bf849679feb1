namespace NewsroomWatcher;

/// <summary>What to watch.</summary>
/// <param name="Folder">Where articles arrive.</param>
/// <param name="Output">The JSONL file, one article a line.</param>
/// <param name="Once">Whether to stop when all that is there has been read.</param>
internal sealed record WatchSettings(string Folder, string Output, bool Once);
