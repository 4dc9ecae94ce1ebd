"""Keys: read newest first, refused when they are none, made once and for their owner alone."""

import stat
from pathlib import Path

import pytest

from portal.config import SettingsError, settings_from
from portal.gateways.keys import make_secrets, new_key, parse_keys


def test_keys_are_read_newest_first() -> None:
    newest, older = new_key(), new_key()
    assert [f"{name}:" for name in parse_keys(f"{newest},{older}")] == [
        newest.partition(":")[0] + ":",
        older.partition(":")[0] + ":",
    ]


def test_no_keys_are_no_keys() -> None:
    assert parse_keys(None) == {}


@pytest.mark.parametrize(
    "text", ["nokey", "a:", ":" + "A" * 43, "a:" + "A" * 42, "a:é", "a:" + "A" * 43 + ",a:" + "B" * 43]
)
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(SettingsError):
        parse_keys(text)


def test_secrets_are_made_once_and_only_the_owner_reads_them(tmp_path: Path) -> None:
    make_secrets(tmp_path / "instance")
    first = settings_from({}, tmp_path / "instance")
    first.demand_secrets()
    assert len(parse_keys(first.portal_keys)) == 1
    make_secrets(tmp_path / "instance")
    assert settings_from({}, tmp_path / "instance").portal_keys == first.portal_keys
    assert {stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "instance").iterdir()} == {0o600}
