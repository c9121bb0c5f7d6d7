"""How the model that ``recognizers/names.py`` runs is trained: ``python -m recognizers.training`` (``make train``).

Nothing here is imported when logs are read.
"""
