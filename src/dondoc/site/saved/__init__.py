"""Views of lists that people keep: a name for what an address asks for, for oneself or the whole agency."""
