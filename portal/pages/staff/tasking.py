"""Tasks across cases: whose they are and until when; making one, giving it, ticking it off."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from flask import make_response, render_template, request, url_for
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovSelect, GovTextArea
from wtforms import DateTimeLocalField, SelectField, TextAreaField
from wtforms.validators import InputRequired, Length

from portal.pages.current import outside
from portal.pages.staff.deciding import CHANGED, EVEN_CLOSED, LONGEST, CaseForm, case_or_404, done, locked_or_404
from portal.pages.staff.disclosing import for_a_while
from portal.services import cases, deciding, tasks
from portal.web.application import practice, visitor
from portal.web.forms import MomentInput
from portal.web.shared_screen import is_shared
from portal.wording import staff as words
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _

NOBODY = ""


class TaskForm(CaseForm):
    words = TextAreaField(
        _("What is to be done?"),
        description=_("Kept sealed. Lists show only that there is a task."),
        widget=GovTextArea(),
        validators=[
            InputRequired(_("Write what is to be done.")),
            Length(max=LONGEST, message=_("Write less: 2,000 characters at most.")),
        ],
    )
    due_at = DateTimeLocalField(
        _("Until when?"),
        description=_("On the practice’s clock."),
        format=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
        widget=MomentInput(),
        validators=[InputRequired(_("Write until when."))],
    )
    owner = SelectField(_("By whom?"), widget=GovSelect(), render_kw={"params": {"hint": None}})


class GiveForm(CaseForm):
    owner = SelectField(_("By whom?"), widget=GovSelect(), render_kw={"params": {"hint": None}})


def listed() -> ResponseReturnValue:
    """Open tasks of all cases: one's own, nobody's, or all."""
    whose = request.args.get("whose", "mine")
    found = tasks.listed(owner=visitor().account_id if whose == "mine" else None, unowned=whose == "nobodys")
    return render_template("staff/tasks.html", tasks=found, whose=whose, words=words, most=tasks.SHOWN)


def make(reference: str) -> ResponseReturnValue:
    """A task of one's own words."""
    case, form = case_or_404(reference), TaskForm()
    colleagues = _offer(form.owner)
    if form.validate_on_submit() and form.due_at.data is not None:
        row = cases.by_reference(reference)
        if row is None:
            form.words.errors = [str(CHANGED)]
            return render_template("staff/task.html", form=form, case=case, words=words)
        due: datetime = form.due_at.data.replace(tzinfo=ZoneInfo(practice().timezone))
        owner = colleagues.get(form.owner.data)
        tasks.make(outside(), row, form.words.data or "", due_at=due, owner=owner, by=visitor().account_id)
        return done(reference, gettext("That is recorded."))
    return render_template("staff/task.html", form=form, case=case, words=words)


def give(reference: str, number: int) -> ResponseReturnValue:
    """Let a task be somebody's."""
    case, form = case_or_404(reference), GiveForm()
    colleagues = _offer(form.owner)
    if form.validate_on_submit():
        row = locked_or_404(reference)
        try:
            tasks.give(outside(), row, number, colleagues.get(form.owner.data), by=visitor().account_id)
        except LookupError:
            return done(reference, gettext("That task is not open any more."))
        return done(reference, gettext("That is recorded."))
    return render_template("staff/give_task.html", form=form, case=case, words=words)


def finish(reference: str, number: int) -> ResponseReturnValue:
    """Tick a task of one's own words off."""
    try:
        tasks.finish_one(outside(), locked_or_404(reference), number, by=visitor().account_id)
    except LookupError:
        return done(reference, gettext("That task is not open any more."))
    return done(reference, gettext("That is recorded."))


def read(reference: str) -> ResponseReturnValue:
    """What the tasks of one's own words say. A POST, because reading it is recorded."""
    back = url_for("staff.case", reference=reference)
    if is_shared():
        return render_template("staff/screen_is_shared.html", back=back)
    found = tasks.words_of(outside(), locked_or_404(reference, *EVEN_CLOSED), by=visitor().account_id)
    page = render_template("staff/task_words.html", reference=reference, tasks=found, words=words)
    return for_a_while(make_response(page), back)


def _offer(field: SelectField) -> Mapping[str, UUID]:
    """Fill the choices of a field with those on triage, and return who is behind each."""
    colleagues = deciding.on_triage()
    field.choices = [(NOBODY, gettext("Nobody yet")), *((each.sign_in_name, each.called) for each in colleagues)]
    return {each.sign_in_name: each.account_id for each in colleagues}
