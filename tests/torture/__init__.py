"""Faults that a library has to survive, put in on purpose: `make torture`, or `python -m tests.torture [WORD…]`.

A trial is a function in a module of this package, marked with `@trial(heading, full=…, short=…)`, that puts a fault in
so many times, lets a judge from outside look at what is left, and returns what it counted. `make torture` runs them in
full, `test_short.py`, and so `make test`, in a short form. A trial that cannot be made here raises `NotHere` with the
reason.
"""
