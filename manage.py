#!/usr/bin/env python
"""`./manage.py COMMAND`: the site's commands, from a checkout."""

from dondoc.site.config.commands import main

if __name__ == "__main__":
    main()
