"""Wording of `household` and `practical`: home, and what has to fit."""

from collections.abc import Mapping

from babel.support import LazyProxy

from portal.wording.catalogue import lazy_gettext as _
from portal.wording.intake.question import NO, RATHER_NOT_SAY, Question, three_way

DAYS: Mapping[str, LazyProxy] = {
    "mon": _("Monday"),
    "tue": _("Tuesday"),
    "wed": _("Wednesday"),
    "thu": _("Thursday"),
    "fri": _("Friday"),
    "sat": _("Saturday"),
    "sun": _("Sunday"),
}

# The parts alone, as the heads of a grid's columns.
PARTS_OF_DAY: Mapping[str, LazyProxy] = {
    "morning": _("Morning"),
    "afternoon": _("Afternoon"),
    "evening": _("Evening"),
}


def _windows() -> dict[str, LazyProxy]:
    """The words of all 21 windows. Whole phrases, since languages differ in how they join day and time of day."""
    windows: dict[str, LazyProxy] = {}
    for code, day in DAYS.items():
        windows[f"{code}_morning"] = _("%(day)s morning", day=day)
        windows[f"{code}_afternoon"] = _("%(day)s afternoon", day=day)
        windows[f"{code}_evening"] = _("%(day)s evening", day=day)
    return windows


WINDOWS: Mapping[str, LazyProxy] = _windows()

PREGNANCY = {
    "me": _("Yes, I am pregnant"),
    "partner": _("Yes, my partner is pregnant"),
    "recent_birth": _("A baby was born in the last twelve months"),
    "no": NO,
    "prefer_not": RATHER_NOT_SAY,
}

FORMATS = {
    "in_person": _("In the practice"),
    "online": _("By video"),
    "either": _("Either is fine"),
}

THERAPIST_GENDERS = {
    "any": _("It does not matter to me"),
    "woman": _("A woman"),
    "man": _("A man"),
    "nonbinary": _("A non-binary person"),
}

HOUSEHOLD: Mapping[str, Question] = {
    "household.children_at_home": three_way(
        _("Do any children live with you?"), _("All the time, or some of it. Yours, your partner’s, or anyone’s.")
    ),
    "household.pregnancy": Question(_("Is there a pregnancy, or a new baby?"), None, PREGNANCY),
}

PRACTICAL: Mapping[str, Question] = {
    "practical.format": Question(_("Where would you like to meet?"), None, FORMATS),
    "practical.windows": Question(_("Which times would suit you?"), _("Choose none if any time will do."), WINDOWS),
    "practical.max_fee": Question(
        _("What is the most that you could pay for a session?"),
        _("You may leave it empty."),
    ),
    "practical.therapist_gender": Question(_("Whom would you rather talk to?"), None, THERAPIST_GENDERS),
    "practical.access_needs": Question(
        _("Is there anything that we should arrange for you?"),
        _("Such as a room without stairs, captions, or an interpreter."),
    ),
    "practical.exclude_therapists": Question(
        _("Is there a therapist whom you would rather not see?"),
        _("You need not say why."),
    ),
}
