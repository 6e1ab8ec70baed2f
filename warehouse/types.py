"""Names for what crosses the wing's border."""

from duckdb import DuckDBPyConnection as Connection

__all__ = ["Connection"]
