"""`flask doctor`: says what is missing and what that switches off, and fails where serving would be unsafe."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import update

from portal.cli.doctor import Level, about_settings
from portal.config import ROOT, Settings, settings_from
from portal.data.base import db
from portal.data.tables import Practice
from portal.data.tenancy import practice_scope
from portal.data.transaction import writing
from portal.gateways.keys import new_key
from portal.services import jobs
from tests.conftest import Clock
from tests.factories import World, make_practice

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


def _off(settings: Settings) -> list[str]:
    return [finding.text for finding in about_settings(settings) if finding.level is Level.OFF]


def test_a_key_for_payments_is_not_said_to_bring_payments(tmp_path: Path) -> None:
    settings = settings_from({**SAFE, "STRIPE_SECRET_KEY": "a key for the tests only"}, tmp_path)
    assert "STRIPE_SECRET_KEY is set, but this version takes no payments yet" in _off(settings)
    assert [finding.text for finding in about_settings(settings) if "payment" in finding.text] == [
        "STRIPE_SECRET_KEY is set, but this version takes no payments yet"
    ]


@pytest.mark.parametrize(("proxies", "said"), [("0", 1), ("1", 0)])
def test_tls_without_a_trusted_proxy_is_told(tmp_path: Path, proxies: str, said: int) -> None:
    settings = settings_from({**SAFE, "PORTAL_URL": "https://portal.example", "TRUSTED_PROXIES": proxies}, tmp_path)
    assert len([text for text in _off(settings) if text.startswith("TRUSTED_PROXIES is 0")]) == said


MALFORMED = {
    "PORT": "eighty",
    "TRUSTED_PROXIES": "one",
    "PORTAL_KEYS": "k:short",
    "DATABASE_URL": "postgresql://u:hidden@h:port/x",
    "REDIS_URL": "carrier-pigeon://h",
    "SMTP_URL": "smtp://u:hidden@h:post",
    "PORTAL_URL": "https://[portal.example",
}


def _flask(
    folder: Path, changed: Mapping[str, str], *arguments: str, given: str = ""
) -> "subprocess.CompletedProcess[str]":
    environ = {"PATH": os.environ["PATH"], "PORTAL_INSTANCE": str(folder), **SAFE, **changed}
    command = [sys.executable, "-m", "flask", "--app", "wsgi", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=environ, input=given, capture_output=True, text=True, timeout=60, check=False
    )


def test_every_setting_that_cannot_be_used_is_reported_at_once(tmp_path: Path) -> None:
    ended = _flask(tmp_path, MALFORMED, "doctor")
    assert ended.returncode == 1, ended.stderr
    unsafe = [line for line in ended.stdout.splitlines() if line.startswith("UNSAFE")]
    assert {name for name in MALFORMED if any(name in line for line in unsafe)} == MALFORMED.keys()
    assert len(unsafe) == len(MALFORMED)
    assert "hidden" not in ended.stdout + ended.stderr


def test_the_rules_need_no_setting_that_can_be_used(tmp_path: Path) -> None:
    ended = _flask(
        tmp_path, MALFORMED, "rules", "read-story", "-", given='{"id": "a", "text": "We have grown apart."}\n'
    )
    assert ended.returncode == 0, ended.stderr
    assert '"id": "a"' in ended.stdout


@pytest.mark.parametrize("command", [("worker", "--once"), ("demo",), ("run",)])
@pytest.mark.parametrize("name", ["PORT", "PORTAL_KEYS", "DATABASE_URL"])
def test_what_touches_data_does_not_begin_with_settings_that_cannot_be_used(
    tmp_path: Path, command: tuple[str, ...], name: str
) -> None:
    ended = _flask(tmp_path, {name: MALFORMED[name]}, *command)
    assert ended.returncode == 4
    assert ended.stderr.startswith(name)
    assert ended.stderr.count("\n") == 1
    assert not (tmp_path / "portal.db").exists()


def _run(app: Flask) -> tuple[int, str]:
    result = app.test_cli_runner().invoke(args=["doctor"])
    return result.exit_code, result.output


@pytest.fixture
def reachable(world: World) -> None:
    """The practice has a telephone."""
    with writing():
        db.session.execute(update(Practice).values(phone="020 7946 0150"))


@pytest.mark.usefixtures("reachable")
def test_a_portal_that_is_well_passes(world: World, app: Flask) -> None:
    code, said = _run(app)
    assert code == 0, said
    assert "no emergency service" in said
    assert "paid at the practice" in said


def test_jobs_that_are_late_are_counted(world: World, app: Flask, clock: Clock) -> None:
    with writing():
        jobs.enqueue(world.outside, "alert.go_further", world.practice_id)
    clock.pass_time(timedelta(minutes=3))
    assert "1 job(s) are late" in _run(app)[1]


@pytest.mark.usefixtures("reachable")
def test_jobs_that_were_given_up_are_counted_by_practice(world: World, app: Flask, clock: Clock) -> None:
    with (
        practice_scope(make_practice(world.outside, "Elsewhere", "elsewhere.example", phone="020 7946 0151")),
        writing(),
    ):
        jobs.enqueue(world.outside, "alert.go_further", world.practice_id)
    for _ in range(jobs.MOST_ATTEMPTS):
        with writing():
            assert jobs.lease(world.outside) is not None
        clock.pass_time(jobs.LEASE + timedelta(seconds=1))
    assert "given up" not in _run(app)[1]
    with writing():
        assert jobs.lease(world.outside) is None
    code, said = _run(app)
    assert code == 0
    assert [line for line in said.splitlines() if "given up" in line] == [
        "off    Elsewhere: 1 job(s) were given up after 8 tries, why is in jobs.last_error"
    ]


@pytest.mark.usefixtures("reachable")
@pytest.mark.parametrize(
    ("address", "level"),
    [("http://127.0.0.1:8000", "off"), ("http://localhost:9", "off"), ("https://portal.example", "UNSAFE")],
)
def test_a_demonstration_that_others_can_reach_is_unsafe(
    world: World, app: Flask, monkeypatch: pytest.MonkeyPatch, address: str, level: str
) -> None:
    make_practice(world.outside, "For show", "show.example", phone="020 7946 0151", is_demonstration=True)
    monkeypatch.setitem(app.extensions, "settings", replace(app.extensions["settings"], portal_url=address))
    code, said = _run(app)
    (line,) = [line for line in said.splitlines() if "For show is the demonstration" in line]
    assert line.split()[0] == level
    assert code == (level == "UNSAFE")


def test_tables_of_another_version_are_unsafe(world: World, app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("portal.data.schema._needed", lambda: "9999")
    code, said = _run(app)
    assert code == 1
    assert "the portal needs 9999" in said


def test_an_unsafe_portal_fails(world: World, app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(app.extensions, "settings", replace(app.extensions["settings"], secret_key=None))
    assert _run(app)[0] == 1


def test_a_practice_that_nobody_could_ring_is_unsafe(world: World, app: Flask) -> None:
    """Whoever allows no calls rings the practice at the time of the call."""
    run = app.test_cli_runner().invoke(args=["doctor"])
    assert "UNSAFE Kintsugi Practice has no telephone" in run.output
    assert run.exit_code == 1
