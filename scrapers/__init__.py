"""The sources, one polite HTTP client, discovery, a small parser per platform, cleaning, the archive."""
