"""Redaction: a batch of raw records becomes a clean batch, every private stretch a keyed pseudonym."""
