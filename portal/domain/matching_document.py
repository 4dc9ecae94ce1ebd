"""The document of `rules match`: an intake, the therapists of a practice, and when it is asked."""

from dataclasses import dataclass
from datetime import datetime

from portal.domain.areas import HIGHEST_COMPETENCE, Area
from portal.domain.document_values import (
    demand_choice,
    demand_different,
    demand_flag,
    demand_instant,
    demand_integer,
    demand_list,
    demand_name,
)
from portal.domain.documents import DocumentError, demand_keys, is_object
from portal.domain.intake import Intake, parse_intake
from portal.domain.intake_codes import COUNTRIES, LANGUAGES
from portal.domain.intake_fields import MONEY_MAXIMUM, WINDOWS
from portal.domain.matching import TherapistProfile

FORMATS = ("in_person", "online")
GENDERS = ("woman", "man", "nonbinary")
MOST_CASES = 10_000

_DOCUMENT = frozenset({"id", "now", "intake", "therapists"})
_THERAPIST = frozenset(TherapistProfile.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class MatchQuestion:
    id: str
    now: datetime
    intake: Intake
    therapists: tuple[TherapistProfile, ...]


def parse_match_question(document: object) -> MatchQuestion:
    """Raises DocumentError naming the dotted key at fault, as `therapists.0.fee`. No two therapists share an id."""
    given = demand_keys(document, "", _DOCUMENT)
    therapists = demand_list(given["therapists"], "therapists", _therapist)
    demand_different(tuple(therapist.id for therapist in therapists), "therapists", ".id")
    return MatchQuestion(
        id=demand_name(given["id"], "id"),
        now=demand_instant(given["now"], "now"),
        intake=_intake(given["intake"]),
        therapists=therapists,
    )


def _intake(value: object) -> Intake:
    """The intake's own parser names keys from the intake on."""
    if not is_object(value):
        raise DocumentError("intake", "should be an object")
    try:
        return parse_intake(value)
    except DocumentError as error:
        raise DocumentError(f"intake.{error.key}", error.problem) from error


def _therapist(value: object, key: str) -> TherapistProfile:
    given = demand_keys(value, key, _THERAPIST)
    return TherapistProfile(
        id=demand_name(given["id"], f"{key}.id"),
        name=demand_name(given["name"], f"{key}.name"),
        accepting=demand_flag(given["accepting"], f"{key}.accepting"),
        capacity=demand_integer(given["capacity"], f"{key}.capacity", 0, MOST_CASES),
        caseload=demand_integer(given["caseload"], f"{key}.caseload", 0, MOST_CASES),
        languages=_choices(given["languages"], f"{key}.languages", LANGUAGES),
        formats=_choices(given["formats"], f"{key}.formats", FORMATS),
        countries=_choices(given["countries"], f"{key}.countries", COUNTRIES),
        gender=demand_choice(given["gender"], f"{key}.gender", GENDERS),
        fee=demand_integer(given["fee"], f"{key}.fee", 0, MONEY_MAXIMUM),
        competence=_competence(given["competence"], f"{key}.competence"),
        windows=_choices(given["windows"], f"{key}.windows", WINDOWS),
        earliest_opening=_instant_or_none(given["earliest_opening"], f"{key}.earliest_opening"),
        last_case_at=_instant_or_none(given["last_case_at"], f"{key}.last_case_at"),
    )


def _choices(value: object, key: str, choices: tuple[str, ...]) -> tuple[str, ...]:
    """Some of `choices`, none twice; perhaps none at all."""
    return demand_different(demand_list(value, key, lambda item, at: demand_choice(item, at, choices)), key)


def _competence(value: object, key: str) -> dict[str, int]:
    """An area that is not named counts as none."""
    if not is_object(value):
        raise DocumentError(key, "should be an object")
    given = demand_keys(value, key, {area.value for area in Area} & set(value))
    return {area: demand_integer(level, f"{key}.{area}", 0, HIGHEST_COMPETENCE) for area, level in given.items()}


def _instant_or_none(value: object, key: str) -> datetime | None:
    return None if value is None else demand_instant(value, key)
