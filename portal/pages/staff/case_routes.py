"""What is done about a case: decisions, whose it is, its tasks, and attempts to reach its people."""

from flask.typing import ResponseReturnValue

from portal.pages.staff import assigning, attempting, banding, entering, owning, tasking
from portal.pages.staff import safeguarding as recording
from portal.pages.staff.views import pages

FORM = ["GET", "POST"]


@pages.route("/cases/<ref:reference>/raise", methods=FORM)
def raise_band(reference: str) -> ResponseReturnValue:
    """Make a case more urgent."""
    return banding.raise_to(reference)


@pages.route("/cases/<ref:reference>/lower", methods=FORM)
def lower_band(reference: str) -> ResponseReturnValue:
    """Make a case less urgent."""
    return banding.lower_to(reference)


@pages.route("/cases/<ref:reference>/decide", methods=FORM)
def decide(reference: str) -> ResponseReturnValue:
    """Record the decision that a case stays as it is."""
    return banding.decide(reference)


@pages.route("/cases/<ref:reference>/close", methods=FORM)
def close(reference: str) -> ResponseReturnValue:
    """Close a case."""
    return banding.close(reference)


@pages.route("/cases/<ref:reference>/reopen", methods=FORM)
def reopen(reference: str) -> ResponseReturnValue:
    """Open a case that was closed."""
    return banding.reopen(reference)


@pages.post("/cases/<ref:reference>/claim")
def claim(reference: str) -> ResponseReturnValue:
    """See to a case that nobody has."""
    return owning.claim(reference)


@pages.post("/cases/<ref:reference>/let-go")
def let_go(reference: str) -> ResponseReturnValue:
    """See to a case no longer."""
    return owning.let_go(reference)


@pages.route("/cases/<ref:reference>/hand-over", methods=FORM)
def hand_over(reference: str) -> ResponseReturnValue:
    """Give a case to a colleague."""
    return owning.hand_over(reference)


@pages.route("/cases/<ref:reference>/snooze", methods=FORM)
def snooze(reference: str) -> ResponseReturnValue:
    """Put a case off."""
    return owning.snooze(reference)


@pages.post("/cases/<ref:reference>/wake")
def wake(reference: str) -> ResponseReturnValue:
    """Put a case off no longer."""
    return owning.wake(reference)


@pages.get("/shift")
def shift() -> ResponseReturnValue:
    """What one has in hand, for the end of the shift."""
    return owning.shift()


@pages.route("/cases/<ref:reference>/attempts/<int:number>", methods=FORM)
def note_attempt(reference: str, number: int) -> ResponseReturnValue:
    """Note an attempt to reach one of the people."""
    return attempting.note(reference, number)


@pages.post("/cases/<ref:reference>/said")
def said(reference: str) -> ResponseReturnValue:
    """What was said when people were reached."""
    return attempting.notes(reference)


@pages.route("/cases/<ref:reference>/permits/<int:number>", methods=FORM)
def ask_for_permit(reference: str, number: int) -> ResponseReturnValue:
    """Be the first of two who hold it right to reach somebody against their rules."""
    return attempting.ask_for_permit(reference, number)


@pages.post("/cases/<ref:reference>/permits/<int:number>/<int:which>")
def agree_to_permit(reference: str, number: int, which: int) -> ResponseReturnValue:
    """Be the second."""
    return attempting.agree_to_permit(reference, number, which)


@pages.get("/tasks")
def tasks() -> ResponseReturnValue:
    """Open tasks of all cases."""
    return tasking.listed()


@pages.route("/cases/<ref:reference>/tasks", methods=FORM)
def make_task(reference: str) -> ResponseReturnValue:
    """A task of one's own words."""
    return tasking.make(reference)


@pages.route("/cases/<ref:reference>/tasks/<int:number>", methods=FORM)
def give_task(reference: str, number: int) -> ResponseReturnValue:
    """Let a task be somebody's."""
    return tasking.give(reference, number)


@pages.post("/cases/<ref:reference>/tasks/<int:number>/done")
def tick_off(reference: str, number: int) -> ResponseReturnValue:
    """Tick a task of one's own words off."""
    return tasking.finish(reference, number)


@pages.post("/cases/<ref:reference>/tasks/read")
def read_tasks(reference: str) -> ResponseReturnValue:
    """What tasks of one's own words say."""
    return tasking.read(reference)


@pages.route("/cases/<ref:reference>/enter/<int:number>", methods=FORM)
def enter(reference: str, number: int) -> ResponseReturnValue:
    """Write down what one of the people told in private, by voice and alone."""
    return entering.enter(reference, number)


@pages.route("/cases/<ref:reference>/safeguarding", methods=FORM)
def safeguarding(reference: str) -> ResponseReturnValue:
    """Record what was decided about a risk to a child."""
    return recording.keep(reference)


@pages.post("/cases/<ref:reference>/safeguarding/read")
def read_safeguarding(reference: str) -> ResponseReturnValue:
    """What was recorded about it."""
    return recording.read(reference)


@pages.route("/cases/<ref:reference>/therapist", methods=FORM)
def assign(reference: str) -> ResponseReturnValue:
    """Give a case to a therapist."""
    return assigning.assign(reference)
