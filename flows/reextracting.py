"""Re-extraction under Prefect: the deployment, and the run that somebody watches in a terminal.

Import this module only after `flows.prefects.quiet_prefect`, since Prefect reads its
settings when it is imported.
"""

from datetime import date
from typing import Annotated

from prefect import flow, get_run_logger
from pydantic import Field

from flows.backfill import Said
from flows.nightly import NightFailed, served_settings
from flows.reading import Progress
from flows.reextract import ReExtracted, re_extract
from flows.running import release, sources_of
from flows.settings import Settings
from flows.shown import Advance, show_re_extraction, tell
from flows.workers import default_workers, hands
from scrapers.sources import Source
from warehouse.store import WarehouseError


def shown(
    settings: Settings,
    sources: dict[str, Source],
    workers: int,
    since: date | None,
    accept: str | None,
    progress: Progress,
    said: Said,
) -> ReExtracted:
    """Re-extract and leave the artifacts."""
    advance = Advance("re-extraction")

    def both(name: str, done: int, whole: int) -> None:
        progress(name, done, whole)
        advance(name, done, whole)

    with hands(workers) as many:
        result = re_extract(settings, sources, many, since, accept, both, said)
    advance.end()
    show_re_extraction(result)
    return result


# A re-extraction that somebody watches in a terminal; what it is given are objects, so it is never deployed.
attended_re_extract = flow(name="re-extract", validate_parameters=False, persist_result=False)(shown)


@flow(
    name="re-extract",
    persist_result=False,
    description="Read known press releases anew by today's rules, from the archive; nothing is fetched. What comes of"
    " it is held beside the facts in force until it is accepted.",
)
def re_extract_run(
    since: date | None = None,
    accept: Annotated[str | None, Field(min_length=1)] = None,
    workers: Annotated[int | None, Field(ge=1, le=64)] = None,
) -> str:
    """The re-extraction that Prefect's UI or `prefect deployment run re-extract/re-extract` starts.

    Args:
        since: Only pages fetched on this day or later; all when left out.
        accept: Why to put it in force at once; held when left out.
        workers: Processes that parse and extract; chosen when left out.

    Raises:
        NightFailed: it was accepted and the release was held back.
    """
    settings = served_settings()
    logger = get_run_logger()
    result = shown(
        settings, sources_of(settings), workers or default_workers(), since, accept, lambda *_: None, logger.info
    )
    logger.info("%s", result.summary)
    if result.accepted:
        try:
            release(settings)
        except WarehouseError as error:
            tell("blotter.release.held-back", "release", str(error))
            raise NightFailed(str(error)) from error
    return result.summary
