"""Tables: what their columns are, which rows belong together, and what each row gives."""
