"""Who: mentions of people, and who is the same as whom."""
