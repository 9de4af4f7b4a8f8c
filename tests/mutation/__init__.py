"""Seeded bugs, and a run that shows which of them the tests catch: `make mutation`."""
