"""The words in which Russian copy makes claims."""
