"""Print every score, or those whose heading or document has one of the words; `--record` moves the floors."""

import sys

from tests.score import scores
from tests.score.reading import at_home


def main(arguments: list[str]) -> None:
    wanted = [word.lower() for word in arguments if not word.startswith("--")]
    kept: list[scores.Score] = []
    print(f"{'':26}precision recall{'':36}goals")
    for heading, name, score in scores.documents():
        if wanted and not any(word in f"{heading} {name}".lower() for word in wanted):
            continue
        print(f"\n{heading}: {name}")
        try:
            made = list(score())
        except scores.NotScored as reason:
            print(f"    not scored: {reason}")
            continue
        for one in made:
            print(one, flush=True)
        kept += made
    below = sum(one.short for one in kept)
    print(f"\n{len(kept)} scores, {below} below their goal")
    if "--record" in arguments:
        scores.record(kept)


with at_home():
    main(sys.argv[1:])
