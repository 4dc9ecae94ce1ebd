"""Why two intakes of one couple go to the lead, for staff. No sentence says who did what to whom."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from portal.domain.reasons import Reason
from portal.wording.catalogue import gettext

SENTENCES: Mapping[str, Callable[[Reason], str]] = MappingProxyType(
    {
        "pair_both_report": lambda _: gettext("Each of the two tells of harm or fear: the lead decides how to go on."),
        "pair_own_behaviour": lambda _: gettext(
            "One of the two tells of own behaviour: the lead decides how to go on."
        ),
        "pair_contradict": lambda _: gettext("What the two tell does not fit together: the lead decides how to go on."),
    }
)
