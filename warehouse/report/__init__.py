"""The week as a page: what was told, beside other weeks, with what was not seen left open."""

from warehouse.report.page import Made, write_report

__all__ = ["Made", "write_report"]
