using QuoteExtract.Cli.Serve;

namespace QuoteExtract.Serve.Tests;

public class WorkerGateTests
{
    [Fact]
    public async Task So_many_work_so_many_wait_and_the_next_is_turned_away()
    {
        using var gate = new WorkerGate(workers: 1, queue: 1);
        (await gate.TryEnterAsync(CancellationToken.None)).Should().BeTrue();
        Task<bool> waiting = gate.TryEnterAsync(CancellationToken.None);
        waiting.IsCompleted.Should().BeFalse();
        (await gate.TryEnterAsync(CancellationToken.None)).Should().BeFalse();
        gate.Leave();
        (await waiting).Should().BeTrue();
        gate.Leave();
        (await gate.TryEnterAsync(CancellationToken.None)).Should().BeTrue();
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_leaves_his_place()
    {
        using var gate = new WorkerGate(workers: 1, queue: 1);
        await gate.TryEnterAsync(CancellationToken.None);
        using var stop = new CancellationTokenSource();
        Task<bool> waiting = gate.TryEnterAsync(stop.Token);
        await stop.CancelAsync();
        await waiting.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        Task<bool> next = gate.TryEnterAsync(CancellationToken.None);
        next.IsCompleted.Should().BeFalse("the place is free, the worker is not");
        gate.Leave();
        (await next).Should().BeTrue();
    }

    [Fact]
    public void A_budget_takes_what_fits_and_gets_it_back()
    {
        var budget = new BodyBudget(100);
        budget.TryTake(60).Should().BeTrue();
        budget.TryTake(50).Should().BeFalse();
        budget.TryTake(40).Should().BeTrue();
        budget.Return(60);
        budget.TryTake(60).Should().BeTrue();
    }
}
