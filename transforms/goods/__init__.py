"""What was taken, how much of it, and what it is worth."""
