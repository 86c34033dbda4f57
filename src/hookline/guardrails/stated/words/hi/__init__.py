"""The words in which Hindi copy makes claims."""
