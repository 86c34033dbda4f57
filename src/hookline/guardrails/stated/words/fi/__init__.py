"""The words in which Finnish copy makes claims."""
