"""The four ways in by what happened, as the first screen puts them."""

from collections.abc import Sequence
from typing import NamedTuple

from babel.support import LazyProxy

from portal.wording.catalogue import lazy_gettext as _


class Entrance(NamedTuple):
    """`issue` is the concern that the intake begins with."""

    issue: str
    title: LazyProxy
    text: LazyProxy


ENTRANCES: Sequence[Entrance] = (
    Entrance(
        "drift",
        _("We drifted apart"),
        _("No quarrel, no drama. You share a home and a calendar, and somewhere you lost each other."),
    ),
    Entrance(
        "infidelity",
        _("Someone else came between us"),
        _("There was an affair, or there may be. You found out, or you are the one who has to say it."),
    ),
    Entrance(
        "confidence",
        _("A confidence was broken"),
        _("A secret, a lie, money that nobody mentioned. Now you wonder what else you do not know."),
    ),
    Entrance(
        "addiction_neglect",
        _("Something else comes first"),
        _("Drink, bets, work, a screen. It is not a person, and still you come second."),
    ),
)
