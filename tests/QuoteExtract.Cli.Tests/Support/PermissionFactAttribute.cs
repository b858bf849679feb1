namespace QuoteExtract.Cli.Tests.Support;

/// <summary>A test in which permissions count; root, for whom they do not, runs the tool as nobody.</summary>
public sealed class PermissionFactAttribute : FactAttribute
{
    public PermissionFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "needs Unix";
        else if (Environment.IsPrivilegedProcess && !File.Exists(SetPrivileges))
            Skip = "root may read everything, and setpriv (util-linux) is missing";
    }

    public static string SetPrivileges => "/usr/bin/setpriv";
}
