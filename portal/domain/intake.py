"""One person's intake: what only `parse_intake` builds, so that whoever holds an `Intake` holds a checked one."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields
from typing import Any, cast

from portal.domain.documents import DocumentError, demand_keys
from portal.domain.intake_fields import FIELDS, NULLABLE_GROUPS
from portal.domain.intake_parts import (
    About,
    AddictionNeglect,
    Concerns,
    Confidence,
    Household,
    Infidelity,
    Intake,
    Practical,
    Private,
    SafeContact,
)
from portal.domain.intake_ties import check_ties
from portal.domain.intake_values import check_value

__all__ = [
    "About",
    "AddictionNeglect",
    "Concerns",
    "Confidence",
    "Household",
    "Infidelity",
    "Intake",
    "Practical",
    "Private",
    "SafeContact",
    "answers_of",
    "check_answers",
    "dump_intake",
    "intake_of_answers",
    "parse_intake",
]

# Which class holds which object of the document; deeper ones come first, because the outer are built from them.
GROUPS: Mapping[str, type[Any]] = {
    "about.safe_contact": SafeContact,
    "about": About,
    "concerns.infidelity": Infidelity,
    "concerns.confidence": Confidence,
    "concerns.addiction_neglect": AddictionNeglect,
    "concerns": Concerns,
    "household": Household,
    "practical": Practical,
    "private": Private,
    "": Intake,
}


def parse_intake(document: object) -> Intake:
    """The intake that `document` (JSON as Python reads it) gives.

    Raises DocumentError, with the dotted path of the key, for the first key that is missing or unknown and the first
    value that is not one of its key's; nothing else, whatever the document.
    """
    values = _read_group("", document)
    check_ties(values)
    return cast(Intake, _build(values))


def parse_about(about: object) -> About:
    """The `about` of an intake alone, for lists that need no more of it. Raises DocumentError."""
    return cast(About, _build(_read_group("about", about), "about"))


def dump_intake(intake: Intake) -> dict[str, object]:
    """The document that `parse_intake` would read as `intake`."""
    return {name: _plain(value) for name, value in asdict(intake).items()}


def check_answers(answers: Mapping[str, object]) -> None:
    """Check some of the keys, by dotted path, each by itself and then against one another: one step of a form.

    Raises DocumentError as `parse_intake` does.
    """
    for key, value in answers.items():
        if key not in FIELDS:
            raise DocumentError(key, "is not a key of this document")
        check_value(FIELDS[key], value)
    check_ties(answers)


def intake_of_answers(answers: Mapping[str, object]) -> Intake:
    """The intake that answers by dotted path make together; an object that may be null is, if none of it is answered.

    Raises DocumentError as `parse_intake` does.
    """
    return parse_intake(_nest("", answers))


def answers_of(intake: Intake) -> dict[str, object]:
    """What `intake_of_answers` would make `intake` of: every answer by dotted path, values as in the document."""
    return dict(_flat("", dump_intake(intake)))


def _flat(path: str, value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        for name, below in value.items():
            yield from _flat(_path(path, name), below)
    elif path in FIELDS:
        yield path, value


def _members(group: str) -> tuple[str, ...]:
    """The names directly in the object `group`, as its class lists them."""
    return tuple(part.name for part in fields(GROUPS[group]))


def _path(group: str, name: str) -> str:
    return f"{group}.{name}" if group else name


def _read_group(group: str, value: object) -> dict[str, object]:
    """The checked values at and below `group` by dotted path; a group that is null stands as None by its own path."""
    if value is None and group in NULLABLE_GROUPS:
        return {group: None}
    members = _members(group)
    given = demand_keys(value, group, frozenset(members))
    values: dict[str, object] = {}
    for name in members:
        path = _path(group, name)
        if path in GROUPS:
            values |= _read_group(path, given[name])
        else:
            check_value(FIELDS[path], given[name])
            values[path] = given[name]
    return values


def _build(values: Mapping[str, object], top: str = "") -> Any:
    built: dict[str, Any] = dict(values)
    for group, holder in GROUPS.items():
        if group not in built and (group == top or group.startswith(_path(top, ""))):
            built[group] = holder(**{name: _frozen(built[_path(group, name)]) for name in _members(group)})
    return built[top]


def _frozen(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {name: _plain(entry) for name, entry in value.items()}
    return list(value) if isinstance(value, tuple) else value


def _nest(group: str, answers: Mapping[str, object]) -> dict[str, object] | None:
    """The object `group` of the document; keys that no class lists are kept, so that the parser names them."""
    prefix = f"{group}." if group else ""
    below = {key.removeprefix(prefix): value for key, value in answers.items() if key.startswith(prefix)}
    if not below and group in NULLABLE_GROUPS:
        return None
    nested = {name: value for name, value in below.items() if "." not in name}
    for path in GROUPS:
        parent, _, name = path.rpartition(".")
        if path and parent == group and name not in nested:
            nested[name] = _nest(path, answers)
    return nested
