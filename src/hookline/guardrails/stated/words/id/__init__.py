"""The words in which Indonesian copy makes claims."""
