"""A way back in for a person who has lost passphrase and recovery code: given by voice, by a clinician who knows them.

Never by mail: the mailbox may be shared.
"""

from flask import abort, render_template
from flask.typing import ResponseReturnValue

from portal.pages.current import outside
from portal.pages.staff.deciding import SpokenForm
from portal.services import accounts, recovery, triage
from portal.web.application import visitor
from portal.web.transactions import reading, writing


def give(reference: str, number: int) -> ResponseReturnValue:
    """Ask what has to be true, then show the new code, once; hashing is done while no transaction is open."""
    with reading():
        case = triage.case_file(outside(), reference)
        person = next((each for each in case.people if each.number == number), None) if case else None
        account_id = accounts.credentials(person.sign_in_name).account_id if person else None
    if person is None or account_id is None:
        abort(404)
    form = SpokenForm()
    if not form.validate_on_submit():
        return render_template("staff/recovery.html", form=form, reference=reference, person=person)
    code = outside().new_recovery_code()
    hashed = outside().hash_passphrase(code)
    with writing():
        recovery.give(outside(), account_id, hashed, by=visitor().account_id)
    return render_template("staff/recovery_given.html", reference=reference, person=person, code=code)
