"""The words in which Swedish copy makes claims."""
