"""How well the extraction agrees with labelled releases, and the floors it may not fall below."""
