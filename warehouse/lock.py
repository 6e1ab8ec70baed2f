"""A lock that a killed process gives back at once and that says who holds it."""

import fcntl
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from warehouse.errors import WarehouseBusyError, WarehouseError


@contextmanager
def locked(
    path: Path,
    wait: float,
    on_wait: Callable[[str], None] = lambda _: None,
    busy: str = "{path} is being written by {holder}; wait for it or stop it",
    note: Mapping[str, str] | None = None,
    give_up: Callable[[], bool] = lambda: False,
) -> Iterator[None]:
    """A lock that a killed process gives back at once and that says who holds it.

    Args:
        path: the file that only one process may change; the lock lies beside it.
        wait: seconds to wait for another process.
        on_wait: told once who is waited for.
        busy: what to say when it is still held; {path} and {holder} stand for which and whose.
        note: what others may read of the holder, see `lock_note`.
        give_up: asked while waiting, whether to wait no longer.

    Raises:
        WarehouseBusyError: another process still holds it after `wait`, or when it was given up.
        WarehouseError: the folder cannot be made or written.
    """
    lock = path.with_suffix(".lock")
    handle = _opened(lock)
    try:
        end, told = time.monotonic() + wait, False
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                writer = _holder(lock)
                if time.monotonic() >= end or give_up():
                    raise WarehouseBusyError(busy.format(path=path, holder=writer)) from None
                if not told:
                    on_wait(writer)
                    told = True
                time.sleep(0.2)
        os.ftruncate(handle, 0)
        command = " ".join([Path(sys.argv[0]).name, *sys.argv[1:2]])
        holder = {"pid": os.getpid(), "since": datetime.now(UTC).isoformat(), "command": command, **(note or {})}
        os.pwrite(handle, json.dumps(holder).encode(), 0)
        yield
    finally:
        os.close(handle)


def _opened(lock: Path) -> int:
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        return os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise WarehouseError(
            f"{lock.parent} cannot be written ({error.strerror}); give this user the right to write there,"
            " or choose another folder"
        ) from error


def lock_free(lock: Path) -> bool:
    """Whether nobody holds a lock at this moment. One of a killed process counts as free."""
    if not lock.exists():
        return True
    handle = os.open(lock, os.O_RDWR)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    finally:
        os.close(handle)
    return True


def lock_note(lock: Path) -> dict[str, str]:
    """What the holder of a lock wrote into it; empty when nobody holds it."""
    if lock_free(lock):
        return {}
    try:
        return {name: str(value) for name, value in json.loads(lock.read_text()).items()}
    except (OSError, ValueError):
        return {}


def writer_free(path: Path) -> bool:
    """Whether nobody writes the warehouse at this moment. A lock of a killed process counts as free."""
    return lock_free(path.with_suffix(".lock"))


def writer_holder(path: Path) -> str | None:
    """Who writes the warehouse at this moment, for people; None when nobody does."""
    return None if writer_free(path) else _holder(path.with_suffix(".lock"))


def _holder(lock: Path) -> str:
    try:
        held = json.loads(lock.read_text())
        return f"process {held['pid']} ({held['command']}) since {held['since'][:19]} UTC"
    except (OSError, ValueError, KeyError):
        return "another process"
