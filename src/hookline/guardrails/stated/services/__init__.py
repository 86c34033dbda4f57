"""What a house promises to do for people, a file of classes for each language."""
