"""The words in which French copy makes claims."""
