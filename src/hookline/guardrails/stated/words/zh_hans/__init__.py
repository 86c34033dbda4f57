"""The words in which Simplified Chinese copy makes claims."""
