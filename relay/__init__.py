"""The relay: syslog and JSON records come in dirty and leave clean.

The folders are the road, in order: sources → wire → redaction → spool → sinks.
"""
