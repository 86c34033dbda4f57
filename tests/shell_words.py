"""What belongs to a command line, or to a file that no screen shows."""

import re

COMMAND = re.compile(r"(?<![\w-])--[a-z]|\bhookline [a-z]|\bpip \w")
"""What only a command line can follow."""
SHELL = re.compile(
    rf"`|{COMMAND.pattern}|\bHL\d{{3}}\b|\bexport [A-Z]|\bYAML\b|\b(?:prices|models)\.yaml"
)
"""All that the desk does not say."""
