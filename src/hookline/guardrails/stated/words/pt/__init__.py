"""The words in which Portuguese copy makes claims."""
