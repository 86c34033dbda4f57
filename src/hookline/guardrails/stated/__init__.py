"""What a text states: numbers, days, prices and claims, read in copy and in briefs alike."""
