"""Masking: what is stored of a release's words names no private person."""

from transforms.privacy.mask import Masker

__all__ = ["Masker"]
