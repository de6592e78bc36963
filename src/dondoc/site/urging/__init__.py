"""Urging: the office asks agencies about tasks, one or many at once, and sees who has answered."""
