"""Words that lean towards a promise where two kinds meet, a file a language."""
