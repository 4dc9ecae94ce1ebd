"""`flask doctor`: says what is missing and what that switches off, and fails where serving would be unsafe."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask

from portal.cli.doctor import Level, about_settings
from portal.config import Settings, settings_from
from portal.data.transaction import writing
from portal.gateways.keys import new_key
from portal.services import jobs
from tests.conftest import Clock
from tests.factories import World

SAFE = {"SECRET_KEY": "s", "PORTAL_KEYS": new_key()}


def _unsafe(settings: Settings) -> list[str]:
    return [finding.text for finding in about_settings(settings) if finding.level is Level.UNSAFE]


def test_settings_that_are_whole_are_safe(tmp_path: Path) -> None:
    assert _unsafe(settings_from(SAFE, tmp_path)) == []


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"SECRET_KEY": ""}, "SECRET_KEY must be set"),
        ({"PORTAL_KEYS": ""}, "PORTAL_KEYS must be set"),
        ({"PORTAL_KEYS": "k:short"}, "32 bytes"),
        ({"PORTAL_URL": "http://practice.example"}, "not https"),
        ({"WEB_CONCURRENCY": "2"}, "REDIS_URL"),
        ({"FLASK_DEBUG": "1"}, "FLASK_DEBUG"),
    ],
)
def test_each_unsafe_setting_is_named(tmp_path: Path, changed: dict[str, str], said: str) -> None:
    (found,) = _unsafe(settings_from({**SAFE, **changed}, tmp_path))
    assert said in found


def _run(app: Flask) -> tuple[int, str]:
    result = app.test_cli_runner().invoke(args=["doctor"])
    return result.exit_code, result.output


def test_a_portal_that_is_well_passes(world: World, app: Flask) -> None:
    code, said = _run(app)
    assert code == 0, said
    assert "no emergency service" in said
    assert "paid at the practice" in said


def test_jobs_that_are_late_are_counted(world: World, app: Flask, clock: Clock) -> None:
    with writing():
        jobs.enqueue(world.outside, "queue.tell", world.practice_id)
    clock.pass_time(timedelta(minutes=3))
    assert "1 job(s) are late" in _run(app)[1]


def test_an_unsafe_portal_fails(world: World, app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(app.extensions, "settings", replace(app.extensions["settings"], secret_key=None))
    assert _run(app)[0] == 1
