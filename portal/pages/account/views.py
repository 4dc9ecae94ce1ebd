"""Signing in and out, and leaving the site in a hurry."""

from http import HTTPStatus

from flask import Blueprint, Response, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from portal.domain.people import work_here
from portal.pages.account import own, passkeys, second_step
from portal.pages.account.forms import RecoveryForm, SignInForm
from portal.pages.account.home import after_sign_in, home_of
from portal.pages.account.recovering import recover_account
from portal.pages.current import outside
from portal.services import accounts
from portal.web.browsers import browser_label
from portal.web.forms import csrf, demand_same_origin
from portal.web.limits import let_in, limit_codes, limit_guesses, limit_own_guesses
from portal.web.shared_screen import share
from portal.web.signed_in import TOKEN, remember
from portal.web.templates import LEAVE_FOR
from portal.web.transactions import reading, writing

FORGET = '"cache", "cookies"'
"""What a browser is asked to drop when somebody leaves in a hurry."""

pages = Blueprint("account", __name__)


@pages.route("/login", methods=["GET", "POST"])
@limit_guesses(accounts.fold)
def login() -> ResponseReturnValue:
    """One page for everyone who has an account; who is signed in already is led on."""
    if request.method != "POST" and g.visitor is not None:
        return _to(after_sign_in(g.visitor))
    form = SignInForm()
    if form.validate_on_submit():
        found = _check(form.name.data or "", form.passphrase.data or "")
        if found is not None:
            asked = found.asks_for_code or work_here(found.roles)
            return _to("account.second_step" if asked else home_of(found.roles))
        form.refuse()
    return render_template("account/login.html", form=form)


def _check(name: str, passphrase: str) -> accounts.Credentials | None:
    """Begin a sign-in and remember it, or note a refusal. The same steps are taken for a name that nobody has."""
    with reading():
        known = accounts.credentials(name)
    fits = outside().verify_passphrase(known.passphrase_hash, passphrase)
    with writing():
        if known.account_id is None or not fits:
            accounts.refuse_sign_in(outside(), known.account_id)
            return None
        _end_sign_in()
        token = accounts.begin_sign_in(outside(), known.account_id, browser=browser_label(request.user_agent.string))
    let_in()
    remember(token)
    return known


@pages.route("/recover", methods=["GET", "POST"])
@limit_guesses(accounts.fold)
def recover() -> ResponseReturnValue:
    """A new passphrase for who has the recovery code. The page that says it is done shows the next code, once."""
    form = RecoveryForm()
    if form.validate_on_submit():
        done = recover_account(form.name.data or "", form.code.data or "", form.passphrase.data or "")
        if done is not None:
            onwards = url_for(home_of(done.roles))
            return render_template("account/recovered.html", code=done.next_code, onwards=onwards)
        form.refuse()
    return render_template("account/recover.html", form=form)


@pages.route("/login/again", methods=["GET", "POST"])
@limit_own_guesses()
def prove() -> ResponseReturnValue:
    """The passphrase once more, before what nobody else may do at this screen."""
    return own.prove()


@pages.route("/login/code", methods=["GET", "POST"], endpoint="second_step")
@limit_codes()
def ask_for_code() -> ResponseReturnValue:
    """The second step of a sign-in."""
    return second_step.ask()


@pages.post("/login/passkey")
@limit_codes()
def prove_by_passkey() -> ResponseReturnValue:
    """The second step, by a passkey."""
    return passkeys.prove()


@pages.route("/account/passkeys", methods=["GET", "POST"], endpoint="passkeys")
@limit_own_guesses()
def own_passkeys() -> ResponseReturnValue:
    """One's passkeys."""
    return passkeys.show()


@pages.post("/account/passkeys/forget")
def forget_passkey() -> ResponseReturnValue:
    """Take a passkey away."""
    return passkeys.forget()


@pages.route("/login/set-up", methods=["GET", "POST"])
@limit_codes()
def set_up() -> ResponseReturnValue:
    """The first time: hand a secret to an authenticator."""
    return second_step.set_up()


@pages.get("/account", endpoint="own")
def own_sign_in() -> ResponseReturnValue:
    """Where one is signed in, and the second step."""
    return own.show()


@pages.post("/account/sign-ins")
def end_sign_ins() -> ResponseReturnValue:
    """End sign-ins elsewhere."""
    return own.end_sign_ins()


@pages.post("/account/screen")
def share_screen() -> ResponseReturnValue:
    """Say that one shows one's screen to others, or that one has stopped."""
    share(on=request.form.get("shared") == "yes")
    return _to(home_of(g.visitor.roles))


@pages.route("/account/second-step", methods=["GET", "POST"])
@limit_own_guesses()
def change_second_step() -> ResponseReturnValue:
    """Begin it, renew its spare codes, or turn it off."""
    return own.change_second_step()


@pages.post("/logout")
@csrf.exempt  # Checked by origin: the button then works from every page, and pressing it twice says nothing odd.
def logout() -> ResponseReturnValue:
    """End the sign-in and go back to the first screen."""
    demand_same_origin()
    _end_sign_in()
    session.clear()
    return _to("guide.home")


@pages.route("/exit", methods=["GET", "POST"])
@csrf.exempt  # Checked by origin: it is also sent from public pages, which have no session that could hold a token.
def leave() -> ResponseReturnValue:
    """Forget whoever is here. A script posts this while it leaves; without one, a link leads here and on."""
    answer = _away()
    if request.method == "POST":
        demand_same_origin()
    if request.method != "HEAD":
        _end_sign_in()
    session.clear()
    answer.headers["Clear-Site-Data"] = FORGET
    return answer


@pages.post("/here")
@csrf.exempt  # Checked by origin: it says no more than that somebody is at the keyboard.
def here() -> ResponseReturnValue:
    """Sent now and then by a page on which somebody is writing, so that the idle time begins anew."""
    demand_same_origin()
    return Response(status=HTTPStatus.NO_CONTENT)


def _away() -> Response:
    """On to the neutral site if a page was asked for; nothing to a beacon, which shows no page."""
    if request.method == "POST" and request.headers.get("Sec-Fetch-Mode") != "navigate":
        return Response(status=HTTPStatus.NO_CONTENT)
    return Response(status=HTTPStatus.SEE_OTHER, headers={"Location": LEAVE_FOR})


def _end_sign_in() -> None:
    if TOKEN in session:
        accounts.end_sign_in(outside(), session[TOKEN])


def _to(endpoint: str) -> ResponseReturnValue:
    """To a page of this site: the address is never taken from what was sent, so nobody can be led elsewhere."""
    return redirect(url_for(endpoint), HTTPStatus.SEE_OTHER)
