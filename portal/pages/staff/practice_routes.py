"""What leads and managers set about when the desk is staffed and who is on duty: the addresses."""

from flask.typing import ResponseReturnValue

from portal.pages.staff import dutying
from portal.pages.staff.views import pages


@pages.get("/practice/duty")
def duty() -> ResponseReturnValue:
    """Staffed hours, holidays and the rota."""
    return dutying.page()


@pages.post("/practice/duty/hours")
def set_hours() -> ResponseReturnValue:
    """The staffed hours of each weekday."""
    return dutying.set_hours()


@pages.post("/practice/duty/shifts")
def add_shift() -> ResponseReturnValue:
    """One more shift."""
    return dutying.add_shift()


@pages.post("/practice/duty/shifts/remove")
def remove_shift() -> ResponseReturnValue:
    """One shift less."""
    return dutying.remove_shift()


@pages.post("/practice/duty/holidays")
def add_holiday() -> ResponseReturnValue:
    """One more holiday."""
    return dutying.add_holiday()


@pages.post("/practice/duty/holidays/remove")
def remove_holiday() -> ResponseReturnValue:
    """One less."""
    return dutying.remove_holiday()
