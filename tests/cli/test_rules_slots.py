"""`flask rules slots`: lines in, lines out."""

import json
from pathlib import Path

from click.testing import CliRunner, Result
from flask import Flask
from flask.cli import ScriptInfo

from portal.cli.rules_slots import slots

EXAMPLES = Path(__file__).parents[1] / "domain" / "examples_slots.jsonl"


def run(text: str, file: str = "-") -> Result:
    """A bare application is enough, since nothing but the rules is asked."""
    return CliRunner().invoke(slots, [file], input=text, obj=ScriptInfo(create_app=lambda: Flask("paper")))


def scenarios() -> list[dict[str, object]]:
    return [json.loads(line) for line in EXAMPLES.read_text().splitlines()]


def lines(documents: list[dict[str, object]]) -> str:
    return "".join(
        json.dumps({key: value for key, value in each.items() if key != "expect"}) + "\n" for each in documents
    )


def test_prints_a_line_for_each_scenario() -> None:
    answered = run(lines(scenarios()))
    assert answered.exit_code == 0
    assert [json.loads(line) for line in answered.stdout.splitlines()] == [
        {"id": each["id"], "slots": each["expect"]} for each in scenarios()
    ]


def test_reads_a_file(tmp_path: Path) -> None:
    file = tmp_path / "scenarios.jsonl"
    file.write_text(lines(scenarios()[:1]))
    answered = run("", str(file))
    assert json.loads(answered.stdout)["slots"] == scenarios()[0]["expect"]


def test_a_bad_line_ends_it_without_partial_output() -> None:
    documents = scenarios()[:2]
    documents[1]["therapist"]["weekly"][0]["start"] = "25:00"  # type: ignore[index]
    answered = run(lines(documents))
    assert answered.exit_code == 2
    assert answered.stdout == ""
    assert len(answered.stderr.splitlines()) == 1
    assert "line 2: therapist.weekly.0.start: " in answered.stderr
