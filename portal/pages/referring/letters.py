"""The letter itself: to read and print, as a file, to change, and what of the private answers goes into it.

A letter repeats what was told. So each look at it is a POST that leaves a line and lasts two minutes.
"""

from http import HTTPStatus

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.compartments import SHOWN_FOR
from portal.domain.referrals import IllegalReferralStep, ReferralEvent, possible
from portal.pages.current import outside
from portal.pages.referring.letter_file import pdf
from portal.pages.referring.letter_form import LetterForm, in_private, version_of, with_private
from portal.pages.referring.letter_text import WholeLetter, whole
from portal.pages.referring.people import person_of, referral_or_404
from portal.services import disclosures, outside_services, referrals
from portal.services.practices import day_at
from portal.services.referrals import File, Letter, LetterChanged
from portal.web.application import practice, visitor
from portal.web.errors import problem_page
from portal.web.forms import Form
from portal.wording.catalogue import gettext, speaking


def show(reference: str) -> ResponseReturnValue:
    """The letter as a page that prints well."""
    file, back = referral_or_404(reference), _back(reference)
    letter = _whole(file, referrals.open_letter(outside(), reference, "page", by=visitor().account_id))
    return _for_a_while(
        render_template("referring/letter.html", letter=letter, file=file, back=back, form=Form()), back
    )


def download(reference: str) -> ResponseReturnValue:
    """The same as a file; its name tells nothing."""
    file = referral_or_404(reference)
    letter = _whole(file, referrals.open_letter(outside(), reference, "pdf", by=visitor().account_id))
    answer = Response(pdf(letter), content_type="application/pdf")
    answer.headers["Content-Disposition"] = 'attachment; filename="letter.pdf"'
    return answer


def rewrite(reference: str) -> ResponseReturnValue:
    """Show the form with what stands, and save it once the form is sent."""
    file = referral_or_404(reference)
    if ReferralEvent.REWRITE not in possible(file.state):
        return _to(reference, gettext("That is not possible any more."))
    before = referrals.open_letter(outside(), reference, "change", by=visitor().account_id)
    form, person = _letter_form(file, before), person_of(file).person
    if "save" not in request.form or not form.is_sound():
        return render_template("referring/rewrite.html", form=form, file=file, person=person)
    letter = form.letter(before.service, person, practice().currency, before)
    return _saved(reference, letter, version_of(form))


def choose_private(reference: str) -> ResponseReturnValue:
    """Show what was told in private, for a while, to choose from; then put the chosen answers into the letter.

    Showing it is a reading that leaves the line of every reading. Saving shows nothing.
    """
    file, back, saves = referral_or_404(reference), _back(reference), "save" in request.form
    if ReferralEvent.REWRITE not in possible(file.state):
        return _to(reference, gettext("That is not possible any more."))
    open_private = disclosures.copy if saves else disclosures.read
    told = open_private(outside(), file.case, person_of(file).person.number, visitor())
    if told is None:
        return problem_page("404", HTTPStatus.NOT_FOUND)
    before = referrals.open_letter(outside(), reference, "change", by=visitor().account_id)
    with speaking(before.locale):
        offered = in_private(told, practice().currency)
    if saves:
        return _saved(reference, with_private(before, offered, told.person.version), version_of(LetterForm()))
    page = render_template(
        "referring/private.html", file=file, offered=offered, chosen=set(before.private), person=told.person, back=back
    )
    return _for_a_while(page, back)


def _letter_form(file: File, before: Letter) -> LetterForm:
    standing = {"version": str(file.letter), "parts": list(before.parts), "own_words": before.own_words}
    if "save" in request.form:
        return LetterForm()
    return LetterForm(formdata=None, data=standing)


def _saved(reference: str, letter: Letter, version: int) -> ResponseReturnValue:
    try:
        referrals.rewrite(outside(), reference, letter, version=version, by=visitor().account_id)
    except LetterChanged:
        return _to(reference, gettext("Somebody else has changed the letter meanwhile. Nothing of yours was saved."))
    except IllegalReferralStep:
        return _to(reference, gettext("That is not possible any more."))
    return _to(reference, gettext("The letter is changed. It needs the person’s consent as it stands now."))


def _whole(file: File, letter: Letter) -> WholeLetter:
    service = outside_services.by_reference(letter.service)
    return whole(file, letter, service, practice(), day_at(outside().now()))


def _for_a_while(page: str, back: str) -> Response:
    answer = make_response(page)
    answer.headers["Refresh"] = f"{int(SHOWN_FOR.total_seconds())}; url={back}"
    return answer


def _back(reference: str) -> str:
    return url_for("referring.referral", reference=reference)


def _to(reference: str, said: str) -> ResponseReturnValue:
    flash(said)
    return redirect(_back(reference), HTTPStatus.SEE_OTHER)
