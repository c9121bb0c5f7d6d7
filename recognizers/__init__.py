"""The recognizers answer one question: where in this text is something private?

They import nothing of the relay, and can be used alone or inside any Presidio program.
"""
