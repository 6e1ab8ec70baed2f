"""One input at a time, with what it cost: crashes by where they come from, the slowest input, the memory."""

import resource
import sys
import time
import traceback
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from tests.fuzz.targets import Target

HANG = 2.0  # CPU seconds of one input


@dataclass
class Watch:
    """Runs a target and counts.

    Attributes:
        target: what is run.
        keep: folder for inputs that went wrong; None keeps none.
        inputs: run so far.
        crashes: by exception and place, how often.
        hangs: inputs over `HANG`.
        slowest: CPU seconds of the slowest.
    """

    target: Target
    keep: Path | None = None
    inputs: int = 0
    crashes: dict[str, int] = field(default_factory=dict)
    hangs: int = 0
    slowest: float = 0.0

    def __post_init__(self) -> None:
        """Let the target load what it loads once, as the pipeline: that is no input's time."""
        with suppress(Exception):  # the same input counts as one when it comes
            self.target.run(b"")

    def __call__(self, data: bytes) -> None:
        """Run one input."""
        began = time.process_time()
        try:
            self.target.run(data)
        except Exception as error:  # whatever it is, it is a finding
            self._crashed(error, data)
        took = time.process_time() - began
        self.inputs += 1
        if took > self.slowest:
            self.slowest = took
            self._store("slowest", data)
        if took > HANG:
            self.hangs += 1
            self._store(f"hang-{sha256(data).hexdigest()[:12]}", data)

    def _crashed(self, error: Exception, data: bytes) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if "site-packages" not in frame.filename] or list(frames)
        place = f"{type(error).__name__} at {Path(ours[-1].filename).name}:{ours[-1].lineno}: {str(error)[:80]}"
        key = place.split(": ")[0]
        known = next((one for one in self.crashes if one.startswith(key)), place)
        if known not in self.crashes:
            self._store(f"crash-{sha256(data).hexdigest()[:12]}", data)
        self.crashes[known] = self.crashes.get(known, 0) + 1

    def _store(self, name: str, data: bytes) -> None:
        if self.keep is not None:
            (self.keep / name).write_bytes(data)

    @property
    def megabytes(self) -> float:
        """The most memory that this process ever held."""
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
