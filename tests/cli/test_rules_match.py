"""`flask rules match`: lines in, explained rankings out."""

import json
from typing import Any

from click.testing import CliRunner, Result
from flask import Flask
from flask.cli import ScriptInfo

from portal.cli.rules_match import match_file
from tests.domain.intake_documents import PLAIN, changed
from tests.domain.matching_questions import question, therapist


def run(*documents: dict[str, Any]) -> Result:
    """A bare application is enough, since nothing but the rules is asked."""
    text = "".join(json.dumps(document) + "\n" for document in documents)
    return CliRunner().invoke(match_file, ["-"], input=text, obj=ScriptInfo(create_app=lambda: Flask("paper")))


def test_prints_a_line_for_each_question() -> None:
    asked = question(
        therapist("t3", languages=["pl"]),
        therapist("t2", windows=[], fee=9000, formats=["in_person"]),
        therapist("t1", competence={"infidelity": 3, "confidence": 1}, windows=["mon_evening", "wed_evening"]),
        wishes={"concerns.issues": ["infidelity", "confidence"], "practical.max_fee": 8000},
    )
    answered = run(asked, question() | {"id": "q2"})
    assert answered.exit_code == 0
    first, second = (json.loads(line) for line in answered.stdout.splitlines())
    assert first == {
        "id": "q1",
        "ranked": [
            {
                "id": "t1",
                "reasons": [
                    "Works with affairs and secrets between partners",
                    "Free on Monday and Wednesday evenings",
                    "Speaks English",
                    "Sees people in person and online",
                    "The fee is within what you named",
                ],
            },
            {
                "id": "t2",
                "reasons": [
                    "Works with affairs",
                    "Speaks English",
                    "Sees people in person",
                    "Has other times than those you named",
                    "The fee is over what you named",
                ],
            },
        ],
        "left_out": [{"id": "t3", "rule": "language"}],
        "relaxed": ["windows", "fee"],
    }
    assert second == {"id": "q2", "ranked": [], "left_out": [], "relaxed": []}


def test_the_line_printed_is_the_same_whatever_was_disclosed() -> None:
    asked = question(therapist("t1"))
    told = asked | {"intake": changed(PLAIN, {"private.strangled": "yes", "household.pregnancy": "me"})}
    later = asked | {"intake": changed(PLAIN, {"private": None})}
    plain, grave, silent = run(asked, told, later).stdout.splitlines()
    assert plain == grave == silent


def test_a_bad_line_ends_it_without_partial_output() -> None:
    answered = run(question(therapist("t1")), question(therapist("t1", fee="80")))
    assert answered.exit_code == 2
    assert answered.stdout == ""
    assert len(answered.stderr.splitlines()) == 1
    assert "line 2: therapists.0.fee: " in answered.stderr
