"""The chain over the audit lines: whatever is done to it afterwards shows."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from portal.domain.audit_chain import BEGINNING, Head, Link, Recorded, digest_of, extend, faults_of

PRACTICE = UUID(int=1)
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def line(number: int) -> Recorded:
    return Recorded(
        id=UUID(int=100 + number),
        practice_id=PRACTICE,
        kind="disclosure.read",
        account_id=UUID(int=7),
        subject_id=None,
        fields={"version": number},
        at=NOON + timedelta(minutes=number),
    )


def chain(length: int) -> list[Link]:
    return list(extend(Head(0, BEGINNING), [line(number) for number in range(length)]))


def faults(links: Sequence[Link], *published: Link) -> list[tuple[str, int]]:
    found = faults_of(links, {link.number: link.digest for link in published})
    return [(fault.kind.value, fault.number) for fault in found]


def test_a_chain_is_whole_and_goes_on_where_it_ended() -> None:
    whole = chain(5)
    assert [link.number for link in whole] == [1, 2, 3, 4, 5]
    assert faults(whole, whole[2], whole[4]) == []
    assert faults([]) == []
    head = Head(whole[2].number, whole[2].digest)
    assert list(extend(head, [line(3), line(4)])) == whole[3:]


def test_every_part_of_a_line_is_sealed() -> None:
    first = line(0)
    changed = [
        replace(first, id=UUID(int=9)),
        replace(first, practice_id=UUID(int=9)),
        replace(first, kind="sign_in.begun"),
        replace(first, account_id=None),
        replace(first, subject_id=UUID(int=9)),
        replace(first, fields={"version": 9}),
        replace(first, at=first.at + timedelta(microseconds=1)),
    ]
    digests = {digest_of(BEGINNING, each) for each in [first, *changed]} | {digest_of(bytes([1] * 32), first)}
    assert len(digests) == len(changed) + 2
    # The same instant in another zone, and the same fields in another order, are the same line.
    elsewhere = replace(first, at=first.at.astimezone(timezone(timedelta(hours=2))))
    assert digest_of(BEGINNING, elsewhere) == digest_of(BEGINNING, first)


def test_what_was_done_to_it_is_named() -> None:
    whole = chain(5)
    altered = replace(line(2), account_id=UUID(int=8))
    assert faults([*whole[:2], replace(whole[2], line=altered), *whole[3:]]) == [("changed", 3)]
    assert faults([*whole[:2], replace(whole[2], line=None), *whole[3:]]) == [("removed", 3)]
    assert faults([*whole[:2], *whole[3:]]) == [("missing", 3)]
    assert faults(whole[:3], whole[4]) == [("cut_off", 4)]
    assert faults([], whole[0]) == [("cut_off", 1)]


def test_a_chain_made_anew_does_not_fit_what_was_published() -> None:
    whole = chain(5)
    anew = list(extend(Head(0, BEGINNING), [line(0), line(9), line(2), line(3), line(4)]))
    assert faults(anew) == []
    assert faults(anew, whole[0]) == []
    assert faults(anew, whole[1], whole[4]) == [("rewritten", 2), ("rewritten", 5)]


@given(st.integers(1, 12), st.data())
def test_whatever_is_done_to_one_link_shows(length: int, data: st.DataObject) -> None:
    whole = chain(length)
    at = data.draw(st.integers(0, length - 1))
    done = data.draw(st.sampled_from(["drop", "empty", "alter", "digest"]))
    instead = {
        "drop": [],
        "empty": [replace(whole[at], line=None)],
        "alter": [replace(whole[at], line=line(50))],
        "digest": [replace(whole[at], digest=bytes(32))],
    }[done]
    assert faults([*whole[:at], *instead, *whole[at + 1 :]], whole[-1])
