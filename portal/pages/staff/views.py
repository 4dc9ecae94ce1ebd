"""The queue, a case, a disclosure, and the practice at a glance."""

from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue

from portal.pages.current import outside
from portal.pages.staff import couples, disclosing, judging, queueing, recovering, releasing, setting
from portal.services import assigning, casework, referrals, referred, therapists, triage
from portal.services import readings as reading_lines
from portal.web.references import is_reference
from portal.wording import staff as words
from portal.wording.referring import PROFESSIONS

pages = Blueprint("staff", __name__, url_prefix="/staff")


@pages.get("/")
def queue() -> ResponseReturnValue:
    """A page of the queue."""
    return queueing.page()


@pages.post("/search")
def search() -> ResponseReturnValue:
    """Find a case. A POST, so that no name stands in an address; and looking for somebody is recorded."""
    return queueing.search()


@pages.get("/cases/<ref:reference>")
def case(reference: str) -> ResponseReturnValue:
    """A case before any click on what was told in private."""
    found = triage.case_file(outside(), reference)
    if found is None:
        abort(404)
    work = casework.of(outside(), reference, found.people)
    sent = {person.participant_id: referrals.of_person(person.participant_id) for person in found.people}
    came_by = {person.participant_id: referred.of_person(outside(), person.participant_id) for person in found.people}
    return render_template(
        "staff/case.html",
        case=found,
        work=work,
        referrals=sent,
        came_by=came_by,
        words=words,
        professions=PROFESSIONS,
    )


@pages.post("/cases/<ref:reference>/private/<int:number>")
def disclosure(reference: str, number: int) -> ResponseReturnValue:
    """What one person told in private. A POST, because reading it is recorded."""
    return disclosing.read(reference, number)


@pages.post("/cases/<ref:reference>/reader/<int:number>")
def judge_reader(reference: str, number: int) -> ResponseReturnValue:
    """Whether the story reader was right."""
    return judging.judge(reference, number)


@pages.post("/cases/<ref:reference>/notes")
def notes(reference: str) -> ResponseReturnValue:
    """Why things were decided about a case."""
    return disclosing.notes(reference)


@pages.route("/cases/<ref:reference>/access-report/<int:number>", methods=["GET", "POST"])
def access_report(reference: str, number: int) -> ResponseReturnValue:
    """Who has read what one person told, for that person."""
    return disclosing.report(reference, number)


@pages.route("/cases/<ref:reference>/recovery/<int:number>", methods=["GET", "POST"])
def recovery(reference: str, number: int) -> ResponseReturnValue:
    """A way back in for one of the people, by a clinician who has spoken to them."""
    return recovering.give(reference, number)


@pages.route("/cases/<ref:reference>/joining", methods=["GET", "POST"])
def let_join(reference: str) -> ResponseReturnValue:
    """A clinician agrees that the partner may join."""
    return couples.let_join(reference)


@pages.route("/cases/<ref:reference>/apart/<int:number>", methods=["GET", "POST"])
def put_apart(reference: str, number: int) -> ResponseReturnValue:
    """Undo a join."""
    return couples.put_apart(reference, number)


@pages.route("/cases/<ref:reference>/together", methods=["GET", "POST"])
def put_together(reference: str) -> ResponseReturnValue:
    """Join two cases of one couple."""
    return couples.put_together(reference)


@pages.route("/cases/<ref:reference>/seen/<int:number>", methods=["GET", "POST"])
def note_seen(reference: str, number: int) -> ResponseReturnValue:
    """Record that one of the people was seen alone."""
    return releasing.note_seen(reference, number)


@pages.route("/cases/<ref:reference>/release", methods=["GET", "POST"])
def release(reference: str) -> ResponseReturnValue:
    """Release joint sessions."""
    return releasing.release(reference)


@pages.route("/cases/<ref:reference>/hold", methods=["GET", "POST"])
def hold(reference: str) -> ResponseReturnValue:
    """Hold joint sessions."""
    return releasing.hold(reference)


@pages.route("/cases/<ref:reference>/done/<kind>", methods=["GET", "POST"])
def finish_task(reference: str, kind: str) -> ResponseReturnValue:
    """Finish what blocks a release."""
    return releasing.finish(reference, kind)


@pages.get("/readings")
def readings() -> ResponseReturnValue:
    """Who read what was told in private; `?case=` shows those of one case."""
    reference = request.args.get("case")
    if reference is not None and not is_reference(reference):
        abort(404)
    return render_template(
        "staff/readings.html",
        readings=reading_lines.latest(reference),
        reference=reference,
        words_of=words.UNUSUAL,
        grounds=words.GROUNDS,
    )


@pages.route("/practice/next-step", methods=["GET", "POST"])
def next_step() -> ResponseReturnValue:
    """In how many working days everyone hears the next step."""
    return setting.next_step_days()


@pages.get("/practice")
def practice() -> ResponseReturnValue:
    """The practice's therapists and how full they are, for leads and managers: no case is on it."""
    return render_template(
        "staff/practice.html",
        therapists=therapists.everyone(),
        loads=therapists.caseloads(),
        held=assigning.held_loads(),
    )
