"""How each kind of chart is drawn: a module a kind, each with one function `drawn(chart, width)`."""
