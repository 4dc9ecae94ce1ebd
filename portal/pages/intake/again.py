"""Answering once more what was told in private: for everybody who has sent, at any time. Nothing of before is shown."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.pages.current import outside
from portal.pages.intake.standing import find_standing
from portal.pages.intake.steps import address, first_undone
from portal.services import drafts
from portal.web.application import visitor


def answer() -> ResponseReturnValue:
    """Say what it is, or begin; who has begun goes on."""
    at = find_standing()
    if at.draft is not None:
        return redirect(address(first_undone(at.draft)), 303)
    if not at.sent:
        return redirect(url_for("me.page"), 303)
    if request.method != "POST":
        return render_template("intake/again.html")
    drafts.begin_for(outside(), visitor(), {}, frozenset(), again=True)
    return redirect(address(1), 303)
