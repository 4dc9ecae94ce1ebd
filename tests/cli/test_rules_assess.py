"""`rules assess` as a clinical lead runs it: lines in, lines out, and one plain line when something can't be read."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from portal.cli.rules import rules
from portal.cli.rules_assess import assess_file
from tests.domain.intake_documents import PLAIN, changed

EXAMPLES = Path(__file__).parent.parent / "domain" / "examples_assess.jsonl"


def run(*documents: object) -> Result:
    lines = "".join(f"{json.dumps(document)}\n" for document in documents)
    return CliRunner().invoke(assess_file, ["-"], input=lines)


def test_is_one_of_the_rules_commands() -> None:
    assert rules.commands["assess"] is assess_file


def test_only_control_is_yes() -> None:
    result = run(changed(PLAIN, {"private.control": "yes"}))
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {
        "id": "example-1",
        "band": "priority",
        "conjoint_hold": True,
        "rules": ["R14"],
        "tasks": [],
        "reasons": ["Says there is something that may not be safe: control."],
        "ruleset": "1",
    }


def test_the_worked_examples_from_a_file(tmp_path: Path) -> None:
    examples = [json.loads(line) for line in EXAMPLES.read_text(encoding="utf-8").splitlines()]
    file = tmp_path / "intakes.jsonl"
    file.write_text("\n".join(json.dumps(changed(PLAIN, example["change"])) for example in examples), encoding="utf-8")
    result = CliRunner().invoke(assess_file, [str(file)])
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(answer["band"], answer["conjoint_hold"], answer["rules"], answer["tasks"]) for answer in answers] == [
        (example["band"], example["hold"], example["rules"], example["tasks"]) for example in examples
    ]
    assert all(len(answer["reasons"]) == len(answer["rules"]) for answer in answers)


def test_the_story_is_read() -> None:
    result = run(changed(PLAIN, {"private.story": "He slapped me twice in front of his parents."}))
    assert json.loads(result.stdout)["rules"] == ["R23"]


def test_no_private_part() -> None:
    result = run(changed(PLAIN, {"private": None}))
    assert json.loads(result.stdout)["rules"] == ["R22"]


REFUSED: list[tuple[dict[str, object], str]] = [
    ({"private.afraid": "maybe"}, "private.afraid"),
    ({"about.adult": "no"}, "about.adult"),
    ({"private.afraid": None}, "private.afraid"),
    ({"extra": 1}, "extra"),
]


@pytest.mark.parametrize(("changes", "key"), REFUSED)
def test_one_line_for_what_cannot_be_read(changes: dict[str, object], key: str) -> None:
    result = run(PLAIN, changed(PLAIN, changes))
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith(f"line 2: {key}: ")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("line", ["{", "[]", "7", '"text"', "null"])
def test_a_line_that_is_no_document(line: str) -> None:
    result = CliRunner().invoke(assess_file, ["-"], input=f"{line}\n")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.startswith("line 1: document: ")
