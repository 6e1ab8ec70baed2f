"""The lexicons: what the rules know, as TOML."""
