"""Reading documents that come from outside: what every parser raises, and the small checks that they share."""

from collections.abc import Mapping
from typing import TypeGuard


class DocumentError(ValueError):
    """A document that can't be read. `key` is the dotted path of the value at fault, `problem` says what is wrong."""

    def __init__(self, key: str, problem: str) -> None:
        super().__init__(f"{key}: {problem}")
        self.key = key
        self.problem = problem


def is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping) and all(isinstance(name, str) for name in value)


def demand_keys(value: object, key: str, expected: frozenset[str] | set[str]) -> Mapping[str, object]:
    """Return `value` as an object that has exactly the keys `expected`.

    Raises DocumentError naming the first missing or unknown key; `key` is "" for the document itself.
    """
    if not is_object(value):
        raise DocumentError(key or "document", "should be an object")
    prefix = f"{key}." if key else ""
    for name in sorted(expected - set(value)):
        raise DocumentError(prefix + name, "is missing")
    for name in sorted(set(value) - expected):
        raise DocumentError(prefix + name, "is not a key of this document")
    return value
