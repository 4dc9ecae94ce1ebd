"""An intake without what tells: all that pages, messages and matching are ever given of it."""

from collections.abc import Mapping

from portal.domain.intake import Intake, parse_intake

BLANK_HOUSEHOLD = {"children_at_home": "prefer_not", "pregnancy": "prefer_not"}


def read_told(open_part: Mapping[str, object]) -> Intake:
    """The intake with these `about`, `concerns` and `practical`; household and private stand blank in it.

    Raises DocumentError.
    """
    return parse_intake({"id": "told", "household": BLANK_HOUSEHOLD, "private": None, **open_part})
