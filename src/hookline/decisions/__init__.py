"""Who gets what, when: draw first, withhold after; rows in, rows out."""
