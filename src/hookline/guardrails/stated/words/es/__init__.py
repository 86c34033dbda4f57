"""The words in which Spanish copy makes claims."""
