"""Two intakes of one couple, read side by side: which pairs go to the lead, whoever filed first."""

import pytest

from portal.domain.bands import Band
from portal.domain.pairs import PairFinding, findings_for_lead, reports
from portal.domain.screening import Assessment, assess
from portal.domain.story.concerns import Concern, StoryReading
from tests.domain.intake_documents import NOTHING_OF_CONCERN, intake_with


def by_answers(*questions: str) -> Assessment:
    return assess(intake_with({f"private.{question}": "yes" for question in questions}), NOTHING_OF_CONCERN)


def by_story(*concerns: Concern) -> Assessment:
    reading = StoryReading(concerns=concerns, band=Band.URGENT, language="en", issues=(), evidence=())
    return assess(intake_with(), reading)


CALM = by_answers()
LATER = assess(intake_with({"private": None}), None)
HURT, CONTROLLED, OWN, BOTH_KINDS = (
    by_answers(*questions) for questions in (["hurt"], ["control"], ["own_behaviour"], ["hurt", "own_behaviour"])
)
SAD = by_answers("suicidal_now", "attempt_ever")

BOTH, OWNED, CONTRADICT = PairFinding
PAIRS: list[tuple[str, Assessment, Assessment, tuple[PairFinding, ...]]] = [
    ("nothing on either side", CALM, CALM, ()),
    ("one has not answered yet", HURT, LATER, ()),
    ("one tells, the other does not", HURT, CALM, (CONTRADICT,)),
    ("one tells, the other is in despair", HURT, SAD, (CONTRADICT,)),
    ("despair is no report", SAD, CALM, ()),
    ("both tell", HURT, CONTROLLED, (BOTH,)),
    ("one tells, the other owns it", HURT, OWN, (OWNED,)),
    ("one owns what the other does not tell", OWN, CALM, (OWNED,)),
    ("both tell and one owns", HURT, BOTH_KINDS, (BOTH, OWNED)),
    ("one owns and one is yet to answer", OWN, LATER, (OWNED,)),
]


@pytest.mark.parametrize(("name", "first", "second", "findings"), PAIRS, ids=[row[0] for row in PAIRS])
def test_findings(name: str, first: Assessment, second: Assessment, findings: tuple[PairFinding, ...]) -> None:
    assert findings_for_lead(first, second) == findings
    assert findings_for_lead(second, first) == findings


@pytest.mark.parametrize(
    ("concerns", "told"),
    [
        ([Concern.VIOLENCE], True),
        ([Concern.WEAPON], True),
        ([Concern.SELF_HARM], False),
        ([Concern.SELF_HARM, Concern.WEAPON], True),
        ([Concern.CHRONIC_DISHONESTY], False),
    ],
)
def test_what_a_story_reports(concerns: list[Concern], told: bool) -> None:
    assert reports(by_story(*concerns)) is told
