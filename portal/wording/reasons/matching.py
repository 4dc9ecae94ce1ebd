"""Why a therapist is shown to somebody: short phrases for a list, in the words of the person's own wishes."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from babel.dates import get_day_names
from babel.lists import format_list

from portal.domain.intake_fields import PARTS_OF_DAY, WEEKDAYS
from portal.domain.reasons import Reason
from portal.wording.catalogue import current_locale, gettext, lazy_gettext
from portal.wording.countries import language_name

AREAS = MappingProxyType(
    {
        "infidelity": lazy_gettext("affairs"),
        "confidence": lazy_gettext("secrets between partners"),
        "substance": lazy_gettext("alcohol or drug use"),
        "behavioural": lazy_gettext("habits that take over, such as work or gambling"),
        "drift": lazy_gettext("couples who have grown apart"),
        "trauma_abuse": lazy_gettext("trauma"),
    }
)
_PARTS = MappingProxyType(
    {
        "morning": lazy_gettext("%(days)s mornings"),
        "afternoon": lazy_gettext("%(days)s afternoons"),
        "evening": lazy_gettext("%(days)s evenings"),
    }
)
_GENDERS = MappingProxyType(
    {
        "woman": lazy_gettext("Is a woman, as you asked"),
        "man": lazy_gettext("Is a man, as you asked"),
        "nonbinary": lazy_gettext("Is non-binary, as you asked"),
    }
)


def _texts(reason: Reason, name: str) -> list[str]:
    values = reason.values[name]
    return [str(value) for value in values] if isinstance(values, Iterable) else []


def _joined(phrases: Iterable[str]) -> str:
    return format_list(list(phrases), locale=current_locale())


def _works_with(reason: Reason) -> str:
    return gettext("Works with %(areas)s", areas=_joined(str(AREAS[area]) for area in _texts(reason, "areas")))


def _free_on(reason: Reason) -> str:
    """The days of one part of the day stand together: "Monday and Wednesday evenings"."""
    windows = _texts(reason, "windows")
    names = get_day_names(locale=current_locale())
    parts = []
    for part in PARTS_OF_DAY:
        days = [names[number] for number, day in enumerate(WEEKDAYS) if f"{day}_{part}" in windows]
        if days:
            parts.append(str(_PARTS[part]) % {"days": _joined(days)})
    return gettext("Free on %(times)s", times=", ".join(parts))


def _speaks(reason: Reason) -> str:
    names = [language_name(code, current_locale()) for code in _texts(reason, "languages")]
    return gettext("Speaks %(languages)s", languages=_joined(names))


def _sees_people(reason: Reason) -> str:
    match _texts(reason, "formats"):
        case ["online"]:
            return gettext("Sees people online")
        case ["in_person"]:
            return gettext("Sees people in person")
        case _:
            return gettext("Sees people in person and online")


def _gender(reason: Reason) -> str:
    return str(_GENDERS[str(reason.values["gender"])])


def _other_windows(_reason: Reason) -> str:
    return gettext("Has other times than those you named")


def _within_fee(_reason: Reason) -> str:
    return gettext("The fee is within what you named")


def _over_fee(_reason: Reason) -> str:
    return gettext("The fee is over what you named")


SENTENCES: Mapping[str, Callable[[Reason], str]] = MappingProxyType(
    {
        "match.works_with": _works_with,
        "match.free_on": _free_on,
        "match.speaks": _speaks,
        "match.sees_people": _sees_people,
        "match.gender": _gender,
        "match.other_windows": _other_windows,
        "match.within_fee": _within_fee,
        "match.over_fee": _over_fee,
    }
)
