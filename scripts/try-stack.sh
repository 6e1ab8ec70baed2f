#!/bin/sh
# The stack of deploy/compose.yaml without containers: PostgreSQL and Prefect's server on loopback, a
# worker that takes a run of the deployment "nightly" of prefect.yaml against the replay site.
# Needs PostgreSQL's programs (Debian: apt install postgresql). Leaves nothing behind. Some two minutes.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
bin=${BLOTTER_BIN:-$root/.venv/bin}
pg=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)
[ -n "$pg" ] || { echo "try-stack: no PostgreSQL found; apt install postgresql" >&2; exit 2; }
scratch=$(mktemp -d)
pids=""
finish() {
    trap - EXIT INT TERM
    for pid in $pids; do kill "$pid" 2>/dev/null || true; done
    sleep 5 # for orderly ends; a worker may wait for longer than anybody wants to
    for pid in $pids; do kill -9 "$pid" 2>/dev/null || true; done
    as_owner "$pg/pg_ctl" -D "$scratch/db" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$scratch"
}
trap finish EXIT INT TERM

# PostgreSQL refuses to run as root.
if [ "$(id -u)" = 0 ]; then
    chown postgres "$scratch"
    chmod 755 "$scratch"
    as_owner() { runuser -u postgres -- "$@"; }
else
    as_owner() { "$@"; }
fi
port() { "$bin/python" -c "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])"; }
until_ok() { # seconds command...
    limit=$1; shift
    while ! "$@" >/dev/null 2>&1; do
        limit=$((limit - 1)); [ "$limit" -gt 0 ] || { echo "try-stack: gave up on: $*" >&2; exit 1; }
        sleep 1
    done
}

db=$(port); api=$(port)
echo "PostgreSQL on port $db"
as_owner "$pg/initdb" -D "$scratch/db" -U prefect --auth=trust >/dev/null
as_owner "$pg/pg_ctl" -D "$scratch/db" -o "-p $db -k $scratch -h 127.0.0.1" -l "$scratch/db.log" -w start >/dev/null
as_owner "$pg/createdb" -h 127.0.0.1 -p "$db" -U prefect prefect

export PREFECT_HOME="$scratch/prefect" PREFECT_SERVER_ANALYTICS_ENABLED=false DO_NOT_TRACK=1
export PREFECT_API_URL="http://127.0.0.1:$api/api"
export BLOTTER_DATA_DIR="$scratch/data" BLOTTER_FIRST_DAYS=3000 BLOTTER_SOURCES_FILE="$scratch/sources.toml"
install -d -m 777 "$PREFECT_HOME" "$BLOTTER_DATA_DIR"
echo "Prefect server on port $api"
PREFECT_API_DATABASE_CONNECTION_URL="postgresql+asyncpg://prefect@127.0.0.1:$db/prefect" \
    "$bin/prefect" server start --host 127.0.0.1 --port "$api" >"$scratch/server.log" 2>&1 &
pids="$pids $!"
until_ok 300 curl -fs "$PREFECT_API_URL/health"

"$bin/python" "$root/scripts/replay_sources.py" "$BLOTTER_SOURCES_FILE" essex metropolitan nca &
pids="$pids $!"
until_ok 120 test -s "$BLOTTER_SOURCES_FILE"

cd "$root"
"$bin/prefect" work-pool create blotter --type process >/dev/null
"$bin/prefect" --no-prompt deploy --all >"$scratch/deploy.log" 2>&1 || { cat "$scratch/deploy.log"; exit 1; }
"$bin/prefect" worker start --pool blotter >"$scratch/worker.log" 2>&1 &
pids="$pids $!"
echo "A worker takes a run of nightly/nightly"
"$bin/prefect" deployment run nightly/nightly --watch >"$scratch/run.log" 2>&1 \
    || { cat "$scratch/run.log" "$scratch/worker.log"; exit 1; }
"$bin/blotter" status
"$bin/blotter" sql "SELECT count(*) AS releases, count(DISTINCT source_id) AS sources FROM articles"
runs=$(as_owner "$pg/psql" -h 127.0.0.1 -p "$db" -U prefect -At -c "SELECT count(*) FROM flow_run WHERE state_type = 'COMPLETED'" prefect)
[ "$runs" -ge 1 ] || { echo "try-stack: PostgreSQL knows of no completed run" >&2; exit 1; }
echo "PostgreSQL holds $runs completed run(s)."
