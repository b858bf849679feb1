using QuoteExtract.Cli.Extract;

namespace QuoteExtract.Cli.Tests.Extract;

public class ByteBudgetTests
{
    [Fact]
    public async Task What_does_not_fit_waits_for_a_release()
    {
        var budget = new ByteBudget(10);
        await budget.AcquireAsync(8, default);
        Task waiting = budget.AcquireAsync(3, default);
        waiting.IsCompleted.Should().BeFalse();
        budget.Release(8);
        await waiting.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task What_is_larger_than_all_passes_alone()
    {
        var budget = new ByteBudget(10);
        await budget.AcquireAsync(50, default);
        Task waiting = budget.AcquireAsync(1, default);
        waiting.IsCompleted.Should().BeFalse();
        budget.Release(50);
        await waiting.WaitAsync(TimeSpan.FromSeconds(10));
    }
}
