"""The contact rules that a person gave, as sentences for that person."""

from babel.lists import format_list

from portal.domain.contact import Way
from portal.domain.intake import Intake
from portal.services.reaching import NoCalls, Reach, reach_of
from portal.wording.catalogue import current_locale, gettext
from portal.wording.intake.about import HOURS


def contact_rules(told: Intake) -> list[str]:
    """One sentence for each rule, the refusals too: it is those that people come back to make sure of."""
    contact, reach = told.about.safe_contact, reach_of(told)
    if contact.do_not_contact:
        return [gettext("We do not contact you at all. You find everything here.")]
    rules = [_email(reach), _texts(reach), _calls(reach)]
    if Way.CALL in reach.ways:
        rules.append(_hours(told))
        rules.append(_voicemail(reach))
        rules.append(_somebody_else(told))
        if contact.code_word:
            rules.append(gettext("We say the word that you and we agreed on, so that you know it is us."))
    return rules


def _email(reach: Reach) -> str:
    if Way.EMAIL in reach.ways:
        return gettext("We may write to %(address)s.", address=reach.email)
    return gettext("We send you no e-mail.")


def _texts(reach: Reach) -> str:
    if Way.TEXT in reach.ways:
        return gettext("We may text the number that ends in %(end)s.", end=reach.phone_end)
    return gettext("We send you no text messages.")


def _calls(reach: Reach) -> str:
    if Way.CALL in reach.ways:
        return gettext("We may ring the number that ends in %(end)s.", end=reach.phone_end)
    if reach.no_calls is NoCalls.NO_HOURS:
        return gettext("You gave us no time at which we may ring, so we do not ring you.")
    return gettext("We do not ring you.")


def _hours(told: Intake) -> str:
    # They stand in the middle of a sentence here.
    named = [words[:1].lower() + words[1:] for words in (str(HOURS[hours]) for hours in told.about.safe_contact.hours)]
    return gettext("When we may ring: %(hours)s.", hours=format_list(named, locale=current_locale()))


def _voicemail(reach: Reach) -> str:
    if Way.VOICEMAIL in reach.ways:
        return gettext("If you do not pick up, we may leave a message.")
    return gettext("If you do not pick up, we leave no message.")


def _somebody_else(told: Intake) -> str:
    match told.about.safe_contact.if_someone_else:
        case "say_nothing":
            return gettext("If somebody else picks up, we say nothing and end the call.")
        case "first_name":
            return gettext("If somebody else picks up, we ask for you by your first name and say no more.")
        case "appointment":
            return gettext("If somebody else picks up, we say that it is about an appointment.")
