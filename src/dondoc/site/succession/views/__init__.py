"""The wizard: a plan, what it would move, and what it did."""
