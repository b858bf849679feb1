using System.Buffers;
using Microsoft.AspNetCore.Http;
using QuoteExtract.Cli.Extract;

namespace QuoteExtract.Cli.Serve;

/// <summary>The body of a request, read as far as it may be long, in pooled memory.</summary>
internal sealed class RequestBody : IDisposable
{
    private const int FirstLength = 16 * 1024;
    private readonly BodyBudget _budget;
    private readonly byte[] _bytes;
    private readonly int _length;

    private RequestBody(byte[] bytes, int length, BodyBudget budget)
    {
        _bytes = bytes;
        _length = length;
        _budget = budget;
    }

    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _length);

    /// <returns>The body, or <see langword="null"/> after the request was refused: broken, too slow, too large, or too much at a time.</returns>
    public static async Task<RequestBody?> ReadAsync(HttpContext context, int mostBytes, BodyBudget budget)
    {
        int charged = 0;
        RequestBody? body = null;
        try
        {
            // One byte more of room tells the end from the limit, which Kestrel holds.
            using var block = new GrowingBlock(FirstLength, mostBytes + 1);
            while (!block.IsAtEnd)
            {
                if (await block.FillAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false) is not null)
                {
                    await RefuseAsync(context, block.Failure, mostBytes).ConfigureAwait(false);
                    return null;
                }

                if (!budget.TryTake(block.Length - charged))
                {
                    await Problem.WriteBusyAsync(context).ConfigureAwait(false);
                    return null;
                }

                charged = block.Length;
            }

            byte[] bytes = block.Take(block.Length, out int length);
            return body = new RequestBody(bytes, length, budget);
        }
        finally
        {
            if (body is null)
                budget.Return(charged);
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _budget.Return(_length);
    }

    private static Task RefuseAsync(HttpContext context, Exception? failure, int mostBytes)
    {
        int status = (failure as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
        string message = status switch
        {
            StatusCodes.Status413PayloadTooLarge => $"more than {mostBytes >> 20} MB",
            StatusCodes.Status408RequestTimeout => "the body comes too slowly",
            _ => "the request is broken",
        };
        return Problem.WriteAsync(context, status, message);
    }
}
