"""Which therapists fit what somebody wishes, in what order, and why; for staff also why the others were left out.

Source: the clinical contract, "Matching to a therapist". `Wishes` has no place for anything that a person said in
private, for a band or for a hold, so that two people who differ only in those are shown the same therapists.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum, StrEnum
from fractions import Fraction
from typing import Self

from portal.domain.areas import Area, area_of, level_needed, other_areas
from portal.domain.intake_fields import WINDOWS, AddictionKind, Format, GenderWish, Issue
from portal.domain.intake_parts import Intake
from portal.domain.reasons import Reason

MOST_RANKED = 3
LONG_AGO = datetime.min.replace(tzinfo=UTC)


class LeftOutRule(StrEnum):
    """Why a therapist is not shown: what must hold, in the order in which it is asked, then what ranked them lower."""

    NOT_ACCEPTING = "not_accepting"
    FULL = "full"
    LANGUAGE = "language"
    FORMAT = "format"
    LICENCE = "licence"
    GENDER = "gender"
    EXCLUDED = "excluded"
    COMPETENCE = "competence"
    OUTRANKED = "outranked"
    WINDOWS = "windows"
    FEE = "fee"


class Tier(IntEnum):
    """A later tier is used only to fill up to three."""

    AS_WISHED = 1
    OTHER_WINDOWS = 2
    OVER_FEE = 3


RULE_OF_TIER: Mapping[Tier, LeftOutRule] = {
    Tier.AS_WISHED: LeftOutRule.OUTRANKED,
    Tier.OTHER_WINDOWS: LeftOutRule.WINDOWS,
    Tier.OVER_FEE: LeftOutRule.FEE,
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """All that matching may know of a person. No windows: any will do; no `max_fee` (smallest unit): no cap."""

    languages: tuple[str, ...]
    country: str
    issues: tuple[Issue, ...]
    main_issue: Issue
    addiction_kind: AddictionKind | None
    format: Format
    windows: tuple[str, ...]
    max_fee: int | None
    therapist_gender: GenderWish
    exclude_therapists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TherapistProfile:
    """A therapist as matching sees one. `competence` is 0 to 3 by area, 0 where it says nothing; instants are aware."""

    id: str
    name: str
    accepting: bool
    capacity: int
    caseload: int
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    countries: tuple[str, ...]
    gender: str
    fee: int
    competence: Mapping[str, int]
    windows: tuple[str, ...]
    earliest_opening: datetime | None
    last_case_at: datetime | None


@dataclass(frozen=True, slots=True)
class Ranked:
    id: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    id: str
    rule: LeftOutRule


@dataclass(frozen=True, slots=True)
class Matching:
    """At most three `ranked`, best first; all others in `left_out`, by id; `relaxed`: "windows", "fee" or both."""

    ranked: tuple[Ranked, ...]
    left_out: tuple[LeftOut, ...]
    relaxed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a therapist who may be shown meets the wishes."""

    therapist: TherapistProfile
    shared_windows: tuple[str, ...]
    misses_windows: bool
    over_fee: bool

    @classmethod
    def of(cls, wishes: Wishes, therapist: TherapistProfile) -> Self:
        shared = tuple(each for each in WINDOWS if each in wishes.windows and each in therapist.windows)
        over_fee = wishes.max_fee is not None and therapist.fee > wishes.max_fee
        return cls(therapist, shared, misses_windows=bool(wishes.windows) and not shared, over_fee=over_fee)

    @property
    def tier(self) -> Tier:
        if self.over_fee:
            return Tier.OVER_FEE
        return Tier.OTHER_WINDOWS if self.misses_windows else Tier.AS_WISHED


def wishes_of(intake: Intake) -> Wishes:
    """The part of an intake that matching may see."""
    concerns, practical = intake.concerns, intake.practical
    addiction = concerns.addiction_neglect
    return Wishes(
        languages=intake.about.languages,
        country=intake.about.country,
        issues=concerns.issues,
        main_issue=concerns.main_issue,
        addiction_kind=None if addiction is None else addiction.kind,
        format=practical.format,
        windows=practical.windows,
        max_fee=practical.max_fee,
        therapist_gender=practical.therapist_gender,
        exclude_therapists=practical.exclude_therapists,
    )


def match(wishes: Wishes, therapists: Sequence[TherapistProfile], now: datetime) -> Matching:
    """Rank the therapists (ids all different, in any order) for these wishes at the aware instant `now`."""
    refused = {each.id: rule for each in therapists if (rule := first_refusal(wishes, each)) is not None}
    fits = [Fit.of(wishes, each) for each in therapists if each.id not in refused]
    fits.sort(key=lambda fit: order_of(wishes, fit, now))
    shown, lower = fits[:MOST_RANKED], fits[MOST_RANKED:]
    left_out = refused | {fit.therapist.id: RULE_OF_TIER[fit.tier] for fit in lower}
    relaxed = {"windows": any(fit.misses_windows for fit in shown), "fee": any(fit.over_fee for fit in shown)}
    return Matching(
        ranked=tuple(Ranked(fit.therapist.id, reasons_for(wishes, fit)) for fit in shown),
        left_out=tuple(LeftOut(each, left_out[each]) for each in sorted(left_out)),
        relaxed=tuple(wish for wish, is_relaxed in relaxed.items() if is_relaxed),
    )


def first_refusal(wishes: Wishes, therapist: TherapistProfile) -> LeftOutRule | None:
    """The first of the rules that are never relaxed that does not hold; None if all do."""
    formats, main = set(therapist.formats), _main_area(wishes)
    holds = {
        LeftOutRule.NOT_ACCEPTING: therapist.accepting,
        LeftOutRule.FULL: therapist.caseload < therapist.capacity,
        LeftOutRule.LANGUAGE: not set(wishes.languages).isdisjoint(therapist.languages),
        LeftOutRule.FORMAT: bool(formats) if wishes.format == "either" else wishes.format in formats,
        LeftOutRule.LICENCE: wishes.country in therapist.countries,
        LeftOutRule.GENDER: wishes.therapist_gender in {"any", therapist.gender},
        LeftOutRule.EXCLUDED: therapist.id not in wishes.exclude_therapists,
        LeftOutRule.COMPETENCE: therapist.competence.get(main, 0) >= level_needed(wishes.main_issue),
    }
    return next((rule for rule, is_met in holds.items() if not is_met), None)


def _main_area(wishes: Wishes) -> Area:
    return area_of(wishes.main_issue, wishes.addiction_kind)


def _other_areas(wishes: Wishes) -> tuple[Area, ...]:
    return other_areas(wishes.issues, wishes.main_issue, wishes.addiction_kind)


def order_of(wishes: Wishes, fit: Fit, now: datetime) -> tuple[object, ...]:
    """What sorts first is shown first. Load is an exact fraction: floating point could turn a tie into an order."""
    therapist = fit.therapist
    opening, last_case = therapist.earliest_opening, therapist.last_case_at
    return (
        fit.tier,
        -therapist.competence.get(_main_area(wishes), 0),
        -sum(therapist.competence.get(area, 0) for area in _other_areas(wishes)),
        -len(fit.shared_windows),
        (opening is None, now if opening is None else max(opening, now)),
        Fraction(therapist.caseload, therapist.capacity),
        (last_case is not None, last_case or LONG_AGO),
        therapist.id,
    )


def reasons_for(wishes: Wishes, fit: Fit) -> tuple[Reason, ...]:
    """What the person wished and this therapist offers, then what was relaxed. Nothing else may go in here."""
    therapist = fit.therapist
    areas = [_main_area(wishes), *(area for area in _other_areas(wishes) if therapist.competence.get(area, 0) > 0)]
    formats = [
        each for each in ("in_person", "online") if each in therapist.formats and wishes.format in {each, "either"}
    ]
    languages = [each for each in wishes.languages if each in therapist.languages]
    reasons = [Reason("match.works_with", {"areas": tuple(area.value for area in areas)})]
    if fit.shared_windows:
        reasons.append(Reason("match.free_on", {"windows": fit.shared_windows}))
    reasons.append(Reason("match.speaks", {"languages": tuple(sorted(languages))}))
    reasons.append(Reason("match.sees_people", {"formats": tuple(formats)}))
    if wishes.therapist_gender != "any":
        reasons.append(Reason("match.gender", {"gender": therapist.gender}))
    if fit.misses_windows:
        reasons.append(Reason("match.other_windows"))
    if wishes.max_fee is not None:
        reasons.append(Reason("match.over_fee" if fit.over_fee else "match.within_fee"))
    return tuple(reasons)
