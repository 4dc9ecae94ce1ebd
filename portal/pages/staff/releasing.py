"""Joint sessions: recording that somebody was seen alone, releasing, holding, and finishing what blocks a release."""

from collections.abc import Callable, Mapping
from http import HTTPStatus

from babel.support import LazyProxy
from flask import abort, render_template
from flask.typing import ResponseReturnValue
from wtforms import DateField
from wtforms.validators import InputRequired

from portal.domain.releasing import NotReleasable, Obstacle, WrongDates
from portal.domain.tasks import KINDS_THAT_BLOCK_RELEASE, TaskKind
from portal.pages.current import outside
from portal.pages.staff.deciding import ReasonForm, case_or_404, done, locked_or_404, tick
from portal.services import releasing
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
    Obstacle.SAME_CLINICIAN: _("You proposed it. From this band on it takes a second clinician."),
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
    found, form = case_or_404(reference), ReasonForm()
    if not form.validate_on_submit():
        return render_template("staff/release.html", form=form, case=found)
    try:
        holds = releasing.release(outside(), locked_or_404(reference), form.reason.data or "", by=visitor().account_id)
    except NotReleasable as error:
        form.reason.errors = [str(OBSTACLES[error.obstacle])]
        return render_template("staff/release.html", form=form, case=found)
    if holds:
        return done(reference, gettext("Joint sessions are released. Each of the two finds it on their page."))
    return done(reference, gettext("You proposed it. It holds once a second clinician releases them too."))


def hold(reference: str) -> ResponseReturnValue:
    """Hold joint sessions."""
    return _with_reason(
        reference,
        "staff/hold.html",
        lambda reason: releasing.hold(outside(), locked_or_404(reference), reason, by=visitor().account_id),
        gettext("Joint sessions are held. Nobody is told; what is booked stays."),
    )


def finish(reference: str, kind: str) -> ResponseReturnValue:
    """Say that a task that blocks a release is done."""
    if kind not in KINDS_THAT_BLOCK_RELEASE or TaskKind(kind) not in case_or_404(reference).tasks:
        abort(HTTPStatus.NOT_FOUND)
    task = TaskKind(kind)
    return _with_reason(
        reference,
        "staff/task_done.html",
        lambda reason: releasing.finish_tasks(
            outside(), locked_or_404(reference), task, reason, by=visitor().account_id
        ),
        gettext("That is recorded."),
        task=words.TASKS[task],
    )


def _with_reason(
    reference: str, template: str, act: Callable[[str], None], said: str, **values: object
) -> ResponseReturnValue:
    found, form = case_or_404(reference), ReasonForm()
    if not form.validate_on_submit():
        return render_template(template, form=form, case=found, **values)
    act(form.reason.data or "")
    return done(reference, said)
