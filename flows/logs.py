"""The log that machines read: a JSON line for each thing that happened, in logs/blotter.jsonl of the data folder."""

import logging
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from flows.cli.output import in_json
from flows.settings import Settings

LARGEST = 10_000_000  # bytes of a file; five older ones are kept
KEPT = 5
_LOGGER = logging.getLogger("blotter")
_HTTP = logging.getLogger("scrapers.http")  # requests that are tried again; they show in the terminal too


class _JsonLine(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        fields = getattr(record, "fields", {})
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        return in_json({"at": at, "event": record.getMessage(), **fields})


class _Plainly(logging.Filter):
    """Leaves out where in the code an error arose that is for people: its message says what to do."""

    def __init__(self, kinds: tuple[type[Exception], ...]) -> None:
        super().__init__()
        self.kinds = kinds

    def filter(self, record: logging.LogRecord) -> bool:
        if record.exc_info and isinstance(record.exc_info[1], self.kinds):
            record.exc_info = record.exc_text = None
        return True


def told_plainly(kinds: tuple[type[Exception], ...]) -> None:
    """Have Prefect log such errors without a traceback; of any other it stays, since it is a fault of ours."""
    for name in ("prefect.flow_runs", "prefect.engine"):
        logger = logging.getLogger(name)
        if not any(isinstance(one, _Plainly) for one in logger.filters):
            logger.addFilter(_Plainly(kinds))


def _not_of_ending(record: logging.LogRecord) -> bool:
    """Is it no line of Prefect's that the run was interrupted? Who pressed Ctrl-C is told by the command."""
    return not record.getMessage().startswith("Crash detected! Execution was aborted")


def told_by_us() -> None:
    """Leave it to the command line to say that a run was stopped: once, in words of its own."""
    logging.getLogger("prefect.flow_runs").addFilter(_not_of_ending)


def log_file(settings: Settings) -> Path:
    """Where the log lies."""
    return settings.data_dir / "logs" / "blotter.jsonl"


def note(settings: Settings, event: str, **fields: object) -> None:
    """Write a line.

    Args:
        settings: say where.
        event: what happened, such as source.ended.
        fields: what is to be known of it: names, counts, seconds.
    """
    open_log(settings)
    _LOGGER.info(event, extra={"fields": fields})


def open_log(settings: Settings) -> None:
    """Have what happens written there from now on, requests that are tried again too."""
    path = log_file(settings)
    handler = next((one for one in _LOGGER.handlers if isinstance(one, RotatingFileHandler)), None)
    if handler is None or Path(handler.baseFilename) != path.absolute():
        _open(path)


def _open(path: Path) -> None:
    for old in [one for one in _LOGGER.handlers if isinstance(one, RotatingFileHandler)]:
        for logger in (_LOGGER, _HTTP):
            logger.removeHandler(old)
        old.close()
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        path.absolute(),
        maxBytes=LARGEST,
        backupCount=KEPT,
        encoding="utf-8",
        errors="backslashreplace",  # half of a surrogate pair, as in a file's name, must not cost the line
    )
    handler.setFormatter(_JsonLine())
    for logger in (_LOGGER, _HTTP):
        logger.addHandler(handler)
    _LOGGER.setLevel(logging.INFO)
    _LOGGER.propagate = False
