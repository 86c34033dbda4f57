"""The words in which Norwegian copy makes claims: those of Danish, which hold both spellings."""
