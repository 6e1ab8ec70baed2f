"""What does not come from the news: the calendar, national weeks of action, populations."""
