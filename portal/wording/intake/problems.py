"""What a form says about an answer that does not fit: what to do, in plain words, never whose fault it is."""

import re
from collections.abc import Mapping

from babel.support import LazyProxy

from portal.domain.documents import DocumentError
from portal.domain.intake_fields import FIELDS, Field, Kind
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _

CHOOSE = _("Choose an answer.")
CHOOSE_OR_NOT_SAY = _("Choose an answer, or “I’d rather not say”.")

# What fits a whole kind of field. Choices have their own words, above.
_OF_KIND: Mapping[Kind, LazyProxy] = {
    Kind.MANY: _("Choose at least one."),
    Kind.FLAG: _("Tick the box, or leave it empty."),
    Kind.LINE: _("Write something here, on one line."),
    Kind.TEXT: _("There is a character here that we cannot keep. Try to write this again by hand."),
    Kind.EMAIL: _("Write an e-mail address like name@example.org, or leave this empty."),
    Kind.PHONE: _("Write a phone number with its digits, or leave this empty."),
    Kind.MONEY: _("Write a sum in digits, such as 80, or leave this empty."),
    Kind.REFERENCES: _("Choose from the therapists that are shown."),
}

# What two answers together say; the words of `portal.domain.intake_ties`.
_OF_TIES: Mapping[str, LazyProxy] = {
    "needs about.email": _("Give an e-mail address, or take away the tick for e-mail."),
    "needs about.phone": _("Give a phone number, or take away the ticks for calls and texts."),
    "should be one of concerns.issues": _("Choose one of those that you ticked above."),
    "should be yes: an intake is for adults": _("This form is for people of 18 and over."),
}

# What a form looks at more closely than the document does.
_OF_FORMS: Mapping[str, LazyProxy] = {
    "needs about.safe_contact.hours": _("Choose when we may call, or take away the tick for calls."),
    "should have plain letters before the @": _(
        "Our messages only reach addresses with the letters a to z before the @. "
        "Give another address, or leave this empty."
    ),
}

# What a single key says better than its kind does.
_OF_KEYS: Mapping[str, LazyProxy] = {
    "about.preferred_name": _("Tell us what to call you."),
    "about.country": _("Choose the country that you live in."),
    "about.timezone": _("Choose a time from the list."),
    "about.languages": _("Choose at least one language."),
    "concerns.issues": _("Choose at least one. “I find it hard to say” is one of them."),
}

_TOO_LONG = re.compile(r"should have at most (\d+) characters")


def problem_text(key: str, problem: str) -> str:
    """What a form shows beside the field `key` (a dotted path) for a DocumentError's `problem`, in the locale now set.

    Works for every key and every problem: one that is not known gets the words of the field's kind.
    """
    words = _OF_TIES.get(problem) or _OF_FORMS.get(problem)
    if words is not None:
        return str(words)
    too_long = _TOO_LONG.fullmatch(problem)
    if too_long:
        return gettext("This is a little too long. Use %(most)s characters or fewer.", most=too_long[1])
    if key in _OF_KEYS:
        return str(_OF_KEYS[key])
    return str(_of_field(FIELDS.get(key)))


def problem_of(error: DocumentError) -> str:
    """The same for a whole error."""
    return problem_text(error.key, error.problem)


def _of_field(field: Field | None) -> LazyProxy:
    if field is None:
        return CHOOSE
    if field.kind in _OF_KIND:
        return _OF_KIND[field.kind]
    return CHOOSE_OR_NOT_SAY if "prefer_not" in field.values() else CHOOSE
