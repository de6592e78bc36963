"""The register as a workbook that comes back: read, compared with what is stored, and only then applied."""
