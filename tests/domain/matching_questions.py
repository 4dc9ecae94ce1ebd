"""Questions for the matching: one plain, and any, over few values so that ties and near misses are common."""

from typing import Any

from hypothesis import strategies as st

from tests.domain.intake_documents import PLAIN, changed

NOW = "2026-11-24T09:00:00Z"
ISSUES = ("infidelity", "confidence", "addiction_neglect", "drift", "unsure")
WINDOWS = ("mon_evening", "wed_evening", "sat_morning")
AREAS = ("infidelity", "confidence", "substance", "behavioural", "drift", "trauma_abuse")

THERAPIST: dict[str, Any] = {
    "id": "t1",
    "name": "Robin",
    "accepting": True,
    "capacity": 12,
    "caseload": 6,
    "languages": ["en"],
    "formats": ["online", "in_person"],
    "countries": ["GB"],
    "gender": "woman",
    "fee": 8000,
    "competence": {"infidelity": 2},
    "windows": ["mon_evening"],
    "earliest_opening": "2026-12-01T09:00:00Z",
    "last_case_at": "2026-11-01T09:00:00Z",
}


def therapist(name: str, **changes: object) -> dict[str, Any]:
    return THERAPIST | {"id": name} | changes


def question(*therapists: dict[str, Any], wishes: dict[str, object] | None = None) -> dict[str, Any]:
    return {"id": "q1", "now": NOW, "intake": changed(PLAIN, wishes or {}), "therapists": list(therapists)}


def some(*values: str, least: int = 0) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(values), unique=True, min_size=least)


mostly_true = st.sampled_from((True, True, True, True, True, False))
instants = st.sampled_from((None, "2026-11-20T09:00:00Z", NOW, "2026-11-30T09:00:00Z", "2026-12-01T10:00:00+01:00"))
levels = st.sampled_from((0, 1, 2, 2, 3))
kinds = st.sampled_from(("alcohol", "drugs", "work", "gambling", "other"))


@st.composite
def therapists(draw: st.DrawFn) -> list[dict[str, Any]]:
    drawn = st.fixed_dictionaries(
        {
            "name": st.just("Robin"),
            "accepting": mostly_true,
            "capacity": st.sampled_from((0, 2, 3, 6, 9)),
            "caseload": st.sampled_from((0, 1, 2, 3)),
            "languages": st.just(["en"]) | some("en", "pl"),
            "formats": st.just(["online", "in_person"]) | some("online", "in_person"),
            "countries": st.just(["GB"]) | some("GB", "IE"),
            "gender": st.sampled_from(("woman", "man", "nonbinary")),
            "fee": st.sampled_from((0, 6000, 8000, 8001)),
            "competence": st.dictionaries(st.sampled_from(AREAS), levels) | st.just(dict.fromkeys(AREAS, 2)),
            "windows": some(*WINDOWS),
            "earliest_opening": instants,
            "last_case_at": instants,
        }
    )
    return [draw(drawn) | {"id": f"t{number}"} for number in range(draw(st.integers(0, 8)))]


@st.composite
def questions(draw: st.DrawFn) -> dict[str, Any]:
    issues = draw(some(*ISSUES, least=1))
    kind = draw(st.none() | kinds)
    wishes: dict[str, object] = {
        "about.languages": draw(st.just(["en"]) | some("en", "pl", least=1)),
        "concerns.issues": issues,
        "concerns.main_issue": draw(st.sampled_from(issues)),
        "concerns.addiction_neglect": kind and {"kind": kind, "in_treatment": "no"},
        "practical.format": draw(st.sampled_from(("either", "either", "online", "in_person"))),
        "practical.windows": draw(some(*WINDOWS)),
        "practical.max_fee": draw(st.sampled_from((None, 0, 7000, 8000))),
        "practical.therapist_gender": draw(st.sampled_from(("any", "any", "any", "woman", "man"))),
        "practical.exclude_therapists": draw(st.just([]) | some("t0", "t1", "t99")),
    }
    return question(*draw(therapists()), wishes=wishes)
