"""Candidates become facts: news or history, told twice, wholes and parts."""
