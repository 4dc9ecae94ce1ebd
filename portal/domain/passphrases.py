"""The rule for a new passphrase: long enough to withstand guessing, and not the name that it guards.

Length alone is asked for, and no kinds of characters, as NIST SP 800-63B (5.1.1.2) advises.
"""

from enum import StrEnum

SHORTEST, LONGEST = 10, 200


class PassphraseFault(StrEnum):
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    IS_THE_NAME = "is_the_name"


def passphrase_fault(passphrase: str, name: str) -> PassphraseFault | None:
    """What is wrong with a passphrase for the account `name`; None if nothing is."""
    if len(passphrase) < SHORTEST:
        return PassphraseFault.TOO_SHORT
    if len(passphrase) > LONGEST:
        return PassphraseFault.TOO_LONG
    if passphrase.strip().casefold() == name.strip().casefold():
        return PassphraseFault.IS_THE_NAME
    return None
