"""How fast the extraction is, beside the libraries one would otherwise take: `make bench`."""
