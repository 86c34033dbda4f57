"""The words in which German copy makes claims."""
