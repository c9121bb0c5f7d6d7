"""No test depends on how fast the machine is."""

from hypothesis import settings

settings.register_profile("veilog", deadline=None)
settings.load_profile("veilog")
