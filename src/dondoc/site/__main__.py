"""`python -m dondoc.site COMMAND`: the site's commands where no manage.py is at hand."""

from dondoc.site.config.commands import main

if __name__ == "__main__":
    main()
