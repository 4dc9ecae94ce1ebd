"""What somebody told in private, on a screen: behind a click, for two minutes, and never while the screen is shared."""

from http import HTTPStatus

from flask import Response, abort, make_response, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.compartments import ON_TRIAGE, SHOWN_FOR
from portal.pages.current import outside
from portal.pages.staff import judging
from portal.pages.staff.deciding import EVEN_CLOSED, SpokenForm, case_or_404, locked_or_404
from portal.services import case_notes, disclosures, readings
from portal.services.disclosures import Disclosure
from portal.web.application import practice, visitor
from portal.web.errors import problem_page
from portal.web.shared_screen import is_shared
from portal.wording import staff as words
from portal.wording.answers import answer_rows
from portal.wording.reasons import sentence


def read(reference: str, number: int) -> ResponseReturnValue:
    """Show it, for a while; then the browser goes back to the case by itself. Whoever may not finds nothing here."""
    triage = not ON_TRIAGE.isdisjoint(visitor().roles)
    back = url_for("staff.case" if triage else "therapist.case", reference=reference)
    if is_shared():
        return render_template("staff/screen_is_shared.html", back=back)
    version = request.form.get("version", type=int)
    told = disclosures.read(outside(), reference, number, visitor(), version=version)
    if told is None:
        # Returned and not raised, so that the line of a refusal is kept.
        return problem_page("404", HTTPStatus.NOT_FOUND)
    judge = judging.form_for(told) if triage and told.found else None
    return for_a_while(make_response(_page(told, reference, back, judge)), back)


def notes(reference: str) -> ResponseReturnValue:
    """Why things were decided about a case. A POST, because reading it is recorded."""
    back = url_for("staff.case", reference=reference)
    if is_shared():
        return render_template("staff/screen_is_shared.html", back=back)
    found = case_notes.read_notes(outside(), locked_or_404(reference, *EVEN_CLOSED), by=visitor().account_id)
    answer = make_response(render_template("staff/notes.html", reference=reference, notes=found, words=words))
    return for_a_while(answer, back)


def report(reference: str, number: int) -> ResponseReturnValue:
    """Ask whether the person wants it and was spoken to; then make it."""
    found = case_or_404(reference)
    person = next((each for each in found.people if each.number == number), None)
    if person is None:
        abort(HTTPStatus.NOT_FOUND)
    form = SpokenForm()
    if not form.validate_on_submit():
        return render_template("staff/ask_for_report.html", form=form, case=found, person=person)
    made = readings.report(outside(), person.participant_id, by=visitor().account_id)
    return render_template("staff/access_report.html", reference=reference, person=person, readings=made, words=words)


def for_a_while(answer: Response, back: str) -> Response:
    """Have the browser go back by itself, so that nothing told in private stays on a screen that was left."""
    answer.headers["Refresh"] = f"{int(SHOWN_FOR.total_seconds())}; url={back}"
    return answer


def _page(told: Disclosure, reference: str, back: str, judge: judging.JudgeForm | None) -> str:
    currency = practice().currency
    return render_template(
        "staff/disclosure.html",
        back=back,
        reference=reference,
        told=told,
        judge=judge,
        words=words,
        sentence=sentence,
        minutes=int(SHOWN_FOR.total_seconds()) // 60,
        standing_out=answer_rows({key: value for key, value in told.answers.items() if _stands_out(value)}, currency),
        others=answer_rows({key: value for key, value in told.answers.items() if not _stands_out(value)}, currency),
    )


def _stands_out(value: str | None) -> bool:
    """Whether an answer comes first on the page: all but a plain no, a free choice and what was left blank."""
    return value not in {"no", "free", None}
