"""The intake document: what is read, what is refused and under which key."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.domain.documents import DocumentError
from portal.domain.intake import GROUPS, check_answers, dump_intake, intake_of_answers, parse_intake
from portal.domain.intake_fields import FIELDS, NULLABLE_GROUPS
from tests.domain.intake_documents import PLAIN, changed, documents, intake_with

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
LONG_ID = "i" * 200

ACCEPTED: list[tuple[str, dict[str, object]]] = [
    ("plain", {}),
    ("private left for later", {"private": None, "about.private_now": "unsure"}),
    ("private given though not alone", {"about.private_now": "no"}),
    ("no address and no way", {"about.email": None, "about.safe_contact.email_ok": False}),
    (
        "no phone and no way by phone",
        {"about.phone": None, "about.safe_contact.call_ok": False},
    ),
    ("details of an issue that is not chosen", {"concerns.confidence": {"kind": "lies"}}),
    ("no details of the issue that is chosen", {"concerns.infidelity": None}),
    ("id of 200", {"id": LONG_ID}),
    ("name of 80", {"about.preferred_name": "n" * 80}),
    ("story of 20000 on several lines", {"private.story": "a\r\n\tb" * 4000}),
    ("no code word", {"about.safe_contact.code_word": ""}),
    ("free of charge", {"practical.max_fee": 0}),
    ("fifty excluded", {"practical.exclude_therapists": [f"t{number}" for number in range(50)]}),
    ("no hours", {"about.safe_contact.hours": []}),
    ("about both", {"private.about_whom": "both"}),
]

REFUSED: list[tuple[str, object, str]] = [
    ("about.adult", "no", "about.adult"),
    ("about.adult", "prefer_not", "about.adult"),
    ("about.adult", True, "about.adult"),
    ("about.private_now", "prefer_not", "about.private_now"),
    ("about.preferred_name", "", "about.preferred_name"),
    ("about.preferred_name", "  ", "about.preferred_name"),
    ("about.preferred_name", "n" * 81, "about.preferred_name"),
    ("about.preferred_name", "Sam\nBcc: x", "about.preferred_name"),
    ("about.preferred_name", "Sam\u2028x", "about.preferred_name"),
    ("about.email", "", "about.email"),
    ("about.email", "nobody", "about.email"),
    ("about.email", "a b@example.org", "about.email"),
    ("about.email", f"{'a' * 243}@example.org", "about.email"),
    ("about.email", None, "about.safe_contact.email_ok"),
    ("about.phone", "", "about.phone"),
    ("about.phone", "ring me", "about.phone"),
    ("about.phone", "1" * 41, "about.phone"),
    ("about.phone", 442079460018, "about.phone"),
    ("about.phone", None, "about.safe_contact.call_ok"),
    ("about.country", "gb", "about.country"),
    ("about.country", "UK", "about.country"),
    ("about.country", ["GB"], "about.country"),
    ("about.timezone", "europe/london", "about.timezone"),
    ("about.timezone", "Europe", "about.timezone"),
    ("about.timezone", "../../etc/passwd", "about.timezone"),
    ("about.timezone", "localtime", "about.timezone"),
    ("about.languages", [], "about.languages"),
    ("about.languages", ["en", "en"], "about.languages"),
    ("about.languages", ["english"], "about.languages"),
    ("about.languages", "en", "about.languages"),
    ("about.safe_contact", None, "about.safe_contact"),
    ("about.safe_contact.email_ok", 1, "about.safe_contact.email_ok"),
    ("about.safe_contact.email_ok", "yes", "about.safe_contact.email_ok"),
    ("about.safe_contact.email_ok", None, "about.safe_contact.email_ok"),
    ("about.safe_contact.hours", ["weekday_daytime", "weekday_daytime"], "about.safe_contact.hours"),
    ("about.safe_contact.hours", [[]], "about.safe_contact.hours"),
    ("about.safe_contact.hours", {}, "about.safe_contact.hours"),
    ("about.safe_contact.if_someone_else", None, "about.safe_contact.if_someone_else"),
    ("about.safe_contact.code_word", "w" * 41, "about.safe_contact.code_word"),
    ("about.safe_contact.code_word", None, "about.safe_contact.code_word"),
    ("about.surname", "Lee", "about.surname"),
    ("concerns.issues", [], "concerns.issues"),
    ("concerns.issues", ["infidelity", "infidelity"], "concerns.issues"),
    ("concerns.issues", ["infidelity", "weather"], "concerns.issues"),
    ("concerns.main_issue", "drift", "concerns.main_issue"),
    ("concerns.infidelity.kind", "several", "concerns.infidelity.kind"),
    ("concerns.infidelity.still_going", "unsure", "concerns.infidelity.still_going"),
    ("concerns.confidence", {}, "concerns.confidence.kind"),
    ("concerns.confidence", {"kind": "lies", "still_going": "no"}, "concerns.confidence.still_going"),
    ("concerns.addiction_neglect", {"kind": "alcohol"}, "concerns.addiction_neglect.in_treatment"),
    ("concerns.goal", None, "concerns.goal"),
    ("household", None, "household"),
    ("household.children_at_home", 1, "household.children_at_home"),
    ("household.pregnancy", "yes", "household.pregnancy"),
    ("practical.format", "video", "practical.format"),
    ("practical.windows", ["mon_night"], "practical.windows"),
    ("practical.max_fee", -1, "practical.max_fee"),
    ("practical.max_fee", True, "practical.max_fee"),
    ("practical.max_fee", 80.0, "practical.max_fee"),
    ("practical.max_fee", 2**53, "practical.max_fee"),
    ("practical.access_needs", "a" * 2001, "practical.access_needs"),
    ("practical.access_needs", None, "practical.access_needs"),
    ("practical.exclude_therapists", [f"t{number}" for number in range(51)], "practical.exclude_therapists"),
    ("practical.exclude_therapists", [""], "practical.exclude_therapists"),
    ("practical.exclude_therapists", [7], "practical.exclude_therapists"),
    ("private", {}, "private.about_whom"),
    ("private", "none", "private"),
    ("private.story", None, "private.story"),
    ("private.story", "s" * 20_001, "private.story"),
    ("private.story", "a\0b", "private.story"),
    ("private.story", "a\ud800b", "private.story"),
    ("private.choice", "yes", "private.choice"),
    ("private.about_whom", "nobody", "private.about_whom"),
    ("private.afraid", None, "private.afraid"),
    ("private.afraid", True, "private.afraid"),
    ("private.afraid", "unsure", "private.afraid"),
    ("private.Afraid", "yes", "private.Afraid"),
    ("id", "", "id"),
    ("id", "i" * 201, "id"),
    ("id", 7, "id"),
    ("id", None, "id"),
    ("band", "routine", "band"),
]


@pytest.mark.parametrize(("name", "changes"), ACCEPTED, ids=[name for name, _ in ACCEPTED])
def test_accepts_and_gives_back_as_it_was(name: str, changes: dict[str, object]) -> None:
    document = changed(PLAIN, changes)
    assert dump_intake(parse_intake(document)) == document


@pytest.mark.parametrize(("path", "value", "at_fault"), REFUSED)
def test_refuses_under_the_key_at_fault(path: str, value: object, at_fault: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        parse_intake(changed(PLAIN, {path: value}))
    assert refusal.value.key == at_fault


@pytest.mark.parametrize("path", FIELDS)
def test_every_key_is_required(path: str) -> None:
    document = changed(PLAIN, {"concerns.confidence": {"kind": "lies"}})
    document = changed(document, {"concerns.addiction_neglect": {"kind": "other", "in_treatment": "no"}})
    target = document
    *parents, name = path.split(".")
    for parent in parents:
        inner = target[parent]
        assert isinstance(inner, dict)
        target = inner
    del target[name]
    with pytest.raises(DocumentError) as refusal:
        parse_intake(document)
    assert refusal.value.key == path


@pytest.mark.parametrize("way", ["text_ok", "call_ok", "voicemail_ok"])
def test_a_way_by_phone_needs_the_phone(way: str) -> None:
    changes = {"about.phone": None, "about.safe_contact.call_ok": False, f"about.safe_contact.{way}": True}
    with pytest.raises(DocumentError) as refusal:
        intake_with(changes)
    assert refusal.value.key == f"about.safe_contact.{way}"


@pytest.mark.parametrize("document", [None, [], "text", 7, True, {1: 2}, {}])
def test_refuses_what_is_no_document(document: object) -> None:
    with pytest.raises(DocumentError):
        parse_intake(document)


def _key_at_fault(document: object) -> str | None:
    """The key that a refusal names, None if the document is read; any other error goes through."""
    try:
        parse_intake(document)
    except DocumentError as refusal:
        return refusal.key
    return None


@given(JSON)
def test_any_json_is_read_or_refused(document: object) -> None:
    assert _key_at_fault(document) != ""


@given(st.sampled_from([*FIELDS, *(group for group in GROUPS if group)]), JSON)
def test_any_json_in_any_place_is_read_or_refused(path: str, value: object) -> None:
    document = changed(PLAIN, {"concerns.confidence": {}, "concerns.addiction_neglect": {}} | {path: value})
    assert _key_at_fault(document) != ""


@given(documents())
def test_round_trip(document: dict[str, object]) -> None:
    assert dump_intake(parse_intake(document)) == document


def _flat(document: object, path: str = "") -> dict[str, object]:
    if not isinstance(document, dict):
        return {path: document}
    flat: dict[str, object] = {}
    for name, value in document.items():
        flat |= _flat(value, f"{path}.{name}" if path else name)
    return flat


@given(documents())
def test_answers_by_dotted_path_make_the_same_intake(document: dict[str, object]) -> None:
    answers = {key: value for key, value in _flat(document).items() if key not in NULLABLE_GROUPS}
    assert intake_of_answers(answers) == parse_intake(document)


def test_answers_that_lack_a_key_are_refused_by_its_name() -> None:
    answers = _flat(dict(PLAIN))
    del answers["about.country"]
    with pytest.raises(DocumentError) as refusal:
        intake_of_answers(answers)
    assert refusal.value.key == "about.country"


STEPS: list[tuple[dict[str, object], str | None]] = [
    ({"about.country": "GB", "about.timezone": "Europe/London"}, None),
    ({"about.country": "XX"}, "about.country"),
    ({"about.safe_contact.call_ok": True}, None),
    ({"about.safe_contact.call_ok": True, "about.phone": None}, "about.safe_contact.call_ok"),
    ({"about.safe_contact.call_ok": True, "about.phone": "020 7946 0018"}, None),
    ({"concerns.main_issue": "drift", "concerns.issues": ["infidelity"]}, "concerns.main_issue"),
    ({"concerns.main_issue": "drift"}, None),
    ({"about.shoe_size": "9"}, "about.shoe_size"),
    ({"about.adult": "no"}, "about.adult"),
]


@pytest.mark.parametrize(("answers", "at_fault"), STEPS)
def test_one_step_of_a_form(answers: dict[str, object], at_fault: str | None) -> None:
    if at_fault is None:
        check_answers(answers)
        return
    with pytest.raises(DocumentError) as refusal:
        check_answers(answers)
    assert refusal.value.key == at_fault


def test_the_classes_hold_what_the_definition_lists() -> None:
    listed = {
        f"{group}.{part.name}" if group else part.name for group, holder in GROUPS.items() for part in fields(holder)
    }
    assert listed - set(GROUPS) == set(FIELDS)
