"""Bytes → reports: boilerplate off or marked, outlet, byline, agencies and times found. Nothing is guessed."""
