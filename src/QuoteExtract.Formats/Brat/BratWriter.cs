using System.Buffers;
using System.Formats.Tar;
using System.Text;

namespace QuoteExtract.Formats;

/// <summary>brat standoff: a tar archive of a <c>.txt</c> and an <c>.ann</c> a document, and the <c>annotation.conf</c> that tells the types.</summary>
/// <remarks>brat takes two files a document, so a stream of many documents is an archive, which unpacks to a brat collection.</remarks>
internal sealed class BratWriter : IDocumentWriter
{
    /// <summary>Two empty blocks end an archive.</summary>
    private const int EndLength = 1024;

    private static readonly DocumentFraming Archive = new(Entry("annotation.conf", Encoding.UTF8.GetBytes(Configuration())), default, new byte[EndLength]);
    private readonly BratAnnotations _annotations = new();

    public DocumentFraming Framing => Archive;

    public void Write(in ExtractedDocument document, IBufferWriter<byte> output)
    {
        string name = BratName.Of(document);
        char[] chars = BratText.Rent(document.Text);
        ReadOnlySpan<char> text = chars.AsSpan(0, document.Text.Length);
        using var file = new PooledByteWriter();
        file.Write(text);
        output.Write(Entry(name + ".txt", file.Written));
        file.Truncate(0);
        _annotations.Write(document, text, file);
        output.Write(Entry(name + ".ann", file.Written));
        ArrayPool<char>.Shared.Return(chars);
    }

    public void Dispose()
    {
        // Holds nothing.
    }

    private static byte[] Entry(string name, ReadOnlyMemory<byte> content)
    {
        using var archive = new MemoryStream();
        using (var tar = new TarWriter(archive, TarEntryFormat.Gnu, leaveOpen: true))
        {
            tar.WriteEntry(new GnuTarEntry(TarEntryType.RegularFile, name)
            {
                // The same input makes the same archive.
                ModificationTime = DateTimeOffset.UnixEpoch,
                DataStream = new MemoryStream(content.ToArray()),
            });
        }

        return archive.ToArray()[..^EndLength];
    }

    private static string Configuration()
    {
        string kinds = string.Join('|', Enum.GetValues<QuoteKind>().Select(ContractNames.Of));
        string evidence = string.Join('|', Enum.GetValues<Evidence>().Select(ContractNames.Of));
        return $"""
            [entities]
            Quotation
            Mention
            Cue

            [relations]
            SpokenBy	Arg1:Quotation, Arg2:Mention
            ReportedBy	Arg1:Quotation, Arg2:Cue
            NestedIn	Arg1:Quotation, Arg2:Quotation
            <OVERLAP>	Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

            [events]

            [attributes]
            Kind	Arg:Quotation, Value:{kinds}
            Evidence	Arg:Quotation, Value:{evidence}

            """.ReplaceLineEndings("\n");
    }
}
