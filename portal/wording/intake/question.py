"""What a question looks like to the person who answers it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from babel.support import LazyProxy

from portal.wording.catalogue import lazy_gettext as _


@dataclass(frozen=True, slots=True)
class Question:
    """`label` asks, `hint` helps (None where the label is enough), `choices` gives each value's words.

    `short` asks the same under a heading that says of when and of whom; who hears the page hears the label.

    `choices` follows the order of the document's values, and is empty for free text, money, ticks, and lists that
    come from elsewhere (countries, languages, zones, therapists).
    """

    label: LazyProxy
    hint: LazyProxy | None = None
    choices: Mapping[str, LazyProxy] = field(default_factory=dict)
    short: LazyProxy | None = None


YES = _("Yes")
NO = _("No")
RATHER_NOT_SAY = _("I’d rather not say")
NOT_SURE = _("I’m not sure")

THREE_WAY: Mapping[str, LazyProxy] = {"yes": YES, "no": NO, "prefer_not": RATHER_NOT_SAY}


def three_way(label: LazyProxy, hint: LazyProxy | None = None, *, short: LazyProxy | None = None) -> Question:
    return Question(label, hint, THREE_WAY, short)
