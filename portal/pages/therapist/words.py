"""How a therapist reaches somebody at the time of a call: only what that person has agreed to."""

from portal.domain.contact import Way
from portal.domain.intake import Intake
from portal.services.reaching import reach_of
from portal.wording.catalogue import gettext


def how_to_meet(told: Intake, practice_phone: str | None) -> tuple[str, ...]:
    """Sentences in the order in which they are needed; the last is the question that every first call begins with."""
    return (*_ways(told, practice_phone), gettext("Ask first whether they are alone."))


def _ways(told: Intake, practice_phone: str | None) -> tuple[str, ...]:
    ways = reach_of(told).ways
    if Way.CALL in ways:
        return _ringing(told, leave_message=Way.VOICEMAIL in ways)
    if practice_phone is not None:
        return (gettext("Do not ring: they ring the practice at %(number)s.", number=practice_phone),)
    if ways:
        return (gettext("Do not ring. Agree with the triage team how you meet, by the ways that they gave."),)
    return (gettext("Do not contact them: they come to the practice, or get in touch themselves."),)


def _ringing(told: Intake, *, leave_message: bool) -> tuple[str, ...]:
    contact = told.about.safe_contact
    sentences = [gettext("Ring %(number)s, or meet by video if they would rather.", number=told.about.phone)]
    if leave_message:
        sentences.append(gettext("If nobody picks up, you may leave a message that says nothing of what it is about."))
    else:
        sentences.append(gettext("If nobody picks up, leave no message."))
    sentences.append(_somebody_else(told))
    if contact.code_word:
        sentences.append(gettext("Say the word “%(word)s”, so that they know it is you.", word=contact.code_word))
    return tuple(sentences)


def _somebody_else(told: Intake) -> str:
    match told.about.safe_contact.if_someone_else:
        case "say_nothing":
            return gettext("If somebody else picks up, say nothing and end the call.")
        case "first_name":
            return gettext("If somebody else picks up, ask for them by their first name and say no more.")
        case "appointment":
            return gettext("If somebody else picks up, say that it is about an appointment.")
