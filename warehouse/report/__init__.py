"""The week as a page: what was told, beside other weeks, with what was not seen left open."""

from warehouse.report.data import weeks_told
from warehouse.report.page import Made, render_markdown, write_report

__all__ = ["Made", "render_markdown", "weeks_told", "write_report"]
