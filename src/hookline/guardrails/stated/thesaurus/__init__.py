"""The words of each language by the classes that constructions are made of; one file a language."""
