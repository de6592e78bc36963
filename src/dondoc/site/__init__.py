"""The site: people take in documents, review what was read, publish it and track its carrying-out."""
