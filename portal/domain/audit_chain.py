"""The chain over the audit lines: each link's digest takes in the one before it and the whole line.

Whoever changes, removes or slips in a line afterwards would have to make every later link anew, and then the heads that
were published outside the database no longer fit.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from portal.domain.audit import FieldValue

BEGINNING = bytes(32)
"""What stands before the first link."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """An audit line as it was written; `at` is aware."""

    id: UUID
    practice_id: UUID
    kind: str
    account_id: UUID | None
    subject_id: UUID | None
    fields: Mapping[str, FieldValue]
    at: datetime


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain at some moment: its links are numbered from one, `digest` is that of the last."""

    number: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it is kept; `line` is None where the line is gone that it sealed."""

    number: int
    digest: bytes
    line: Recorded | None


class FaultKind(StrEnum):
    MISSING = "missing"
    REMOVED = "removed"
    CHANGED = "changed"
    CUT_OFF = "cut_off"
    REWRITTEN = "rewritten"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and with the link of which number."""

    kind: FaultKind
    number: int


def digest_of(previous: bytes, line: Recorded) -> bytes:
    """SHA-256 over the digest before and the line in one fixed form (JSON with sorted keys, instants in UTC)."""
    form = {
        "id": str(line.id),
        "practice": str(line.practice_id),
        "kind": line.kind,
        "account": line.account_id and str(line.account_id),
        "subject": line.subject_id and str(line.subject_id),
        "fields": dict(line.fields),
        "at": line.at.astimezone(UTC).isoformat(timespec="microseconds"),
    }
    text = json.dumps(form, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return sha256(previous + text.encode()).digest()


def extend(head: Head, lines: Iterable[Recorded]) -> Iterator[Link]:
    """The links that seal `lines`, in this order, after `head`."""
    for line in lines:
        head = Head(head.number + 1, digest_of(head.digest, line))
        yield Link(head.number, head.digest, line)


def faults_of(links: Iterable[Link], published: Mapping[int, bytes]) -> Iterator[Fault]:
    """What is wrong with a whole chain, in the order of its links.

    `published` maps the numbers of heads that were published to their digests. After a fault the chain is followed on
    from the digest that is kept, so that one changed line is one fault.
    """
    last = Head(0, BEGINNING)
    for link in links:
        for number in range(last.number + 1, link.number):
            yield Fault(FaultKind.MISSING, number)
        skipped = link.number != last.number + 1
        if link.line is None:
            yield Fault(FaultKind.REMOVED, link.number)
        elif not skipped and digest_of(last.digest, link.line) != link.digest:
            yield Fault(FaultKind.CHANGED, link.number)
        if published.get(link.number, link.digest) != link.digest:
            yield Fault(FaultKind.REWRITTEN, link.number)
        last = Head(link.number, link.digest)
    if published and max(published) > last.number:
        yield Fault(FaultKind.CUT_OFF, last.number + 1)
