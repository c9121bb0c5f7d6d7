"""The report half: templates whose authors had read no rule, and of the lines that rules are tuned on next to none.

Secrets are one stranger's, the ``phi_`` files another's.

Nobody who writes rules reads this package, nor what is missed of it: when that has happened, it joins the tuned half and
another stranger writes a new one. A label found wrong is put right.
"""
