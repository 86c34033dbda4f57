"""What a run that writes is made of: its jobs, their order, and how one job is asked and kept."""
