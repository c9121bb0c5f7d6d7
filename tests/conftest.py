"""No test depends on how fast the machine is, or on chance: every run tries the same examples.

``pytest --hypothesis-profile search`` tries others in every run; what it finds is a bug to mend, and an example to keep.
"""

from hypothesis import settings

settings.register_profile("search", deadline=None)
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")
