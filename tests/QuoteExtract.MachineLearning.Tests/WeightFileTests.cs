using System.Buffers.Binary;
using QuoteExtract.MachineLearning.Training;
using QuoteExtract.Model;

namespace QuoteExtract.MachineLearning.Tests;

public sealed class WeightFileTests
{
    private const int VersionAt = 4;
    private static readonly WeightTable Table = new([-30000, 0, 7, short.MaxValue], 0.125f, -2.5f, [0, 0.25f, 1], [0, 0.75f]);

    [Fact]
    public void What_was_written_is_read()
    {
        WeightTable read = WeightFile.Read(WeightFile.Write(Table));
        read.Weights.ToArray().Should().Equal(Table.Weights.ToArray());
        read.Knots.ToArray().Should().Equal(Table.Knots.ToArray());
        read.Rates.ToArray().Should().Equal(Table.Rates.ToArray());
        read.Scale.Should().Be(Table.Scale);
        read.Offset.Should().Be(Table.Offset);
    }

    [Fact]
    public void Any_damaged_byte_is_noticed()
    {
        byte[] bytes = WeightFile.Write(Table);
        for (int i = 0; i < bytes.Length; i++)
        {
            byte[] damaged = [.. bytes];
            damaged[i] ^= 0x10;
            Refused(damaged, "byte {0} is another", i);
        }
    }

    [Fact]
    public void Any_truncation_or_addition_is_noticed()
    {
        byte[] bytes = WeightFile.Write(Table);
        for (int length = 0; length < bytes.Length; length++)
            Refused(bytes[..length], "{0} bytes are left", length);
        Refused([.. bytes, 0], "there is one byte more");
    }

    [Fact]
    public void Another_version_is_refused_by_name()
    {
        byte[] bytes = WeightFile.Write(Table);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(VersionAt), WeightFile.Version + 1);
        Action read = () => WeightFile.Read(bytes);
        read.Should().Throw<InvalidDataException>().WithMessage("*version*");
    }

    [Fact]
    public void Weights_for_other_features_are_refused()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            WeightFolder.Write(folder, ModelSet.Default with { Kind = Table });
            Action read = () => ModelSet.FromFolder(folder);
            read.Should().Throw<InvalidDataException>().WithMessage("*features*");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Refused(byte[] bytes, string because, params object[] arguments)
    {
        Action read = () => WeightFile.Read(bytes);
        read.Should().Throw<InvalidDataException>(because, arguments);
    }
}
