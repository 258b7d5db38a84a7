"""Gold annotations and the scorer that compares a run with them, slot by slot."""
