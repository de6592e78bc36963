"""Tasks, goals and rules of running text: under headings, in sentences, in lists and by labels."""
