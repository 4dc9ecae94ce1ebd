"""Passkeys as plain values: a question to a browser, and the key that answers it."""

from dataclasses import dataclass
from typing import Protocol


class Refused(Exception):
    """An answer that does not hold: of another key, another site, another question, or none at all."""


@dataclass(frozen=True, slots=True)
class Site:
    """For which site a passkey is: its `host` without a port, where pages of it come from, and what devices show."""

    host: str
    origin: str
    name: str


@dataclass(frozen=True, slots=True)
class Question:
    """`options` is JSON for the browser; its answer has to be about `challenge`."""

    options: str
    challenge: bytes


@dataclass(frozen=True, slots=True)
class Key:
    """`uses`: how often the device says that it was used, 0 where it does not count."""

    credential_id: bytes
    public_key: bytes
    uses: int


class Asker(Protocol):
    """What asks browsers and checks what they answer; `take_new` and `check` raise Refused."""

    def ask_for_new(self, site: Site, user_id: bytes, name: str, has: list[bytes]) -> Question: ...

    def take_new(self, site: Site, challenge: bytes, answer: str) -> Key: ...

    def ask(self, site: Site, has: list[bytes]) -> Question: ...

    def check(self, site: Site, challenge: bytes, answer: str, key: Key) -> int: ...
