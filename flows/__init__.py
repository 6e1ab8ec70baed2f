"""What runs when: the Prefect flows, the settings and the command line.

The only package that sees all three wings; nothing imports it.
"""

__version__ = "0.1.0"
