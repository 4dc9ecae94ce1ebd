"""A whole letter, ready to be printed or made a file of: the same words in both."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from portal.domain.referrals import ReferralState
from portal.services.outside_services import ServiceRow
from portal.services.referrals import File, Letter, Section
from portal.wording.catalogue import gettext, speaking
from portal.wording.days import whole_day_and_year
from portal.wording.referring import CONSENT_WAYS


class From(Protocol):
    """What of the practice stands in a letter."""

    @property
    def name(self) -> str: ...

    @property
    def phone(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class WholeLetter:
    """`warning` stands above a letter that may not be sent as it is. `lang` is its language, for a screen reader."""

    lang: str
    sender: Sequence[str]
    to: Sequence[str]
    day: str
    title: str
    warning: str
    opening: Sequence[str]
    sections: Sequence[Section]
    own_title: str
    own_words: Sequence[str]
    closing: Sequence[str]


def whole(file: File, letter: Letter, service: ServiceRow | None, practice: From, today: date) -> WholeLetter:
    """Put the letter together, in the language in which it was drafted."""
    with speaking(letter.locale):
        told = [(gettext("Told to us in private, and passed on by their wish"), letter.told)] if letter.told else []
        return WholeLetter(
            lang=letter.locale.replace("_", "-"),
            sender=[practice.name, *([practice.phone] if practice.phone else [])],
            to=_address(service),
            day=whole_day_and_year(today),
            title=gettext("Referral"),
            warning=_warning(file),
            opening=_opening(file),
            sections=[*letter.sections, *told],
            own_title=gettext("From us"),
            own_words=[each for each in letter.own_words.splitlines() if each.strip()],
            closing=_closing(),
        )


def _address(service: ServiceRow | None) -> list[str]:
    if service is None:
        return []
    return [each for each in (service.name, service.organisation, service.address) if each]


def _warning(file: File) -> str:
    if file.state is ReferralState.DRAFTED:
        return gettext("A draft, without consent. Not to be sent.")
    if file.state is ReferralState.WITHDRAWN:
        return gettext("The consent was withdrawn. Not to be sent.")
    return ""


def _opening(file: File) -> list[str]:
    said = [gettext("In confidence, to be read by those who take people on.")]
    if file.consent is not None and file.consent.letter == file.letter and file.consent.withdrawn_at is None:
        given = whole_day_and_year(file.consent.given_on)
        way = str(CONSENT_WAYS[file.consent.way]).lower()
        said.append(gettext("The person consented to this letter on %(day)s (%(way)s).", day=given, way=way))
    return said


def _closing() -> list[str]:
    return [
        gettext("Please tell nobody else that you have this letter, and nobody at the person’s home least of all."),
        gettext("Please contact the person only in the ways that are named here. If none is named, they get in touch."),
        gettext("If you can’t take the person on, please tell us, and destroy the letter."),
    ]
