"""The words in which Japanese copy makes claims."""
