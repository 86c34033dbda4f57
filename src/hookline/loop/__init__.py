"""The loop, one file a step: the only place where pure parts meet disk, clock, network, chance."""
