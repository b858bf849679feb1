namespace QuoteExtract.MachineLearning.Training;

/// <summary>How steep the softmax over candidates is, and what the answer "nobody" scores.</summary>
/// <param name="Temperature">Factor on every score.</param>
/// <param name="Nobody">Score of "nobody".</param>
internal sealed record SoftmaxFit(float Temperature, float Nobody)
{
    /// <summary>The fit under which the right answers of held-out examples are likeliest.</summary>
    public static SoftmaxFit Of(IReadOnlyList<ScoredExample> held)
    {
        // Coordinate descent with shrinking steps: two numbers, a smooth valley.
        var best = new SoftmaxFit(1, -3);
        double most = Likelihood(held, best);
        for (float step = 1; step > 0.01f; step *= 0.6f)
        {
            SoftmaxFit[] neighbours =
            [
                best with { Temperature = best.Temperature * (1 + (0.5f * step)) },
                best with { Temperature = best.Temperature / (1 + (0.5f * step)) },
                best with { Nobody = best.Nobody + (2 * step) },
                best with { Nobody = best.Nobody - (2 * step) },
            ];
            foreach (SoftmaxFit neighbour in neighbours)
            {
                double likelihood = Likelihood(held, neighbour);
                if (likelihood > most)
                {
                    most = likelihood;
                    best = neighbour;
                }
            }
        }

        return best;
    }

    private static double Likelihood(IReadOnlyList<ScoredExample> held, SoftmaxFit fit) => held.Sum(h => h.LogLikelihood(fit));
}
