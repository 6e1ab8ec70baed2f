"""The sources, one polite HTTP client, discovery, a layout per platform, cleaning, the archive."""
