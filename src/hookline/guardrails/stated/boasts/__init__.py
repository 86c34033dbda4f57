"""The words of the plainest boasts, one file a language: ranks, comparisons, returns."""
