"""One file a policy, named as people type it."""
