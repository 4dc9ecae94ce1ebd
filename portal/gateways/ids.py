"""Identifiers: ordered ones for rows, random ones for addresses and cookies."""

import secrets
import time
from uuid import UUID

ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ"
"""For what people read aloud: no vowels, so no words, and nothing that looks like something else."""

REFERENCE_LENGTH = 10


def new_id() -> UUID:
    """A UUIDv7 (RFC 9562): 48 bits of milliseconds, then chance. It never leaves the server."""
    value = (time.time_ns() // 1_000_000) << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62
    return UUID(int=value | secrets.randbits(62))


def new_reference() -> str:
    """A public reference: random, so that it tells nothing of when, who or what; 48 bits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(REFERENCE_LENGTH))


def new_token() -> str:
    """A secret for a cookie, 256 bits."""
    return secrets.token_urlsafe(32)


def new_recovery_code() -> str:
    """A code to be written down: four groups of four, 77 bits."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(4))
