"""Reading the indicators room: everything starts from what the person may see."""
