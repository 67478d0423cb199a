"""Sources: noun phrases taken apart into parties, and parties resolved inside a report."""
