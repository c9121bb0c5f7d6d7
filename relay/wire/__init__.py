"""Bytes to values and back, and nothing else: no sockets, no files, no waiting, no log."""
