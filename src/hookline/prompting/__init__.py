"""From a brief to a request, and from an answer to variants. Pure: files and clocks come in."""
