"""Channels → bytes, with where from and when received. Nothing is read here."""
