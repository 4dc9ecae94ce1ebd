"""Weigh the signs of the story reader anew from the labelled stories, and write the tables that it reads.

Run after the lexicon, the scopes or the stories in `tests/domain/story/training` changed:

    uv run --with scikit-learn==1.9.* python -m scripts.weigh_signs

For each concern it fits a logistic regression that prefers few signs (L1) and rounds its weights to tenths. The result
is plain text that a clinical lead can read and correct; nothing of this runs in the portal.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from portal.domain.story.concerns import Concern
from portal.domain.story.marks import mark
from portal.domain.story.reading import prepare
from portal.domain.story.signs import signs_between
from portal.domain.story.spelling import repair
from portal.domain.story.tokens import STOP, tokenise

ROOT = Path(__file__).resolve().parent.parent
STORIES = ROOT / "tests" / "domain" / "story"
TABLES = ROOT / "portal" / "domain" / "story" / "weights"
SEEN_AT_LEAST = 3
STRETCH = 3
FREEDOM = 1.6
WIDTH = 116

Example = tuple[frozenset[str], frozenset[str]]


def examples() -> Iterable[Example]:
    """(signs, concerns) of each stretch. A long story with a concern is left out: it does not say where it stands."""
    for file in [STORIES / "development.jsonl", *sorted((STORIES / "training").glob("*.jsonl"))]:
        for line in file.read_text(encoding="utf-8").splitlines():
            story = json.loads(line)
            found = sentences(story["text"])
            unplaced = story["concerns"] and len(found) > STRETCH
            if unplaced or (story["band"] == "review" and not story["concerns"]):
                continue
            for begin in range(max(1, len(found) - STRETCH + 1)):
                yield frozenset().union(*found[begin : begin + STRETCH]), frozenset(story["concerns"])


def sentences(text: str) -> list[frozenset[str]]:
    tokens = tokenise(text)
    spelled = [repair(token.word) for token in tokens]
    story = mark(tokens, spelled)
    prepare(story)
    ends = [place for place, token in enumerate(tokens) if token.word == STOP] + [len(tokens)]
    begins = [0, *(end + 1 for end in ends)]
    return [
        frozenset(sign for sign, _, _ in signs_between(story, spelled, begin, end - 1))
        for begin, end in zip(begins, ends, strict=False)
        if end > begin
    ]


def main() -> None:
    """Fit every concern and write its table."""
    seen = list(examples())
    counted = Counter(sign for signs, _ in seen for sign in signs)
    signs = sorted(sign for sign, count in counted.items() if count >= SEEN_AT_LEAST)
    place = {sign: number for number, sign in enumerate(signs)}
    rows, columns = [], []
    for number, (present, _) in enumerate(seen):
        for sign in present & place.keys():
            rows.append(number)
            columns.append(place[sign])
    matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(seen), len(signs)))
    for concern in Concern:
        model = LogisticRegression(C=FREEDOM, penalty="l1", solver="liblinear", random_state=0)
        model.fit(matrix, [concern in concerns for _, concerns in seen])
        tenths = {sign: round(float(weight) * 10) for sign, weight in zip(signs, model.coef_[0], strict=True)}
        write(concern, round(float(model.intercept_[0]) * 10), {sign: each for sign, each in tenths.items() if each})


def write(concern: Concern, base: int, weights: dict[str, int]) -> None:
    by_weight: dict[int, list[str]] = defaultdict(list)
    for sign, weight in sorted(weights.items()):
        by_weight[weight].append(sign)
    lines = [
        f'"""What speaks for {concern.value.replace("_", " ")}, and what against, in tenths; by scripts/weigh_signs."""'
    ]
    lines += ["", f"BASE = {base}", 'SIGNS = """']
    for weight in sorted(by_weight, reverse=True):
        line = f"{weight:+d}:"
        for sign in by_weight[weight]:
            if len(line) + len(sign) + 3 > WIDTH:
                lines.append(line.rstrip(","))
                line = f"{weight:+d}:"
            line += f" {sign},"
        lines.append(line.rstrip(","))
    (TABLES / f"{concern.value}.py").write_text("\n".join([*lines, '"""']) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
