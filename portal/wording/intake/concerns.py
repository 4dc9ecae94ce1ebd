"""Wording of `concerns`: what brings a person, and what they hope for."""

from collections.abc import Mapping

from portal.wording.catalogue import lazy_gettext as _
from portal.wording.intake.question import NOT_SURE, Question, three_way

ISSUES = {
    "infidelity": _("An affair, or cheating of some kind"),
    "confidence": _("Secrets, lies, or private things passed on"),
    "addiction_neglect": _("Something else comes first: drink, betting, work, a screen"),
    "drift": _("We have slowly drifted apart"),
    "unsure": _("I find it hard to say"),
}

AFFAIR_KINDS = {
    "one_off": _("It happened once"),
    "ongoing": _("It went on for a time"),
    "emotional": _("It was about feelings, not sex"),
    "online": _("It was online"),
    "unsure": NOT_SURE,
}

CONFIDENCE_KINDS = {
    "secrets": _("Secrets were kept"),
    "lies": _("Lies were told"),
    "details_shared": _("Private things were passed on to others"),
    "money": _("Money was hidden, or spent in secret"),
}

WHAT_COMES_FIRST = {
    "alcohol": _("Alcohol"),
    "drugs": _("Drugs"),
    "gambling": _("Gambling or betting"),
    "work": _("Work"),
    "sport": _("Sport or training"),
    "gaming": _("Games"),
    "shopping": _("Shopping"),
    "pornography": _("Pornography"),
    "other": _("Something else"),
}

GOALS = {
    "repair": _("To mend what we have"),
    "decide": _("To find out if we stay together"),
    "part_well": _("To part in a good way"),
    "unsure": _("I do not know yet"),
}

CONCERNS: Mapping[str, Question] = {
    "concerns.issues": Question(
        _("What brings you here?"), _("Choose all that fit. It does not matter who did what."), ISSUES
    ),
    "concerns.main_issue": Question(
        _("Which of these weighs most?"), _("Choose one of those you have just ticked."), ISSUES
    ),
    "concerns.infidelity.kind": Question(_("The affair: which comes closest?"), None, AFFAIR_KINDS),
    "concerns.infidelity.still_going": three_way(_("The affair: is it still going on?")),
    "concerns.confidence.kind": Question(_("The broken confidence: which comes closest?"), None, CONFIDENCE_KINDS),
    "concerns.addiction_neglect.kind": Question(
        _("What comes first?"),
        _("If there is more than one thing, choose the one that takes up most."),
        WHAT_COMES_FIRST,
    ),
    "concerns.addiction_neglect.in_treatment": three_way(
        _("Is anyone getting help with it?"), _("From a doctor, a clinic, a group, or anybody trained for it.")
    ),
    "concerns.goal": Question(_("What do you hope for?"), _("You can change your mind later."), GOALS),
}
