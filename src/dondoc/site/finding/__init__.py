"""Search over everything that a person may read: tasks, progress, indicators, agencies, documents, requests."""
