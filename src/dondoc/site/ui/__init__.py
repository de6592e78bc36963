"""What every page stands on: the design system, base templates, template tags and the pages for faults."""
