"""The words in which Polish copy makes claims."""
