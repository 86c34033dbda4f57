"""An OpenAI-compatible server on loopback that fails on purpose: `python -m … --help`."""
