"""The addresses of the interface: one module for each subject."""
