"""`make run` before it serves: the port, the secrets, the demonstration practice, what is printed."""

import os
import socket
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from portal.config import settings_from
from portal.gateways.keys import parse_keys
from scripts import run

SIGN_INS = [{"role": "staff", "name": "triage@example.org", "passphrase": "one two three"}]


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as listener:
        listener.bind((run.HOST, 0))
        listener.listen()
        yield listener.getsockname()[1]


def _stand_in(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(run, "FLASK", (sys.executable, "-c", program))


def test_a_port_in_use_is_one_clear_line(taken: int) -> None:
    with pytest.raises(run.CannotRunError, match=f"^Port {taken} can't be used") as caught:
        run.demand_free_port(taken)
    assert "\n" not in str(caught.value)


def test_a_port_that_was_just_left_is_free(taken: int) -> None:
    with socket.socket() as listener:
        listener.bind((run.HOST, 0))
        port = listener.getsockname()[1]
    run.demand_free_port(port)


@pytest.mark.parametrize("port", [0, 65536])
def test_a_port_that_is_none(port: int) -> None:
    with pytest.raises(run.CannotRunError, match="between 1 and 65535"):
        run.demand_free_port(port)


def test_nothing_is_made_when_the_port_is_taken(
    taken: int, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    instance = tmp_path / "instance"
    assert run.main({"PORT": str(taken), "PORTAL_INSTANCE": str(instance)}) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not instance.exists()


def test_secrets_are_made_once_and_for_the_owner_alone(tmp_path: Path) -> None:
    environ = {"PORTAL_INSTANCE": str(tmp_path / "instance")}
    run.see_to_secrets(settings_from(environ), environ)
    first = settings_from(environ)
    run.see_to_secrets(first, environ)
    again = settings_from(environ)
    assert (again.secret_key, again.portal_keys) == (first.secret_key, first.portal_keys)
    assert len(first.secret_key or "") >= 43
    assert len(parse_keys(first.portal_keys)) == 1
    assert {stat.S_IMODE(file.stat().st_mode) for file in first.instance.iterdir()} == {0o600}


def test_no_secret_is_made_that_the_environment_gives(tmp_path: Path) -> None:
    environ = {"PORTAL_INSTANCE": str(tmp_path / "instance"), "SECRET_KEY": "given", "PORTAL_KEYS": "given"}
    run.see_to_secrets(settings_from(environ), environ)
    assert not (tmp_path / "instance").exists()


def test_sign_ins_are_those_that_the_command_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    _stand_in(monkeypatch, f"import json; print(json.dumps({SIGN_INS!r}))")
    assert run.load_demonstration(os.environ) == SIGN_INS


def test_a_real_practice_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    _stand_in(monkeypatch, "raise SystemExit('Error: The database holds something already.')")
    assert run.load_demonstration(os.environ) == []


def test_a_demonstration_that_breaks_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    _stand_in(monkeypatch, "raise ValueError('broken')")
    with pytest.raises(run.CannotRunError, match="could not be loaded"):
        run.load_demonstration(os.environ)


def test_a_migration_that_breaks_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    _stand_in(monkeypatch, "raise SystemExit(1)")
    with pytest.raises(run.CannotRunError, match="brought up to date"):
        run.migrate(os.environ)


def test_what_is_printed_says_where_and_as_whom() -> None:
    text = run.announcement(8123, SIGN_INS)
    assert "http://127.0.0.1:8123/staff/" in text
    assert "triage@example.org  one two three" in text
    assert "sign-ins" not in run.announcement(8123, [])
