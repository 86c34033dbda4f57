"""The words in which Hindi in Latin letters copy makes claims."""
