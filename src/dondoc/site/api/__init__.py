"""The interface for programs: reading what a person may see, and saving progress, with tokens that a person makes.

Everything goes through the selectors and actions of the other rooms; nothing here decides who may see or do what.
"""
