"""How a therapist reaches somebody at the time of a call: only what that person has agreed to."""

from portal.domain.contact import Way
from portal.domain.intake import Intake
from portal.services.reaching import NoCalls, Reach, reach_of
from portal.wording.catalogue import gettext


def how_to_meet(told: Intake, practice_phone: str | None) -> tuple[str, ...]:
    """Sentences in the order in which they are needed; the last is the question that every first call begins with."""
    return (*_ways(told, practice_phone), gettext("Ask first whether they are alone."))


def _ways(told: Intake, practice_phone: str | None) -> tuple[str, ...]:
    reach = reach_of(told)
    if reach.no_calls is None:
        return _ringing(told, leave_message=Way.VOICEMAIL in reach.ways)
    return _no_ringing(reach.no_calls), _instead(reach, practice_phone)


def _no_ringing(said: NoCalls) -> str:
    match said:
        case NoCalls.NO_CONTACT:
            return gettext("Do not contact them: they asked for that.")
        case NoCalls.NO_HOURS:
            return gettext("Do not ring: they gave no hours for calls.")
        case NoCalls.NOT_AGREED:
            return gettext("Do not ring: they did not agree to calls.")


def _instead(reach: Reach, practice_phone: str | None) -> str:
    if practice_phone is not None:
        return gettext("They ring the practice at %(number)s.", number=practice_phone)
    if reach.ways:
        return gettext("Agree with the triage team how you meet, by the ways that they gave.")
    return gettext("They come to the practice, or get in touch themselves.")


def _ringing(told: Intake, *, leave_message: bool) -> tuple[str, ...]:
    contact = told.about.safe_contact
    sentences = [gettext("Ring %(number)s.", number=told.about.phone)]
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
