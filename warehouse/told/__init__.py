"""The same result told twice: found, linked with score and reason, counted once; nothing is ever deleted."""
