"""The codebook as types, the lexicons, and the spaCy components that turn an article into facts."""
