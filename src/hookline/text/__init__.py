"""Text: str in, small values out; knows no record, no channel and no law."""
