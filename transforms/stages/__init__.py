"""What police and courts did with people: arrests, charges, bail, pleas, sentences."""
