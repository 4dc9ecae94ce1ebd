"""Count how a corpus of labelled stories is read, as totals only: no text and no id leaves this module."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from portal.domain.bands import Band
from portal.domain.story import Concern, read_story

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Story:
    """One labelled story: `band` is the lowest acceptable, None when nothing of concern should be found."""

    text: str
    concerns: frozenset[str]
    band: Band | None
    issues: frozenset[str]


@dataclass(slots=True)
class Measured:
    """Totals over a corpus; `table` counts, for each concern, found, missed and wrongly found stories."""

    grave: int = 0
    found: int = 0
    harmless: int = 0
    false_alarms: int = 0
    table: dict[str, list[int]] = field(default_factory=lambda: {concern.value: [0, 0, 0] for concern in Concern})

    @property
    def recall(self) -> float:
        return self.found / self.grave

    @property
    def false_alarm_rate(self) -> float:
        return self.false_alarms / self.harmless

    def __str__(self) -> str:
        rows = [f"{name:20} {hit:5} {missed:6} {wrong:7}" for name, (hit, missed, wrong) in self.table.items()]
        summary = (
            f"found at band or higher {self.found} of {self.grave}, {self.recall:.1%}; "
            f"false alarms {self.false_alarms} of {self.harmless}, {self.false_alarm_rate:.1%}"
        )
        return "\n".join([summary, f"{'concern':20} found missed wrongly", *rows])


def stories(name: str) -> list[Story]:
    """The corpus in the file `name`, beside this module."""
    return [_story(json.loads(line)) for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line]


def _story(line: dict[str, object]) -> Story:
    concerns, issues, band = line.get("concerns") or [], line.get("issues") or [], line["band"]
    assert isinstance(concerns, list)
    assert isinstance(issues, list)
    return Story(str(line["text"]), frozenset(concerns), Band.of_word(str(band)) if band else None, frozenset(issues))


def measure(corpus: list[Story]) -> Measured:
    """Read every story of `corpus` and count."""
    totals = Measured()
    for story in corpus:
        reading = read_story(story.text)
        if story.band:
            totals.grave += 1
            totals.found += reading.band is not None and reading.band >= story.band
        else:
            totals.harmless += 1
            totals.false_alarms += reading.band is not None
        shown = {concern.value for concern in reading.concerns}
        for name, row in totals.table.items():
            column = {(True, True): 0, (True, False): 1, (False, True): 2}.get((name in story.concerns, name in shown))
            if column is not None:
                row[column] += 1
    return totals
