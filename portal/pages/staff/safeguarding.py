"""Safeguarding: recording what was decided and why, reading the records, and the practice's rules."""

from datetime import timedelta
from http import HTTPStatus
from typing import Any

from flask import flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovRadioInput, GovSelect, GovTextArea, GovTextInput
from wtforms import DateField, IntegerField, RadioField, SelectField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, NumberRange, Optional

from portal.domain.safeguarding import LONGEST_HOURS, Decision, Missing, Record, Rule, Told
from portal.pages.current import outside
from portal.pages.staff.deciding import (
    EVEN_CLOSED,
    LONGEST,
    ReasonForm,
    case_or_404,
    decide_on,
    done,
    locked_or_404,
)
from portal.pages.staff.disclosing import for_a_while
from portal.services import deciding, releasing, safeguarding
from portal.services.cases import LockedCase
from portal.web.application import visitor
from portal.web.forms import DayInput, Form
from portal.web.references import is_reference
from portal.web.shared_screen import is_shared
from portal.wording import staff as words
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _

NONE_FITS = ""
PLAIN = {"params": {"hint": None}}
LEFT_OUT = {
    "why": _("Write why."),
    "reported_to": _("Write where the report goes."),
    "told_why": _("Write why they were not told, or not before."),
}


class RecordForm(ReasonForm):
    person = RadioField(
        _("Whose answers is this about?"),
        widget=GovRadioInput(),
        validators=[InputRequired(_("Choose whose."))],
        render_kw=PLAIN,
    )
    rule = SelectField(_("Which rule holds?"), widget=GovSelect(), render_kw=PLAIN)
    decided_by = SelectField(_("Who decided?"), widget=GovSelect(), render_kw=PLAIN)
    decision = RadioField(
        _("What was decided?"),
        widget=GovRadioInput(),
        choices=[(each.value, words.SAFEGUARDING[each]) for each in Decision],
        validators=[InputRequired(_("Choose what was decided."))],
        render_kw=PLAIN,
    )
    reported_to = StringField(
        _("Where does the report go?"),
        description=_("The service, the person spoken to, and their reference. Only where one is made."),
        widget=GovTextInput(),
        validators=[Optional(), Length(max=300, message=_("Write less: 300 characters at most."))],
    )
    told = RadioField(
        _("Was the person told?"),
        description=_("Before it is made, unless that would put somebody in danger."),
        widget=GovRadioInput(),
        choices=[(each.value, words.TOLD[each]) for each in Told],
        validators=[InputRequired(_("Choose whether they were told."))],
    )
    told_why = TextAreaField(
        _("If not, or not before: why?"),
        widget=GovTextArea(),
        validators=[Optional(), Length(max=LONGEST, message=_("Write less: 2,000 characters at most."))],
        render_kw=PLAIN,
    )

    def refuse(self, missing: Missing) -> None:
        field = self.reason if missing.field == "why" else self[missing.field]
        field.errors = [str(LEFT_OUT[missing.field])]


class RuleForm(Form):
    jurisdiction = StringField(
        _("Where does it hold?"),
        description=_("A country, or a part of one."),
        widget=GovTextInput(),
        validators=[InputRequired(_("Write where.")), Length(max=80, message=_("Write less: 80 characters at most."))],
    )
    words = TextAreaField(
        _("What does it ask for?"),
        description=_("Who has to report what, to whom, and when one may wait. In words that a tired colleague reads."),
        widget=GovTextArea(),
        validators=[
            InputRequired(_("Write what it asks for.")),
            Length(max=LONGEST, message=_("Write less: 2,000 characters at most.")),
        ],
    )
    source = StringField(
        _("Where does it say so?"),
        description=_("The law or guidance, with its section or address."),
        widget=GovTextInput(),
        validators=[
            InputRequired(_("Write where it says so.")),
            Length(max=300, message=_("Write less: 300 characters at most.")),
        ],
    )
    checked_on = DateField(
        _("When did somebody last look at it?"),
        widget=DayInput(),
        validators=[InputRequired(_("Write the day."))],
        render_kw=PLAIN,
    )
    hours = IntegerField(
        _("Within how many hours must a report be made?"),
        description=_("From learning of it. “At once” is 1."),
        widget=GovTextInput(),
        validators=[
            InputRequired(_("Write a number of hours.")),
            NumberRange(min=1, max=LONGEST_HOURS, message=_("Between 1 and 720 hours.")),
        ],
    )


def keep(reference: str) -> ResponseReturnValue:
    """Record what was decided. The tasks that asked for it are done by that."""
    found, form, rules = case_or_404(reference), RecordForm(), dict(safeguarding.rules())
    clinicians = {each.sign_in_name: each for each in deciding.clinicians()}
    form.person.choices = [
        (str(each.number), f"{each.told.about.preferred_name} ({each.number})") for each in found.people
    ]
    form.rule.choices = [
        *((key, rule.jurisdiction) for key, rule in rules.items()),
        (NONE_FITS, gettext("None that is written down here")),
    ]
    form.decided_by.choices = [(name, each.called) for name, each in clinicians.items()]
    if not form.is_submitted():
        mine = (name for name, each in clinicians.items() if each.account_id == visitor().account_id)
        form.decided_by.data = next(mine, None)
    known = safeguarding.learned_at(outside(), reference)

    def act(case: LockedCase) -> ResponseReturnValue:
        person = next(each for each in found.people if str(each.number) == form.person.data)
        rule = rules.get(form.rule.data)
        what = Record(
            decision=Decision(form.decision.data),
            decided_by=clinicians[form.decided_by.data].called,
            why=form.reason.data or "",
            reported_to=form.reported_to.data or "",
            told=Told(form.told.data),
            told_why=form.told_why.data or "",
            rule=rule,
            due_at=case.due_at if rule is None else rule.due_at(known),
        )
        safeguarding.keep(outside(), case, person.participant_id, what, by=visitor().account_id)
        return done(reference, gettext("That is recorded."))

    page = "staff/safeguarding.html"
    shown: dict[str, Any] = {"rules": rules, "known": known, "today": releasing.today(outside())}
    try:
        return decide_on(reference, page, form, act, **shown)
    except Missing as missing:
        form.refuse(missing)
        return render_template(page, form=form, case=found, words=words, **shown)


def read(reference: str) -> ResponseReturnValue:
    """What was recorded. A POST, because reading it is recorded."""
    back = url_for("staff.case", reference=reference)
    if is_shared():
        return render_template("staff/screen_is_shared.html", back=back)
    kept = safeguarding.read(outside(), locked_or_404(reference, *EVEN_CLOSED), by=visitor().account_id)
    page = render_template("staff/safeguarding_records.html", reference=reference, kept=kept, words=words)
    return for_a_while(make_response(page), back)


def rules() -> ResponseReturnValue:
    """The practice's rules, and a form for one more."""
    form = RuleForm()
    today = releasing.today(outside())
    if form.validate_on_submit():
        if form.checked_on.data is None or form.checked_on.data > today:
            form.checked_on.errors = [gettext("Write a day that is not ahead.")]
        else:
            rule = Rule(
                jurisdiction=(form.jurisdiction.data or "").strip(),
                words=form.words.data or "",
                source=form.source.data or "",
                checked_on=form.checked_on.data,
                within=timedelta(hours=form.hours.data or 0),
            )
            safeguarding.add_rule(outside(), rule, by=visitor().account_id)
            return _saved()
    return render_template("staff/safeguarding_rules.html", form=form, rules=safeguarding.rules(), today=today)


def remove_rule() -> ResponseReturnValue:
    """One rule less."""
    reference = request.form.get("rule", "")
    if is_reference(reference):
        safeguarding.remove_rule(outside(), reference, by=visitor().account_id)
    return _saved()


def _saved() -> ResponseReturnValue:
    flash(gettext("That is saved, and holds from now on."))
    return redirect(url_for("staff.safeguarding_rules"), HTTPStatus.SEE_OTHER)
