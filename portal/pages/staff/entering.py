"""What somebody told in private, by voice and alone, written down by the staff as a version in their own name.

Nothing that was told before is filled in: it is read behind its own click.
"""

from collections.abc import Sequence
from http import HTTPStatus

from flask import abort, g, render_template
from flask.typing import ResponseReturnValue
from wtforms import HiddenField

from portal.domain.bookings import HasLeft
from portal.domain.intake_fields import TELLING_KEYS
from portal.pages.current import outside
from portal.pages.staff.deciding import CHANGED, EVEN_CLOSED, case_or_404, done, locked_or_404, tick
from portal.services import intakes
from portal.web.application import practice, visitor
from portal.web.asking.controls import Asking, name_of
from portal.web.asking.faults import faults_of
from portal.web.asking.forms import questions_form
from portal.web.asking.reader import Reader
from portal.web.forms import Form
from portal.wording.catalogue import current_locale, gettext
from portal.wording.catalogue import lazy_gettext as _
from portal.wording.intake import QUESTIONS, WORDING

ASKED: Sequence[str] = tuple(key for key in QUESTIONS if key in TELLING_KEYS)


def enter(reference: str, number: int) -> ResponseReturnValue:
    """Ask for all of it, and keep it as the person's next version."""
    case = case_or_404(reference)
    person = next((each for each in case.people if each.number == number and each.left_at is None), None)
    if person is None:
        abort(HTTPStatus.NOT_FOUND)
    asking = Asking(lists={}, given=frozenset(), currency=practice().currency)
    spoken = {"spoken": tick(_("I spoke to this person alone, and wrote down what they said")), "seen": HiddenField()}
    form = questions_form(ASKED, asking, others=spoken)
    if not form.is_submitted():
        form["seen"].data = str(case.steps)
    elif _is_whole(form, reader := Reader(form, asking, {}, g.now)):
        row = locked_or_404(reference, *EVEN_CLOSED)
        if form["seen"].data == str(row.steps):
            wording = f"{current_locale()}/{WORDING}"
            try:
                intakes.enter(
                    outside(), row, person.participant_id, reader.values, wording=wording, by=visitor().account_id
                )
            except HasLeft:
                abort(HTTPStatus.NOT_FOUND)
            return done(reference, gettext("That is kept as a version in your name."))
        form["seen"].data, form["spoken"].errors = str(row.steps), [str(CHANGED)]
    return render_template(
        "staff/enter.html",
        form=form,
        faults=faults_of(form),
        case=case,
        person=person,
        names=[name_of(key) for key in ASKED],
    )


def _is_whole(form: Form, reader: Reader) -> bool:
    is_valid: bool = form.validate()
    reader.read(ASKED)
    reader.check_ties()
    return reader.show_problems() and is_valid
