"""Moving one kind of thing at a time from an agency to another, and back again."""
