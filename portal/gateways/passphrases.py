"""Hashing of passphrases with Argon2id. It takes about 0.1 s by design: never call it while a write is under way."""

from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_hasher = PasswordHasher()


def hash_passphrase(passphrase: str) -> str:
    return _hasher.hash(passphrase)


@cache
def _nobody() -> str:
    return _hasher.hash("nobody has this passphrase")


def verify_passphrase(hashed: str | None, passphrase: str) -> bool:
    """Whether the passphrase belongs to `hashed`; for None (no such name) it takes as long and says no."""
    try:
        return _hasher.verify(hashed or _nobody(), passphrase) and hashed is not None
    except (VerificationError, InvalidHashError):
        return False
