using Xunit.Abstractions;

namespace QuoteExtract.Tests.Spec;

/// <summary>Names an example in a test runner; the example itself need not be serialised.</summary>
public sealed class SpecName : IXunitSerializable
{
    private string _name = "";

    /// <summary>For deserialisation.</summary>
    public SpecName()
    {
    }

    public SpecName(SpecExample example) => _name = example.ToString();

    public void Deserialize(IXunitSerializationInfo info) => _name = info.GetValue<string>(nameof(_name));

    public void Serialize(IXunitSerializationInfo info) => info.AddValue(nameof(_name), _name);

    public override string ToString() => _name;
}
