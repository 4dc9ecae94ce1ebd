"""Intake documents for tests: the plain one of the contract, changes to it, and any that the definition allows."""

import copy
from collections.abc import Mapping

from hypothesis import strategies as st

from portal.domain.intake import Intake, parse_intake
from portal.domain.intake_fields import FIELDS, NULLABLE_GROUPS, PRIVATE_QUESTIONS, Field, Kind
from portal.domain.story.concerns import StoryReading

NOTHING_OF_CONCERN = StoryReading(concerns=(), band=None, language="en", issues=(), evidence=())

PLAIN: Mapping[str, object] = {
    "id": "example-1",
    "about": {
        "adult": "yes",
        "private_now": "yes",
        "preferred_name": "Sam",
        "email": "sam@example.org",
        "phone": "+44 20 7946 0018",
        "country": "GB",
        "timezone": "Europe/London",
        "languages": ["en"],
        "safe_contact": {
            "email_ok": True,
            "text_ok": False,
            "call_ok": True,
            "voicemail_ok": False,
            "hours": ["weekday_daytime"],
            "if_someone_else": "first_name",
            "code_word": "bluebell",
            "do_not_contact": False,
        },
    },
    "concerns": {
        "issues": ["infidelity"],
        "main_issue": "infidelity",
        "infidelity": {"kind": "one_off", "still_going": "no"},
        "confidence": None,
        "addiction_neglect": None,
        "goal": "repair",
    },
    "household": {"children_at_home": "no", "pregnancy": "no"},
    "practical": {
        "format": "either",
        "windows": ["mon_evening", "wed_evening"],
        "max_fee": None,
        "therapist_gender": "any",
        "access_needs": "",
        "exclude_therapists": [],
    },
    "private": {
        "story": "We have grown apart.",
        "choice": "free",
        "dishonesty": "several",
        "dishonesty_continuing": "no",
        "about_whom": None,
        **dict.fromkeys(PRIVATE_QUESTIONS, "no"),
    },
}

_TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp")), max_size=40)
_NAMES = _TEXTS.filter(str.strip)


def changed(document: Mapping[str, object], changes: Mapping[str, object]) -> dict[str, object]:
    """A copy of `document` in which the values at the dotted paths are replaced, or added where there is none."""
    copied: dict[str, object] = copy.deepcopy(dict(document))
    for path, value in changes.items():
        *parents, name = path.split(".")
        target = copied
        for parent in parents:
            inner = target[parent]
            assert isinstance(inner, dict)
            target = inner
        target[name] = value
    return copied


def intake_with(changes: Mapping[str, object] | None = None) -> Intake:
    """The plain intake with changes by dotted path."""
    return parse_intake(changed(PLAIN, changes or {}))


def values_of(field: Field) -> st.SearchStrategy[object]:
    """Any value that the field may hold by itself."""
    given: st.SearchStrategy[object]
    match field.kind:
        case Kind.CHOICE | Kind.THREE_WAY:
            given = st.sampled_from(field.values())
        case Kind.MANY:
            given = st.lists(st.sampled_from(field.values()), unique=True, min_size=field.least, max_size=4)
        case Kind.FLAG:
            given = st.booleans()
        case Kind.EMAIL:
            given = st.just("someone@example.org")
        case Kind.PHONE:
            given = st.just("+44 20 7946 0000")
        case Kind.MONEY:
            given = st.integers(min_value=0, max_value=field.most)
        case Kind.REFERENCES:
            given = st.lists(_NAMES, unique=True, max_size=4)
        case Kind.LINE | Kind.TEXT:
            given = _NAMES if field.least else _TEXTS
    return st.one_of(st.none(), given) if field.nullable else given


@st.composite
def documents(draw: st.DrawFn, *, private: bool | None = None) -> dict[str, object]:
    """Any document that is right; `private` says whether it has the private part, None leaves that open."""
    document: dict[str, object] = {}
    for field in FIELDS.values():
        target = document
        for name in field.group.split(".") if field.group else ():
            inner = target.setdefault(name, {})
            assert isinstance(inner, dict)
            target = inner
        target[field.key.rpartition(".")[2]] = draw(values_of(field))
    for group in sorted(NULLABLE_GROUPS):
        absent = draw(st.booleans()) if group != "private" or private is None else not private
        document = changed(document, {group: None}) if absent else document
    return _tied(document, draw)


def _tied(document: dict[str, object], draw: st.DrawFn) -> dict[str, object]:
    """The document with the values that have to agree made to."""
    about, concerns = document["about"], document["concerns"]
    assert isinstance(about, dict)
    assert isinstance(concerns, dict)
    phone_needed = any(about["safe_contact"][way] for way in ("text_ok", "call_ok", "voicemail_ok"))
    changes: dict[str, object] = {
        "about.adult": "yes",
        "concerns.main_issue": draw(st.sampled_from(concerns["issues"])),
    }
    if about["safe_contact"]["email_ok"]:
        changes["about.email"] = "someone@example.org"
    if phone_needed:
        changes["about.phone"] = "+44 20 7946 0000"
    return changed(document, changes)
