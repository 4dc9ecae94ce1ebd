"""Sealing: what people tell in private is AES-GCM encrypted, bound to the place where it stands.

A sealed value begins with the length and the name of its key, so that keys can be changed while old values still open.
Table, column and row id are authenticated with it: a value that was moved elsewhere does not open. Texts are filled up
to whole blocks of 4 KiB, so that lengths do not tell.
"""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from secrets import token_bytes
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12
BLOCK_BYTES = 4096
PAD = b"\x80"


class SealBroken(Exception):
    """A sealed value that was altered or moved, or whose key is not known."""


class NoKeys(RuntimeError):
    """Something was to be sealed or opened without any key."""


@dataclass(frozen=True, slots=True, repr=False)
class Vault:
    """Seals with the first of its keys, opens with any. `keys`: name (at most 255 bytes) to 32 bytes, newest first."""

    keys: Mapping[str, bytes]

    def seal(self, table: str, column: str, row_id: UUID, text: str) -> bytes:
        """Return `text` sealed for this place. Raises NoKeys."""
        for name, key in self.keys.items():
            label = name.encode()
            head = bytes([len(label)]) + label
            nonce = token_bytes(NONCE_BYTES)
            return head + nonce + AESGCM(key).encrypt(nonce, _padded(text), _place(head, table, column, row_id))
        raise NoKeys("no key to seal with")

    def open(self, table: str, column: str, row_id: UUID, sealed: bytes) -> str:
        """Return the text sealed for this place. Raises SealBroken."""
        head = sealed[: 1 + sealed[0]] if sealed else b""
        key = self.keys.get(_label_of(sealed))
        if key is None:
            raise SealBroken(f"{table}.{column}: no key for this value")
        body = sealed[len(head) :]
        try:
            opened = AESGCM(key).decrypt(body[:NONCE_BYTES], body[NONCE_BYTES:], _place(head, table, column, row_id))
        except (InvalidTag, ValueError) as error:
            raise SealBroken(f"{table}.{column}: the seal is broken") from error
        return opened[: opened.rindex(PAD)].decode()

    def blind(self, text: str) -> list[bytes]:
        """A digest of `text` by each key, the newest first, from which nobody without the key learns what it is of.

        The key of the digests is derived, so that it is none that seals (NIST SP 800-108 asks for one key, one use).
        """
        derived = (hmac.digest(key, b"blind index", "sha256") for key in self.keys.values())
        return [hmac.digest(each, text.encode(), "sha256") for each in derived]

    def is_sealed_with_the_newest(self, sealed: bytes) -> bool:
        return bool(self.keys) and _label_of(sealed) == next(iter(self.keys))


def _label_of(sealed: bytes) -> str:
    """The name of the key that a value was sealed with."""
    return sealed[1 : 1 + sealed[0]].decode(errors="replace") if sealed else ""


def _padded(text: str) -> bytes:
    """The text, a mark, and zeros up to the next whole block: the length of a sealed value tells little."""
    marked = text.encode() + PAD
    return marked + bytes(-len(marked) % BLOCK_BYTES)


def _place(head: bytes, table: str, column: str, row_id: UUID) -> bytes:
    return b"\0".join((head, table.encode(), column.encode(), row_id.bytes))
