"""What tables say by their form: headings of columns, marks in cells, rows of totals."""
