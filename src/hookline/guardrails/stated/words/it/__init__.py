"""The words in which Italian copy makes claims."""
