"""Disk and clock: the folders of a team, its log and library, the files that come in, its day."""
