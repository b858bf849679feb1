namespace QuoteExtract.Attribution.Conversation;

/// <summary>Who spoke lately: a turn is all that one speaker says before another does.</summary>
internal struct TurnHistory
{
    public const int Turns = 6;
    public const int Utterances = 8;

    private TurnList _turns;
    private UtteranceList _utterances;
    private int _turnCount;
    private int _utteranceCount;

    public readonly int TurnCount => _turnCount;

    /// <summary>The speaker so many turns ago, 0 the latest.</summary>
    public readonly int Turn(int ago) => ago < _turnCount ? _turns[ago] : -1;

    /// <summary>How many of the latest utterances are known.</summary>
    public readonly int UtteranceCount => _utteranceCount;

    /// <summary>The speaker so many utterances ago, 0 the latest; -1 for nobody.</summary>
    public readonly int Speaker(int ago) => _utterances[ago];

    /// <summary>Different people among the latest four turns; 5 where the last two merely alternate.</summary>
    public readonly int Pattern()
    {
        if (_turnCount >= 4 && _turns[0] == _turns[2] && _turns[1] == _turns[3])
            return 5;
        int different = 0;
        for (int t = 0; t < Math.Min(4, _turnCount); t++)
        {
            bool seen = false;
            for (int s = 0; s < t; s++)
                seen |= _turns[s] == _turns[t];
            different += seen ? 0 : 1;
        }

        return different;
    }

    public void Add(int entity)
    {
        for (int u = Math.Min(_utteranceCount, Utterances - 1); u > 0; u--)
            _utterances[u] = _utterances[u - 1];
        _utterances[0] = entity;
        _utteranceCount = Math.Min(_utteranceCount + 1, Utterances);
        if (entity < 0 || (_turnCount > 0 && _turns[0] == entity))
            return;
        for (int t = Math.Min(_turnCount, Turns - 1); t > 0; t--)
            _turns[t] = _turns[t - 1];
        _turns[0] = entity;
        _turnCount = Math.Min(_turnCount + 1, Turns);
    }

    [System.Runtime.CompilerServices.InlineArray(Turns)]
    private struct TurnList
    {
        private int _first;
    }

    [System.Runtime.CompilerServices.InlineArray(Utterances)]
    private struct UtteranceList
    {
        private int _first;
    }
}
