"""The words of pledges, one file a language: what is pledged, and that it is."""
