"""The report half of the secrets: templates whose author had read no rule and none of the lines that rules are tuned on.

Nobody who writes rules reads this package, nor what is missed of it: when that has happened, it joins the tuned half and
another stranger writes a new one. A label found wrong is put right.
"""
