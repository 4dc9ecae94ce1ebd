"""Joint sessions: recording that somebody was seen alone, releasing, holding, and finishing what blocks a release."""

from collections.abc import Mapping
from http import HTTPStatus

from babel.support import LazyProxy
from flask import abort, render_template
from flask.typing import ResponseReturnValue
from wtforms import DateField
from wtforms.validators import InputRequired

from portal.domain.people import Role
from portal.domain.releasing import NotReleasable, Obstacle, WrongDates
from portal.domain.tasks import FINISHED_WITH_REASON, KINDS_THAT_BLOCK_RELEASE, TaskKind
from portal.pages.current import outside
from portal.pages.staff.deciding import ReasonForm, case_or_404, decide_on, done, locked_or_404, tick
from portal.services import releasing, tasks
from portal.services.cases import LockedCase
from portal.web.application import visitor
from portal.web.forms import DayInput, Form
from portal.wording import staff as words
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _

OBSTACLES: Mapping[Obstacle, LazyProxy] = {
    Obstacle.NOT_TWO: _("There are not two people in this case."),
    Obstacle.NOT_SEEN: _(
        "It takes a record for each of them that holds good today: seen alone, asked, wishing it freely."
    ),
    Obstacle.OPEN_TASKS: _("Something is still to be asked, safeguarded or read: finish that first."),
    Obstacle.RELEASED_ALREADY: _("They are released already."),
}


class SeenForm(Form):
    seen_on = DateField(_("Seen alone on"), widget=DayInput(), validators=[InputRequired(_("Write the day."))])
    ask_again_on = DateField(
        _("To be asked again on"),
        description=_("Eight weeks after that day at most."),
        widget=DayInput(),
        validators=[InputRequired(_("Write the day."))],
    )
    alone = tick(_("Seen alone"))
    asked = tick(_("Asked directly about safety"))
    freely = tick(_("Wishes joint sessions freely"))

    def refuse(self) -> None:
        self.ask_again_on.errors = [
            gettext("The day they were seen is today or before, and they are asked again within eight weeks of it.")
        ]


def note_seen(reference: str, number: int) -> ResponseReturnValue:
    """Record a conversation alone."""
    found, form = case_or_404(reference), SeenForm()
    person = next((each for each in found.people if each.number == number), None)
    if person is None:
        abort(HTTPStatus.NOT_FOUND)
    page = "staff/seen.html"
    if not form.validate_on_submit():
        return render_template(page, form=form, case=found, person=person)
    seen_on, ask_again_on = form.seen_on.data, form.ask_again_on.data
    try:
        releasing.note_seen(
            outside(),
            locked_or_404(reference),
            person.participant_id,
            seen_on=seen_on,
            ask_again_on=ask_again_on,
            by=visitor().account_id,
        )
    except WrongDates:
        form.refuse()
        return render_template(page, form=form, case=found, person=person)
    return done(reference, gettext("That is recorded."))


def release(reference: str) -> ResponseReturnValue:
    """Release joint sessions, or propose it where it takes two clinicians."""
    form = ReasonForm()

    def act(case: LockedCase) -> ResponseReturnValue:
        holds = releasing.release(outside(), case, form.reason.data or "", by=visitor().account_id)
        if holds:
            return done(reference, gettext("Joint sessions are released. Each of the two finds it on their page."))
        return done(reference, gettext("You proposed it. It holds once a second clinician releases them too."))

    try:
        return decide_on(reference, "staff/release.html", form, act)
    except NotReleasable as error:
        form.reason.errors = [str(OBSTACLES[error.obstacle])]
        return render_template("staff/release.html", form=form, case=case_or_404(reference))


def hold(reference: str) -> ResponseReturnValue:
    """Hold joint sessions."""
    form = ReasonForm()

    def act(case: LockedCase) -> ResponseReturnValue:
        releasing.hold(outside(), case, form.reason.data or "", by=visitor().account_id)
        return done(reference, gettext("Joint sessions are held. Nobody is told; what is booked stays."))

    return decide_on(reference, "staff/hold.html", form, act)


def finish(reference: str, kind: str) -> ResponseReturnValue:
    """Say that what tasks of this kind asked for is done; those that block a release, by a clinician."""
    if kind not in FINISHED_WITH_REASON or TaskKind(kind) not in case_or_404(reference).tasks:
        abort(HTTPStatus.NOT_FOUND)
    task, form = TaskKind(kind), ReasonForm()
    if task in KINDS_THAT_BLOCK_RELEASE and Role.LEAD not in visitor().roles:
        abort(HTTPStatus.FORBIDDEN)

    def act(case: LockedCase) -> ResponseReturnValue:
        tasks.finish(outside(), case, task, form.reason.data or "", by=visitor().account_id)
        return done(reference, gettext("That is recorded."))

    return decide_on(reference, "staff/task_done.html", form, act, task=words.TASKS[task])
