"""The words in which English copy makes claims."""
