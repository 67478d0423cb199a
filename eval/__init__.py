"""Measured quality and speed: one file a benchmark. `python -m eval CORPORA`, `python -m eval.bench`."""
