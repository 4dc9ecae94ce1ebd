"""One person's intake: what only `parse_intake` builds, so that whoever holds an `Intake` holds a checked one."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from portal.domain.documents import DocumentError, demand_keys
from portal.domain.intake_fields import (
    FIELDS,
    NULLABLE_GROUPS,
    AboutWhom,
    AddictionKind,
    ConfidenceKind,
    Dishonesty,
    Format,
    GenderWish,
    Goal,
    HereFreely,
    IfSomeoneElse,
    InfidelityKind,
    Issue,
    Pregnancy,
    PrivateNow,
    SafeHours,
    ThreeWay,
)
from portal.domain.intake_ties import check_ties
from portal.domain.intake_values import check_value


@dataclass(frozen=True, slots=True)
class SafeContact:
    """By which ways, and when in the person's own zone, the practice may reach the person."""

    email_ok: bool
    text_ok: bool
    call_ok: bool
    voicemail_ok: bool
    hours: tuple[SafeHours, ...]
    if_someone_else: IfSomeoneElse
    code_word: str
    do_not_contact: bool


@dataclass(frozen=True, slots=True)
class About:
    adult: str
    private_now: PrivateNow
    preferred_name: str
    email: str | None
    phone: str | None
    country: str
    timezone: str
    languages: tuple[str, ...]
    safe_contact: SafeContact


@dataclass(frozen=True, slots=True)
class Infidelity:
    kind: InfidelityKind
    still_going: ThreeWay


@dataclass(frozen=True, slots=True)
class Confidence:
    kind: ConfidenceKind


@dataclass(frozen=True, slots=True)
class AddictionNeglect:
    kind: AddictionKind
    in_treatment: ThreeWay


@dataclass(frozen=True, slots=True)
class Concerns:
    issues: tuple[Issue, ...]
    main_issue: Issue
    infidelity: Infidelity | None
    confidence: Confidence | None
    addiction_neglect: AddictionNeglect | None
    goal: Goal


@dataclass(frozen=True, slots=True)
class Household:
    children_at_home: ThreeWay
    pregnancy: Pregnancy


@dataclass(frozen=True, slots=True)
class Practical:
    """`max_fee` is in the smallest unit of the practice's currency; `exclude_therapists` are references."""

    format: Format
    windows: tuple[str, ...]
    max_fee: int | None
    therapist_gender: GenderWish
    access_needs: str
    exclude_therapists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Private:
    """What is written once and never shown to anybody but triage and the assigned clinician."""

    story: str
    choice: HereFreely
    dishonesty: Dishonesty
    dishonesty_continuing: ThreeWay
    about_whom: AboutWhom | None
    danger_now: ThreeWay
    humiliated: ThreeWay
    afraid: ThreeWay
    forced_sex: ThreeWay
    hurt: ThreeWay
    control: ThreeWay
    threats: ThreeWay
    escalating: ThreeWay
    strangled: ThreeWay
    weapon: ThreeWay
    threat_to_kill: ThreeWay
    leaving: ThreeWay
    followed: ThreeWay
    court_order: ThreeWay
    unsafe_if_honest: ThreeWay
    child_harm: ThreeWay
    wish_dead: ThreeWay
    better_off_dead: ThreeWay
    suicidal_week: ThreeWay
    attempt_ever: ThreeWay
    suicidal_now: ThreeWay
    own_behaviour: ThreeWay


@dataclass(frozen=True, slots=True)
class Intake:
    """The checked document. `private` is None if the person was not alone or chose "later"."""

    id: str
    about: About
    concerns: Concerns
    household: Household
    practical: Practical
    private: Private | None


# Which class holds which object of the document; deeper ones come first, because the outer are built from them.
GROUPS: Mapping[str, type] = {
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
    return _build(values)


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


def _members(group: str) -> tuple[str, ...]:
    """The names directly in the object `group`, as its class lists them."""
    return tuple(GROUPS[group].__dataclass_fields__)


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


def _build(values: Mapping[str, object]) -> Intake:
    built: dict[str, Any] = dict(values)
    for group, holder in GROUPS.items():
        if group not in built:
            built[group] = holder(**{name: _frozen(built[_path(group, name)]) for name in _members(group)})
    intake = built[""]
    assert isinstance(intake, Intake)
    return intake


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
