"""An intake without what tells: all that pages, messages and matching are ever given of it."""

from collections.abc import Mapping

from portal.domain.intake import Intake, parse_about, parse_intake
from portal.domain.intake_parts import About

BLANK_HOUSEHOLD = {"children_at_home": "prefer_not", "pregnancy": "prefer_not"}


def read_told(open_part: Mapping[str, object]) -> Intake:
    """The intake with these `about`, `concerns` and `practical`; household and private stand blank in it.

    Raises DocumentError.
    """
    return parse_intake({"id": "told", "household": BLANK_HOUSEHOLD, "private": None, **open_part})


def read_about(open_part: Mapping[str, object]) -> About:
    """Who they are and how they may be reached, alone. Raises DocumentError."""
    return parse_about(open_part["about"])
