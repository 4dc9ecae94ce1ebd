"""`flask audit verify`: says what is whole and what is not, and fails where anything is not."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from portal.data.transaction import writing
from portal.domain.audit import entry
from portal.gateways.heads import FILE, into_file, read_published
from portal.jobs.sealing import seal
from portal.services import audit
from portal.services.outside import Outside
from tests.factories import World


@pytest.fixture
def heads(outside: Outside, tmp_path: Path) -> Path:
    return tmp_path / FILE


@pytest.fixture
def sealing(outside: Outside, heads: Path) -> Outside:
    return replace(outside, publish_head=into_file(heads))


def write(outside: Outside, number: int) -> None:
    with writing():
        for version in range(number):
            audit.record(outside, entry("disclosure.read", version=version, ground="triage"), by=None)


def verify(app: Flask, heads: Path) -> Result:
    return app.test_cli_runner().invoke(args=["audit", "verify", "--heads", str(heads)])


def test_what_is_whole_is_said_to_be_so(app: Flask, world: World, sealing: Outside, heads: Path) -> None:
    write(sealing, 3)
    seal(sealing)
    write(sealing, 1)
    result = verify(app, heads)
    assert result.exit_code == 0, result.output
    assert "3 line(s) sealed, 1 waiting" in result.output
    assert result.output.strip().endswith("whole")


def test_a_head_is_published_once_and_outside_the_database(
    world: World, sealing: Outside, outside: Outside, heads: Path
) -> None:
    seal(sealing)
    assert not heads.exists()  # There is nothing to publish of an empty chain.
    write(sealing, 2)
    seal(sealing)
    seal(sealing)
    write(sealing, 1)
    seal(sealing)
    lines = [json.loads(line) for line in heads.read_text("utf-8").splitlines()]
    assert [line["number"] for line in lines] == [2, 3]
    # A worker that has just started publishes again: the one before may have died between sealing and publishing.
    seal(replace(outside, publish_head=into_file(heads)))
    assert len(heads.read_text("utf-8").splitlines()) == 3
    assert list(read_published(heads)[world.practice_id]) == [2, 3]


@pytest.mark.parametrize("published", ["cut off", "rewritten", "another practice", "nothing"])
def test_what_does_not_fit_fails(app: Flask, world: World, sealing: Outside, heads: Path, published: str) -> None:
    write(sealing, 2)
    seal(sealing)
    line = json.loads(heads.read_text("utf-8"))
    changed, says = {
        "cut off": ({"number": 5}, "ends before link 3"),
        "rewritten": ({"digest": "00" * 32}, "link 2 is not the one that was published"),
        "another practice": ({"practice": str(sealing.new_id())}, "is gone"),
        "nothing": ({}, ""),
    }[published]
    heads.write_text(json.dumps(line | changed) + "\n", "utf-8")
    result = verify(app, heads)
    assert (result.exit_code, says in result.output) == (0 if published == "nothing" else 1, True), result.output


def test_a_file_that_is_no_list_of_heads_is_refused(app: Flask, world: World, heads: Path) -> None:
    heads.write_text('{"number": 1}\n', "utf-8")
    result = verify(app, heads)
    assert result.exit_code == 2
    assert "line 1: not a published head" in result.output


def test_a_head_that_can_not_be_published_stops_no_work(
    world: World, outside: Outside, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(outside, 1)
    seal(replace(outside, publish_head=into_file(tmp_path / "nowhere" / FILE)))
    assert "could not be published: FileNotFoundError" in caplog.text
