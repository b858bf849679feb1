namespace QuoteExtract.Serve.Tests;

internal static class Samples
{
    public const string Article =
        "The council of Arle met last night. “Nobody should have to swim home,” said Mayor Ann Okafor, “and nobody will.”\n\n"
        + "Harbour master Paul Lindqvist was less sure. “Who pays for the fuel?” he asked.\n\n“We met them twice,” Okafor said. “One of them told me, ‘Just give us lights.’ So we will.”\n\nThere was a note: \"Closed.\"";

    public const string Hostile =
        "Mayor <img src=x onerror=window.hacked=1> Okafor said: \"</mark><script>window.hacked=1</script> & <b>bold</b> \u0000 {{7*7}}\"\n\n"
        + "“A \u202E twist”, said Ann <svg/onload=window.hacked=1> Moss. “javascript:alert(1)” said Ann Moss.";

    public const string Page =
        """
        <!DOCTYPE html><html><head><title>Ferry news</title></head><body><nav><a href="/">Home "quoted nav" said Menu</a></nav>
        <main><article><h1>Ferry stays</h1>
        <p>The council of Arle met last night and talked for a long time about the ferry, its crews, its fuel and its timetable, as it does each year in spring.</p>
        <p>“Nobody should have to swim home,” said Mayor Ann Okafor, who has led the council for six years and wants the night service to go on, whatever it costs.</p>
        <p>Harbour master Paul Lindqvist was less sure about it, and he asked the council to wait for the figures. “Who pays for the fuel?” he asked, and nobody in the room answered him.</p>
        </article></main><footer>“Cookies,” said Nobody.</footer></body></html>
        """;
}
