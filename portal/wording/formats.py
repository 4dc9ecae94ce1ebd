"""Where sessions can be, in words."""

from collections.abc import Collection

from portal.wording.catalogue import gettext

FORMATS = ("in_person", "online")


def formats(codes: Collection[str]) -> str:
    """Where later sessions can be, of "in_person" and "online"."""
    match tuple(code for code in FORMATS if code in codes):
        case ("in_person", "online"):
            return gettext("In the practice or by video")
        case ("in_person",):
            return gettext("In the practice")
        case _:
            return gettext("By video")
