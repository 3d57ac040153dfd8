"""How well documents are understood: `make score`, or `python -m tests.score [WORD…]`; `--record` moves the floors.

A subject is a function in a module of this package, marked with `@subject("its heading")`, that yields `Score`s: of one
field of one document, how many things were found, how many were wanted, and how many are both. Precision and recall
are printed beside the goals; below `floors.json` none of them may fall (`test_floors.py`, and so `make test`). A new
subject needs its module's name in `MODULES` of `scores.py`, and `--record` once.

How a document and its right reading are written is told in `gold.py`.
"""
