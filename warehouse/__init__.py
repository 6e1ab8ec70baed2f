"""Migrations, loading, duplicates and revisions, coverage, weekly views, publishing."""
