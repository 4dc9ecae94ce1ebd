"""The filters of the public list as a form shows them, and as one is read back."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from babel.support import LazyProxy
from werkzeug.datastructures import MultiDict

from portal.domain.directory import Filter
from portal.services.directory import Choices
from portal.wording.catalogue import current_locale, gettext
from portal.wording.catalogue import lazy_gettext as _
from portal.wording.countries import in_order, language_name
from portal.wording.intake.practical import FORMATS, THERAPIST_GENDERS
from portal.wording.reasons.matching import AREAS

HAS_ROOM = "has_room"
WHOEVER: Mapping[str, LazyProxy] = {
    "area": _("Whatever it is"),
    "language": _("Any language"),
    "format": _("Either is fine"),
    "gender": _("It does not matter to me"),
}


class Choice(NamedTuple):
    value: str
    words: str


class Select(NamedTuple):
    """One list to choose from: its name, its label, its choices and the one that is chosen."""

    name: str
    label: str
    choices: Sequence[Choice]
    chosen: str


def read_filter(form: MultiDict[str, str], choices: Choices) -> Filter:
    """What was asked for; what nobody here offers, and what nobody could have chosen, is asked for by nobody."""
    return Filter(
        area=_known(form.get("area"), choices.areas),
        language=_known(form.get("language"), choices.languages),
        format=_known(form.get("format"), choices.formats),
        gender=_known(form.get("gender"), choices.genders),
        has_room=HAS_ROOM in form,
    )


def selects(choices: Choices, wanted: Filter) -> list[Select]:
    return [
        _select("area", gettext("What it is about"), choices.areas, AREAS, wanted.area),
        _select("language", gettext("Language"), choices.languages, _languages(choices), wanted.language),
        _select("format", gettext("Where to meet"), choices.formats, FORMATS, wanted.format),
        _select("gender", gettext("Whom you would rather talk to"), choices.genders, THERAPIST_GENDERS, wanted.gender),
    ]


def _known(value: str | None, offered: Sequence[str]) -> str:
    return value if value is not None and value in offered else ""


def _select(name: str, label: str, values: Sequence[str], words: Mapping[str, object], chosen: str) -> Select:
    named = sorted(
        (Choice(value, _capital(str(words.get(value, value)))) for value in values), key=lambda each: in_order(each[1])
    )
    return Select(name, label, [Choice("", str(WHOEVER[name])), *named], chosen)


def _languages(choices: Choices) -> Mapping[str, str]:
    return {code: language_name(code, current_locale()) for code in choices.languages}


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
