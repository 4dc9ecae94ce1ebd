"""Sealing: opens only in its place, with any key that is known, and not once it was altered."""

from uuid import UUID

import pytest

from portal.data.sealing import NoKeys, SealBroken, Vault
from portal.gateways.ids import new_id

OLD, NEW = b"o" * 32, b"n" * 32
ROW = new_id()


def test_what_is_sealed_opens_in_its_place() -> None:
    vault = Vault({"new": NEW})
    sealed = vault.seal("intakes", "private_part", ROW, "told in private")
    assert b"told" not in sealed
    assert vault.open("intakes", "private_part", ROW, sealed) == "told in private"


@pytest.mark.parametrize(
    ("table", "column", "row"),
    [("drafts", "private_part", ROW), ("intakes", "open_part", ROW), ("intakes", "private_part", new_id())],
)
def test_a_value_moved_elsewhere_does_not_open(table: str, column: str, row: UUID) -> None:
    vault = Vault({"new": NEW})
    sealed = vault.seal("intakes", "private_part", ROW, "told")
    with pytest.raises(SealBroken):
        vault.open(table, column, row, sealed)


def test_an_old_key_still_opens_and_the_newest_seals() -> None:
    sealed = Vault({"old": OLD}).seal("t", "c", ROW, "told")
    both = Vault({"new": NEW, "old": OLD})
    assert both.open("t", "c", ROW, sealed) == "told"
    with pytest.raises(SealBroken):
        Vault({"old": OLD}).open("t", "c", ROW, both.seal("t", "c", ROW, "told"))


def test_every_altered_byte_breaks_the_seal() -> None:
    vault = Vault({"new": NEW})
    sealed = vault.seal("t", "c", ROW, "told")
    for place in range(len(sealed)):
        altered = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        with pytest.raises(SealBroken):
            vault.open("t", "c", ROW, altered)


@pytest.mark.parametrize("sealed", [b"", b"\x05", b"\x03new", b"\x03newshort"])
def test_what_is_no_sealed_value_breaks(sealed: bytes) -> None:
    with pytest.raises(SealBroken):
        Vault({"new": NEW}).open("t", "c", ROW, sealed)


@pytest.mark.parametrize("text", ["", "told", "\x80", "x\x80\x00", "é" * 5000])
def test_any_text_comes_back_as_it_was(text: str) -> None:
    vault = Vault({"new": NEW})
    assert vault.open("t", "c", ROW, vault.seal("t", "c", ROW, text)) == text


def test_lengths_do_not_tell() -> None:
    vault = Vault({"new": NEW})
    assert len(vault.seal("t", "c", ROW, "no")) == len(vault.seal("t", "c", ROW, "yes, and more" * 100))


def test_without_a_key_nothing_is_sealed() -> None:
    with pytest.raises(NoKeys):
        Vault({}).seal("t", "c", ROW, "told")
