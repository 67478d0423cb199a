"""How the shipped reading model is made: corpora, labels, network, training, export. Never imported by `src`.

`./run train CORPORA` does it all; see `training/README.md`.
"""
