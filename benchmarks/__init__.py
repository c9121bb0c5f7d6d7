"""Benchmarks: they measure, and print ratios of one run; tests assert no time."""
