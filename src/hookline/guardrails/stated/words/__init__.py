"""The words in which copy makes claims: a folder a language, in it a file a kind (word_files.py)."""
