using System.Buffers.Binary;
using QuoteExtract.Model;

namespace QuoteExtract.Tests.Model;

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
    public void The_weights_of_a_folder_are_used()
    {
        string folder = Write(ModelSet.Default);
        try
        {
            ModelSet read = ModelSet.FromFolder(folder);
            read.News.Weights.ToArray().Should().Equal(ModelSet.Default.News.Weights.ToArray());
            read.Conversation.Weights.ToArray().Should().Equal(ModelSet.Default.Conversation.Weights.ToArray());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static TheoryData<string> Names => ["kind", "genre", "name-kind", "attribution-news", "attribution-fiction", "conversation"];

    /// <summary>They are not added up at every start: here they are.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_weights_inside_of_the_library_are_whole(string name)
    {
        using Stream stream = typeof(ModelSet).Assembly.GetManifestResourceStream($"Model/{name}.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        WeightFile.Read(bytes).Weights.ToArray().Should().Equal(WeightFile.ReadOwn(bytes).Weights.ToArray());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Weights_for_other_features_are_refused(string name)
    {
        string folder = Write(ModelSet.Default);
        try
        {
            File.WriteAllBytes(Path.Combine(folder, name + ".bin"), WeightFile.Write(Table));
            Action read = () => ModelSet.FromFolder(folder);
            read.Should().Throw<InvalidDataException>().WithMessage("*features*");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Without_calibration_a_probability_is_what_it_is_and_a_kind_without_a_rate_is_sure()
    {
        var bare = new WeightTable([1, 2, 3], 1, 0, []);
        bare.Calibrate(0.375f).Should().Be(0.375f);
        bare.Rate(0).Should().Be(1);
        Table.Rate(1).Should().Be(0.75f);
        Table.Rate(2).Should().Be(1);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(0.25f, 0.125f)]
    [InlineData(0.5f, 0.25f)]
    [InlineData(0.75f, 0.625f)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    public void Between_the_knots_calibration_goes_straight(float raw, float calibrated) => Table.Calibrate(raw).Should().Be(calibrated);

    [Theory]
    [InlineData(new int[0], 0)]
    [InlineData(new[] { 2 }, 3)]
    [InlineData(new[] { 0, 2 }, 4)]
    [InlineData(new[] { 0, 1, 2 }, 6)]
    [InlineData(new[] { 2, 2, 2, 1 }, 11)]
    public void A_score_is_the_sum_of_the_weights(int[] features, float score) => new WeightTable([1, 2, 3], 1, 0, []).Score(features).Should().Be(score);

    private static string Write(ModelSet models)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        foreach ((string name, WeightTable table) in ((string, WeightTable)[])[
            ("kind", models.Kind), ("genre", models.Genre), ("name-kind", models.NameKind), ("attribution-news", models.News), ("attribution-fiction", models.Fiction),
            ("conversation", models.Conversation)])
        {
            File.WriteAllBytes(Path.Combine(folder, name + ".bin"), WeightFile.Write(table));
        }

        return folder;
    }

    private static void Refused(byte[] bytes, string because, params object[] arguments)
    {
        Action read = () => WeightFile.Read(bytes);
        read.Should().Throw<InvalidDataException>(because, arguments);
    }
}
