"""`python -m flows.cli` is `blotter`."""

from flows.cli import main

main()
