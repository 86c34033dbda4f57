"""The words in which Dutch copy makes claims."""
