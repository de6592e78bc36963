"""Lists: filters, orders, groups and columns declared once, and from that the page, the export and the JSON of a list.

A room declares a `Listing` of values and gives the rows that the person may see; nothing here knows what they are.
"""
