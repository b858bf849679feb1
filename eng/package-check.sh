#!/usr/bin/env bash
# After dotnet pack: uses the packages of artifacts/packages as strangers do, in fresh projects outside the repository.
# 1. The example of README.md, with the library alone, prints what README.md says.
# 2. eng/PackageCheck uses each package that can be compiled ahead of time, and looks into all of them.
# 3. The same published with trimming and NativeAOT, without a warning, prints the same (skipped without a native tool chain).
# 4. The tool installs and runs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

repository="$PWD"
packages="${1:-$PWD/artifacts/packages}"
newest="$(ls -t "$packages"/QuoteExtract.[0-9]*.nupkg 2>/dev/null | head -n 1 || true)"
[ -n "$newest" ] || { echo 'No packages: run dotnet pack -c Release --output artifacts/packages first.' >&2; exit 1; }
version="$(basename "$newest" .nupkg)"
version="${version#QuoteExtract.}"

work="$(mktemp -d)"
cache="$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: *//; s:/*$::')"
# Packages of one version may differ from one packing to the next: none may come from, or stay in, the machine's cache.
forget() { rm -rf "$cache"/quoteextract*/"$version"; }
trap 'forget; rm -rf "$work"' EXIT
forget

cat > "$work/nuget.config" <<CONFIG
<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <packageSources>
    <add key="packed" value="$packages" />
  </packageSources>
</configuration>
CONFIG
cd "$work"

# The first block of a language in README.md.
block() { awk -v fence="\`\`\`$1" '$0 == fence { inside = 1; next } /^```/ { if (inside) exit } inside' "$repository/README.md"; }

step() { printf -- '-- %s (%s s)\n' "$*" "$SECONDS"; }

step "README.md with QuoteExtract $version"
mkdir readme
block csharp > readme/Program.cs
block text > expected.txt
cat > readme/readme.csproj <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="QuoteExtract" Version="[$version]" />
  </ItemGroup>
</Project>
PROJECT
dotnet run --project readme > printed.txt || { cat printed.txt; exit 1; }
diff expected.txt printed.txt

step 'Each package that can be compiled ahead of time, and what the packages say'
cp -r "$repository/eng/PackageCheck" app
dotnet build app -c Release -p:PackedVersion="$version" -v q > build.txt || { cat build.txt; exit 1; }
dotnet app/bin/Release/net10.0/PackageCheck.dll "$packages" "$version" > jit.txt || { grep -a "nupkg: " jit.txt || cat jit.txt; exit 1; }
test -s jit.txt

# Packed where the compiler of the SDK could not be had, the library has no code compiled ahead (QuoteExtract.csproj).
here="$(dotnet --info | sed -n 's/^ *RID: *//p')"
if [ -d app/bin/Release/net10.0/runtimes ]; then
  find app/bin/Release/net10.0/runtimes -name QuoteExtract.dll | sort
  # The host takes the one of this platform: where that is gone, it does not fall back.
  if [ -e "app/bin/Release/net10.0/runtimes/$here/lib/net10.0/QuoteExtract.dll" ]; then
    cp -r app/bin/Release/net10.0 moved
    rm "moved/runtimes/$here/lib/net10.0/QuoteExtract.dll"
    if bash -c 'dotnet moved/PackageCheck.dll "$@"' - "$packages" "$version" > moved.txt 2>&1; then echo 'The code compiled ahead is not used.'; exit 1; fi
  fi
else
  echo 'The package has no code compiled ahead.'
fi

compiler=clang
command -v clang >/dev/null || compiler=gcc
if command -v "$compiler" >/dev/null && [ -e /usr/include/zlib.h ]; then
  step 'The same, trimmed and native'
  dotnet publish app -c Release -p:PackedVersion="$version" -p:CppCompilerAndLinker="$compiler" --use-current-runtime --output native -v q > publish.txt || { cat publish.txt; exit 1; }
  if grep -E 'warning (IL|CS)' publish.txt; then exit 1; fi
  native/PackageCheck "$packages" "$version" > native.txt
  cmp jit.txt native.txt
else
  step 'Native: skipped, needs clang (or gcc) and the zlib headers'
fi

step 'The tool'
dotnet tool install QuoteExtract.Cli --version "$version" --tool-path tools > tool.txt || { cat tool.txt; exit 1; }
tools/quoteextract extract "$repository/samples/articles/harbour-vote.txt" --format jsonl > tool.jsonl
test -s tool.jsonl

step 'Package check passed'
