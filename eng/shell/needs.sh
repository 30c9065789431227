# Sourced by run and test: says in one sentence what is missing.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=true

need_dotnet() {
    if ! command -v dotnet >/dev/null || ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
        echo "GoodStanding needs the .NET 10 SDK: install it, then run this again." >&2
        exit 1
    fi
}

need_node() {
    if ! command -v npm >/dev/null; then
        echo "GoodStanding needs Node.js 20 or newer with npm, to fetch its style sheets and icons: install it, then run this again." >&2
        exit 1
    fi
}

# free_port FIRST: the first free port of the hundred that begin there.
free_port() {
    local port
    for ((port = $1; port < $1 + 100; port++)); do
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return
        fi
    done
    echo "No port from $1 to $(($1 + 99)) is free." >&2
    exit 1
}
