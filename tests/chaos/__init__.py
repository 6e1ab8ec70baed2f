"""Random sequences of what can befall a warehouse, beside a plain model of what must be in it."""
