"""The words in which Arabic copy makes claims."""
