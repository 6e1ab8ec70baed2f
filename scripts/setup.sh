#!/bin/sh
# Puts the locked dependencies and this project into .venv: with uv where it is there,
# with venv and pip where it is not. Nothing outside the folder is touched.
set -eu

# Asked for its version, since a version manager's leftover shim is found but does not run.
if uv --version >/dev/null 2>&1; then
    [ -x .venv/bin/python ] || uv venv --quiet --python '>=3.11,<3.14' .venv
    # Compiled here as pip does it, or a service that may not write into .venv compiles at every start.
    VIRTUAL_ENV="$PWD/.venv" uv pip install --quiet --compile-bytecode --require-hashes -r requirements.lock
    VIRTUAL_ENV="$PWD/.venv" uv pip install --quiet --no-deps -e .
    touch .venv/.ready
    exit 0
fi

python=""
for name in python3 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null; then
        python=$name
        break
    fi
done
if [ -z "$python" ]; then
    echo "setup: no Python 3.11, 3.12 or 3.13 found; install one (apt install python3) or uv" >&2
    exit 1
fi

echo "setup: installing into .venv with $("$python" --version) and pip (a minute or two)"
if "$python" -c 'import ensurepip' 2>/dev/null; then
    [ -x .venv/bin/python ] || "$python" -m venv .venv
    .venv/bin/python -m pip --version >/dev/null 2>&1 || .venv/bin/python -m ensurepip >/dev/null  # uv makes none
    pip() { .venv/bin/python -m pip --disable-pip-version-check "$@"; }
elif "$python" -m pip --version >/dev/null 2>&1; then
    # Debian splits ensurepip into python3-venv; its own pip can still fill an environment.
    [ -x .venv/bin/python ] || "$python" -m venv --without-pip .venv
    pip() { "$python" -m pip --python .venv/bin/python --disable-pip-version-check "$@"; }
else
    echo "setup: this Python can make no environment; run 'apt install python3-venv', or install uv" >&2
    exit 1
fi
# The lock is complete; left to resolve again, pip 23 stumbles over the extras in it.
pip install --quiet --no-deps --require-hashes -r requirements.lock
pip install --quiet --no-deps -e .
touch .venv/.ready
