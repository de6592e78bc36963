"""The Django project: settings, addresses, servers and the commands that run the whole site."""
