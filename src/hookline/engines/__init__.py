"""Where batch functions and the one aggregation run: in process, or on what a team already has."""
