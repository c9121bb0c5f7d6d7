"""How well veilog finds: a labelled corpus made from a seed, and the figures of veilog and of others on it.

The corpus has two halves that share no template and no vendor: rules are tuned on ``tune``, figures come from ``report``.
The secrets' report half (``blind``) is by somebody who had read no rule.
"""
