"""Reading what the boards show, as values; the views ask before whether the person may see them."""
