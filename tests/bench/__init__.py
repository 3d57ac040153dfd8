"""Benchmarks: `python -m tests.bench [WORD…]` prints figures; nothing here passes or fails.

Each figure is the median of BENCH_RUNS runs (7 unless said otherwise) with the lowest and the highest beside it. What
is compared is run in turns, A B A B, and a ratio is the median of the ratios of the turns: machines drift, turns do
not. A new figure is a function in a module of this package, marked with `@figures("its heading")`, that yields rows.
"""
