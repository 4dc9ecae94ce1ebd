"""Why a screening rule fired, for the staff who triage: plain words, nobody blamed, nothing made out to be certain."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from babel.lists import format_list

from portal.domain.reasons import Reason
from portal.wording.catalogue import current_locale, gettext, lazy_gettext
from portal.wording.reasons.screening_signs import SIGNS

_RULES = MappingProxyType(
    {
        "R01": lazy_gettext("Says they are in danger now."),
        "R02": lazy_gettext("Says they are thinking of ending their life now."),
        "R03": lazy_gettext("Says they have been strangled; together these point to grave danger: %(signs)s."),
        "R04": lazy_gettext("Says there was a weapon or a threat to kill at a time when danger grows: %(signs)s."),
        "R05": lazy_gettext("Says there is control and harm around leaving or being followed: %(signs)s."),
        "R06": lazy_gettext("Says that this has happened, at some time: %(signs)s."),
        "R07": lazy_gettext("Says they have been harmed or frightened, and more that raises the risk: %(signs)s."),
        "R08": lazy_gettext("Says a child may have been harmed."),
        "R09": lazy_gettext("Says there are children at home and that there has been serious harm: %(signs)s."),
        "R10": lazy_gettext(
            "Says there is a court order or bail condition between them; the partner can join once a clinician agrees."
        ),
        "R11": lazy_gettext("Says they have had thoughts about dying: %(signs)s."),
        "R12": lazy_gettext("Prefers not to answer a question about danger at this moment: %(signs)s."),
        "R13": lazy_gettext("Says this has come from a partner: %(signs)s."),
        "R14": lazy_gettext("Says there is something that may not be safe: %(signs)s."),
        "R15": lazy_gettext("Says they have done something to the partner that a clinician should hear about."),
        "R16": lazy_gettext("Says they are here because they are afraid to refuse."),
        "R17": lazy_gettext("Prefers not to answer a question about serious risk: %(signs)s."),
        "R18": lazy_gettext("Has left or plans to leave."),
        "R19": lazy_gettext("Says they have tried to end their life at some time."),
        "R20": lazy_gettext("Says there has been a long pattern of dishonesty, and that it goes on."),
        "R21": lazy_gettext("Prefers not to answer some of the private questions: %(signs)s."),
        "R22": lazy_gettext("Has not done the private part: the questions are to be asked when the person is alone."),
        "R23": lazy_gettext("The story may show this: %(signs)s."),
        "R24": lazy_gettext("The story may show something grave: %(signs)s."),
        "R25": lazy_gettext("The story may show a long pattern of lying."),
        "R26": lazy_gettext("The story could not be read by the software: somebody who knows the language should."),
    }
)


def _sentence(reason: Reason) -> str:
    return str(_RULES[reason.code]) % {"signs": _signs(reason)}


def _signs(reason: Reason) -> str:
    """What made the rule fire, as a list of phrases in the words of the current locale."""
    keys = reason.values.get("keys", ())
    phrases = [str(SIGNS.get(str(key), key)) for key in keys] if isinstance(keys, Iterable) else []
    return format_list(phrases, locale=current_locale()) if phrases else gettext("not said")


SENTENCES: Mapping[str, Callable[[Reason], str]] = MappingProxyType(dict.fromkeys(_RULES, _sentence))
