using System.Numerics;
using QuoteExtract.Mentions;
using QuoteExtract.Speakers;

namespace QuoteExtract.Attribution.Conversation;

/// <summary>What is the same of somebody in all conversations, as a code of <see cref="ConversationGroup.Standing"/>.</summary>
internal readonly struct Standing
{
    /// <summary>What is known of somebody.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="spoken">How many quotations name it in a clause of their own.</param>
    /// <param name="narrator">0 for nobody tells the story, 1 for it does, 2 for another.</param>
    public Standing(in EntityRecord entity, int spoken, int narrator)
    {
        int frequency = (LogStep(Math.Max(entity.Count, entity.Described)) * ConversationSpace.Frequencies) + LogStep(spoken);
        Code = (ushort)((((frequency * 3) + narrator) * ConversationSpace.Classes) + ClassOf(entity));
    }

    /// <summary>How often it is mentioned and speaks, whether it tells the story, and what it is.</summary>
    public ushort Code { get; }

    /// <summary>A number of mentions, in steps below <see cref="ConversationSpace.Frequencies"/>.</summary>
    public static int LogStep(int count) => count <= 0 ? 0 : Math.Min(ConversationSpace.Frequencies - 1, 1 + (BitOperations.Log2((uint)count) * 3 / 4));

    private static int ClassOf(in EntityRecord entity)
    {
        if (entity.Nominal)
            return entity.Known >= 0 ? 5 : entity.Styled ? 6 : entity.Kind == EntityKind.Person ? 1 : 2;
        int known = entity.Known >= 0 ? 4 : 0;
        return known + (entity.Kind == EntityKind.Person ? 0 : 3);
    }
}
