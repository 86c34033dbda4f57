"""The desk in the terminal: hands and eyes, no rule of its own."""
