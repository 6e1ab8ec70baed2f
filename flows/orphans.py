"""Prefect's temporary servers whose run was killed: nobody else ends them, and each keeps some 250 MB.

Where no server is configured, Prefect starts one for the time of a run and ends it when Python ends. A process that
is killed ends nothing, so the next one looks.
"""

import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_PROCESSES = Path("/proc")  # Linux; elsewhere there is none, and nothing is done


def end_orphans(home: Path) -> list[int]:
    """End the temporary servers on a folder of Prefect's whose parent is gone.

    Args:
        home: Prefect's folder, by which ours are told from others'.

    Returns:
        The processes that were asked to end.
    """
    ended = []
    for pid in _servers(home):
        with suppress(OSError):  # gone meanwhile, or another user's
            if _orphan(pid):
                os.kill(pid, signal.SIGTERM)
                ended.append(pid)
    return ended


def is_server(pid: int) -> bool:
    """Is it a Prefect server, and no other program that got its number since? Where nobody can say, it is."""
    if not _PROCESSES.joinpath("self").exists():
        return True
    try:
        return b"prefect" in (_PROCESSES / str(pid) / "cmdline").read_bytes()
    except OSError:
        return False


def _servers(home: Path) -> Iterator[int]:
    marks = {b"PREFECT__SERVER_EPHEMERAL=1", f"PREFECT_HOME={home}".encode()}
    for process in _PROCESSES.glob("[0-9]*"):
        with suppress(OSError):
            if marks <= set((process / "environ").read_bytes().split(b"\0")):
                yield int(process.name)


def _orphan(pid: int) -> bool:
    """Is its parent another program? The one that started it was the same Python."""
    # "123 (python) S 1 …": the name may hold spaces, so that only what follows it is split.
    parent = (_PROCESSES / str(pid) / "stat").read_text().rpartition(")")[2].split()[1]
    try:
        return (_PROCESSES / parent / "exe").readlink() != (_PROCESSES / str(pid) / "exe").readlink()
    except PermissionError:  # the system's first process, which takes orphans in
        return True
