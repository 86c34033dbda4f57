"""From outcomes to learnings: what arms earned, which tags they have, and how it is worded."""
