"""The words of a letter by which somebody is referred: what of a case it says, and what stands around it."""

from collections.abc import Sequence

from babel.lists import format_list

from portal.domain.contact import Way, allowed_ways
from portal.domain.intake import Intake
from portal.domain.referrals import Part
from portal.wording.answers import answer_rows, told_answers
from portal.wording.catalogue import current_locale, gettext
from portal.wording.intake.about import HOURS, IF_SOMEONE_ELSE
from portal.wording.referring import PARTS

Rows = Sequence[tuple[str, str]]

OURS_ALONE = frozenset({"practical.exclude_therapists", "practical.max_fee", "practical.windows"})
"""Wishes that are about this practice and would tell a service nothing."""


def sections(told: Intake, parts: Sequence[str], currency: str) -> list[tuple[str, Rows]]:
    """(heading, questions with answers) for each part of the case that was chosen, in the order of a letter."""
    return [(str(PARTS[part]), _rows(told, part, currency)) for part in Part if part in parts]


def _rows(told: Intake, part: Part, currency: str) -> Rows:
    match part:
        case Part.NAME:
            return [(gettext("Name"), told.about.preferred_name)]
        case Part.CONTACT:
            return contact_rows(told)
        case Part.CONCERNS:
            return answer_rows(told_answers(told, "concerns"), currency)
        case Part.PRACTICAL:
            answers = told_answers(told, "practical")
            return answer_rows({key: value for key, value in answers.items() if key not in OURS_ALONE}, currency)


def contact_rows(told: Intake) -> Rows:
    """The ways that the person allowed us, and nothing else. The word that we agreed on with them stays with us."""
    contact, ways = told.about.safe_contact, allowed_ways(told.about.safe_contact)
    if not ways:
        return [(gettext("How"), gettext("They wish not to be contacted. They get in touch themselves."))]
    rows = []
    if Way.EMAIL in ways and told.about.email:
        rows.append((gettext("E-mail"), told.about.email))
    if told.about.phone and (Way.TEXT in ways or Way.CALL in ways):
        rows += [(gettext("Telephone"), told.about.phone), (gettext("Allowed"), _allowed(ways))]
    if Way.CALL in ways:
        hours = [str(HOURS[each]) for each in contact.hours]
        rows.append((gettext("When calls are safe"), format_list(hours, locale=current_locale())))
        rows.append((gettext("If somebody else picks up"), str(IF_SOMEONE_ELSE[contact.if_someone_else])))
    return rows


def _allowed(ways: Sequence[Way]) -> str:
    words = {Way.TEXT: gettext("text messages"), Way.CALL: gettext("calls"), Way.VOICEMAIL: gettext("voicemail")}
    return format_list([words[way] for way in ways if way in words], locale=current_locale())
