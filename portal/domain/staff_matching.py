"""Whom the staff give a case to: everybody who may have it in order, and why each other was left out.

Source: the clinical contract, "Matching to a therapist": the staff's list does use the hold. For a held case of one
person therapists trained in trauma and abuse come first, as individual work. Where two people share a card, its order
knows nothing of a hold, since each of them would read from the card what the other told.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from portal.domain.areas import Area
from portal.domain.matching import Fit, LeftOutRule, TherapistProfile, Wishes, first_refusal, order_of, reasons_for
from portal.domain.reasons import Reason

TRAINED = 2
"""From this level of competence in trauma and abuse on, a therapist counts as trained in it."""


class StaffRule(StrEnum):
    """What leaves a therapist out besides the rules that people see the effect of."""

    DECLINED = "declined"
    HELD_FULL = "held_full"


@dataclass(frozen=True, slots=True)
class Load:
    """What a therapist has in hand. `held`: cases whose joint sessions are held; `most_held`: None for no cap."""

    held: int
    most_held: int | None

    @property
    def is_full(self) -> bool:
        return self.most_held is not None and self.held >= self.most_held


@dataclass(frozen=True, slots=True)
class Wish:
    """What one person of the case wishes, with the therapists as that person's clock sees them, by id."""

    wishes: Wishes
    therapists: Mapping[str, TherapistProfile]


@dataclass(frozen=True, slots=True)
class Fitting:
    """`reasons` are those of the first person."""

    id: str
    reasons: tuple[Reason, ...]
    is_trained: bool


@dataclass(frozen=True, slots=True)
class LeftOut:
    id: str
    rule: LeftOutRule | StaffRule


@dataclass(frozen=True, slots=True)
class StaffMatching:
    """`fitting` best first, without a limit; all others in `left_out`, by id."""

    fitting: tuple[Fitting, ...]
    left_out: tuple[LeftOut, ...]


def rank(
    people: Sequence[Wish], loads: Mapping[str, Load], declined: Collection[str], now: datetime, *, is_held: bool
) -> StaffMatching:
    """Rank for the one or two people of a case, who all see the same therapists, at the aware instant `now`."""
    trauma_first = is_held and len(people) == 1
    ids = sorted(people[0].therapists)
    refused = {each: rule for each in ids if (rule := _refusal(each, people, loads, declined, is_held)) is not None}
    places = [_places(person, [each for each in ids if each not in refused], now) for person in people]

    def order(each: str) -> tuple[object, ...]:
        trauma = _trauma(people[0].therapists[each]) if trauma_first else 0
        return (trauma < TRAINED, -trauma, sum(place[each] for place in places), each)

    fitting = sorted((each for each in ids if each not in refused), key=order)
    return StaffMatching(
        tuple(Fitting(each, _reasons(people[0], each), _is_trained(people[0], each)) for each in fitting),
        tuple(LeftOut(each, refused[each]) for each in sorted(refused)),
    )


def _refusal(
    each: str, people: Sequence[Wish], loads: Mapping[str, Load], declined: Collection[str], is_held: bool
) -> LeftOutRule | StaffRule | None:
    held_alone = is_held and len(people) == 1
    for person in people:
        profile = person.therapists[each]
        rule = first_refusal(person.wishes, profile)
        if rule is not None and not (rule is LeftOutRule.COMPETENCE and held_alone and _trauma(profile) >= TRAINED):
            return rule
    if each in declined:
        return StaffRule.DECLINED
    return StaffRule.HELD_FULL if held_alone and loads[each].is_full else None


def _places(person: Wish, ids: Sequence[str], now: datetime) -> Mapping[str, int]:
    fits = [Fit.of(person.wishes, person.therapists[each]) for each in ids]
    fits.sort(key=lambda fit: order_of(person.wishes, fit, now))
    return {fit.therapist.id: place for place, fit in enumerate(fits)}


def _reasons(person: Wish, each: str) -> tuple[Reason, ...]:
    return reasons_for(person.wishes, Fit.of(person.wishes, person.therapists[each]))


def _is_trained(person: Wish, each: str) -> bool:
    return _trauma(person.therapists[each]) >= TRAINED


def _trauma(profile: TherapistProfile) -> int:
    return profile.competence.get(Area.TRAUMA_ABUSE, 0)
