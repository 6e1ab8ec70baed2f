"""What every finder reads with: sentences, numbers, durations, and expressions that are quick to ask."""
