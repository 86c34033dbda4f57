"""The words in which Turkish copy makes claims."""
