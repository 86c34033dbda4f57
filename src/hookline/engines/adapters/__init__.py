"""One file an engine, named as people type it."""
