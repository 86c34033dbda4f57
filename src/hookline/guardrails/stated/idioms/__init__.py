"""What people say of other things in the words of a promise, one file a language."""
