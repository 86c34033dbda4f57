"""One file a gateway: the file's name is what `--model` starts with."""
