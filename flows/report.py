"""The weekly report of the published file: which weeks, and where the pages go."""

from datetime import date, timedelta
from pathlib import Path

from flows.settings import Settings
from warehouse.publish import PUBLISHED, reading
from warehouse.report import Made, weeks_told, write_report
from warehouse.weeks import latest_week

INDEX = "index.html"


def report_weeks(
    settings: Settings, weeks: list[date] | None = None, folder: Path | None = None, *, chart_files: bool = False
) -> list[Made]:
    """Write the reports of some weeks.

    Args:
        settings: say where the published file lies.
        weeks: their Mondays; the latest week and the one before it when None, since late news changes that too.
        folder: where the pages go; `reports` in the data folder when None.
        chart_files: also write each chart as SVG and PNG.

    Returns:
        What was written, a week each; empty when nothing was seen yet.

    Raises:
        WarehouseError: there is no published file.
    """
    with reading(settings.published / PUBLISHED) as reader:
        if weeks is None:
            latest = latest_week(reader)
            told = {row["week_start"] for row in weeks_told(reader)}
            weeks = [day for day in (latest - timedelta(days=7), latest) if day in told] if latest else []
        return [write_report(reader, monday, folder or settings.reports, chart_files=chart_files) for monday in weeks]


def every_week(settings: Settings) -> list[date]:
    """Mondays of all weeks that were seen, the oldest first."""
    with reading(settings.published / PUBLISHED) as reader:
        return sorted(row["week_start"] for row in weeks_told(reader))
