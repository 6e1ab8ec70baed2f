"""The codebook as types, the lexicons, and the spaCy components that turn an article into facts."""

from transforms.codebook import RULES_VERSION
from transforms.pipeline import extract, extract_many
from transforms.records import ArticleText, Extraction, Fact, Rejection

__all__ = ["RULES_VERSION", "ArticleText", "Extraction", "Fact", "Rejection", "extract", "extract_many"]
