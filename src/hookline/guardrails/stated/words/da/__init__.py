"""The words in which Danish and Norwegian copy make claims: one set, in both spellings."""
