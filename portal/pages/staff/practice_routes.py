"""What leads and managers set: when the desk is staffed, who is on duty, what the law asks for; and the measures."""

from flask.typing import ResponseReturnValue

from portal.pages.staff import assigning, dutying, measuring, safeguarding
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


@pages.route("/practice/safeguarding", methods=["GET", "POST"])
def safeguarding_rules() -> ResponseReturnValue:
    """What the law asks for, as the practice wrote it down."""
    return safeguarding.rules()


@pages.post("/practice/safeguarding/remove")
def remove_safeguarding_rule() -> ResponseReturnValue:
    """One rule less."""
    return safeguarding.remove_rule()


@pages.route("/practice/therapists/<ref:reference>/held", methods=["GET", "POST"])
def most_held(reference: str) -> ResponseReturnValue:
    """How many held cases a therapist has at most."""
    return assigning.most_held(reference)


@pages.get("/measures")
def measures() -> ResponseReturnValue:
    """Figures about the practice's work."""
    return measuring.page()


@pages.get("/measures/<which>.csv")
def measures_file(which: str) -> ResponseReturnValue:
    """One measure as a file."""
    return measuring.as_file(which)
