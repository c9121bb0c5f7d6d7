"""Protected health information, one file a family. Each file's ``RULES`` are in the catalog."""
