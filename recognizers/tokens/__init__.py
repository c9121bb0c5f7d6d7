"""Vendors' tokens, one file a family, and credentials told by their name or place. The catalog has each file's ``RULES``."""
