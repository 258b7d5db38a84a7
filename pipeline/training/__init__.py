"""Train, evaluate and package the models that the engines load.

``python -m pipeline.training CORPORA --models models`` runs every step; see ``__main__``.
"""
