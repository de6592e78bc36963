"""The pages of the indicators room: each reads through selectors, changes through one action, and renders."""
