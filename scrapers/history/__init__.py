"""Pages of the past: copies that web archives and WARC files hold, read by the same parsers."""
