"""The scenes of the pictures: every page and the states worth looking at, each with the way there.

A way is found by what a page is made of and never by its words, so that it can be gone in every language.
"""

from collections.abc import Sequence

from scripts.scene import ERRORS, Look, Scene, Way, at, give_name, refused
from scripts.scenes_referring import REFERRING


def _account(look: Look) -> None:
    look.go("/start")
    look.answer({"about-private_now": "yes", "about-adult": "yes"})


def _issues(look: Look) -> None:
    look.go("/start/5")
    for value in ("infidelity", "addiction_neglect"):
        look.page.locator(f"input[name='concerns-issues'][value='{value}']").check()


def _consent(look: Look, choice: str) -> None:
    """On from step 6, where the demonstration's unfinished form stops, to the private part."""
    look.go("/start/6")
    look.answer({"concerns-goal": "repair"})
    look.answer({"household-children_at_home": "yes", "household-pregnancy": "no"})
    look.answer({"practical-format": "either", "practical-therapist_gender": "any"})
    look.answer({"consent": choice})


def _private_step(look: Look) -> None:
    _consent(look, "now")
    look.answer({})


def _private_errors(look: Look) -> None:
    _private_step(look)
    look.answer({})


def _check(look: Look) -> None:
    _consent(look, "later")


def _sheet(look: Look) -> None:
    look.go("/start/15")
    look.page.locator("a[href*='/me/times/']").first.click()


def _confirm(look: Look) -> None:
    look.go("/start/15")
    look.press("button.time")


def _first_therapist(look: Look) -> None:
    look.go("/start/15")
    look.page.locator(".therapist").first.evaluate("one => scrollTo(0, one.offsetTop - 80)")


def _wrong(look: Look) -> None:
    give_name(look, "quiet-harbour-1001", "not this one")


def _code(look: Look) -> None:
    """The second step of a sign-in, with a code that is none."""
    give_name(look, THERAPIST, look.passphrase)
    look.page.wait_for_url("**/login/code")
    look.page.locator("input[name='code']").fill("000000")
    look.press("button[type=submit]")
    look.page.locator(ERRORS).wait_for()
    look.page.context.clear_cookies()


def _set_up(look: Look) -> None:
    """Handing a secret to an authenticator, as a participant may choose to."""
    look.go("/account/second-step")
    look.page.locator("input[name='passphrase']").fill(look.passphrase)
    look.press("button[type=submit]")
    look.page.wait_for_url("**/login/set-up")


def _apology(look: Look) -> None:
    look.go("/guide/do/build-an-apology")
    look.page.locator("textarea").first.fill("I am sorry if you felt left out, but mistakes were made.")
    # What is wrong with it is said after a pause, in the languages that have these words.
    look.page.wait_for_timeout(1_000)


def _leak(look: Look) -> None:
    look.go("/guide/do/find-the-leak")
    for number in (0, 1):
        look.page.locator("main input[type=checkbox]").nth(number).check()


def _nobody_here(look: Look) -> None:
    """Ask the public list for somebody whom it does not have."""
    look.go("/therapists")
    for wish in look.page.locator("main select").all():
        wish.select_option(index=wish.locator("option").count() - 1)
    look.press()
    look.page.locator(".therapist").wait_for(state="detached")


def _case(look: Look) -> None:
    look.go("/staff/")
    look.page.locator(".queue a").first.click()


def _shift(look: Look) -> None:
    """What one has in hand, once one has taken a case on."""
    _case(look)
    claim = look.page.locator("form[action$='/claim'] button")
    if claim.count():
        claim.click()
        look.page.wait_for_load_state()
    look.go("/staff/shift")


def _way_back_in(look: Look) -> None:
    _case(look)
    look.page.locator("a[href*='/recovery/']").first.click()


def _readings(look: Look) -> None:
    _disclosure(look)
    look.go("/staff/readings")


def _disclosure(look: Look) -> None:
    _case(look)
    look.press("button[type=submit]")


def _code_shown(look: Look) -> None:
    look.go("/me/code")
    look.page.locator("input[name='passphrase']").fill(look.passphrase)
    look.press("button[type=submit]")
    look.page.locator(".secret").wait_for()


def _together_ask(look: Look) -> None:
    look.go("/me/together")
    look.press("button.time")


def _case_of_two(look: Look) -> None:
    """The one case of which nothing is due, since it was decided."""
    look.go("/staff/")
    due = "td span:not(.band):not(.queue__new):not(.govuk-visually-hidden)"
    look.page.locator(f".queue tbody tr:not(:has({due})) a").first.click()


def _of_case_of_two(part: str) -> Way:
    def way(look: Look) -> None:
        _case_of_two(look)
        look.page.locator(f"a[href*='{part}']").first.click()

    return way


def _own_case(look: Look) -> None:
    look.go("/therapist/")
    look.page.locator("main a[href*='/therapist/cases/']").last.click()


def _room(look: Look) -> None:
    _own_case(look)
    look.page.locator("a[href$='/room']").click()


DRAFT, CHOOSING, BOOKED, WAITING = (
    "silver-lantern-1031",
    "golden-orchard-1002",
    "quiet-harbour-1001",
    "whimsical-reef-1024",
)
BOTH = "mellow-anchor-1032"
STAFF, THERAPIST, LEAD = "tamsin@example.org", "ottilie@example.org", "gwendal@example.org"
MANAGER = "idris@example.org"
TIMES = Scene("times", CHOOSING, at("/start/15"))
FIRST_THERAPIST = Scene("first-therapist", CHOOSING, _first_therapist)
QUEUE = Scene("queue", STAFF, at("/staff/"))
GUIDE = Scene("guide", None, at("/guide/where-trust-is-lost"))
ME = Scene("me", BOOKED, at("/me"))
SHEET = Scene("sheet-of-times", CHOOSING, _sheet)
FIRST = Scene("before-the-first-question", None, at("/start/first"))
APOLOGY = Scene("build-an-apology", None, _apology)

PUBLIC: Sequence[Scene] = (
    Scene("home", None, at("/")),
    Scene("contents", None, at("/guide/")),
    GUIDE,
    Scene("forgiving", None, at("/guide/forgiving")),
    Scene("safety", None, at("/guide/feeling-steady")),
    Scene("find-the-leak", None, _leak),
    APOLOGY,
    Scene("listen-in-turns", None, at("/guide/do/listen-in-turns")),
    Scene("the-relationship-we-want", None, at("/guide/do/the-relationship-we-want")),
    Scene("therapists", None, at("/therapists")),
    Scene("therapists-nobody", None, _nobody_here),
    Scene("guide-in-spanish", None, at("/es/guide/saying-sorry")),
    Scene("home-in-french", None, at("/fr/")),
    Scene("nothing-here", None, at("/nothing-here")),
)
ASKING: Sequence[Scene] = (
    FIRST,
    Scene("start", None, at("/start")),
    Scene("start-errors", None, refused("/start", {})),
    Scene("account", None, _account),
    Scene("login", None, at("/login")),
    Scene("login-wrong", None, _wrong),
    Scene("code-wrong", None, _code),
    Scene("reach", DRAFT, at("/start/4")),
    Scene("reach-errors", DRAFT, refused("/start/4", {"about-email": "chris at home", "about-phone": "12"})),
    Scene("issues", DRAFT, _issues),
    Scene("private-step", DRAFT, _private_step),
    Scene("private-errors", DRAFT, _private_errors),
    Scene("check", DRAFT, _check),
    Scene("half-way", DRAFT, at("/me")),
)
PARTICIPANT: Sequence[Scene] = (
    TIMES,
    SHEET,
    Scene("confirm", CHOOSING, _confirm),
    Scene("nobody-fits", WAITING, at("/start/15")),
    ME,
    Scene("me-in-french", BOOKED, at("/fr/me")),
    Scene("move", BOOKED, at("/me/call/move")),
    Scene("cancel", BOOKED, at("/me/call/cancel")),
    Scene("contact", BOOKED, at("/me/contact")),
    Scene("passphrase", BOOKED, at("/me/passphrase")),
    Scene("own-sign-in", BOOKED, at("/account")),
    Scene("prove", BOOKED, at("/login/again")),
    Scene("prove-wrong", BOOKED, refused("/login/again", {"passphrase": "not this one"}, "[type=submit]")),
    Scene("second-step", BOOKED, at("/account/second-step")),
    Scene("set-up", BOOKED, _set_up),
    Scene("code", BOOKED, at("/me/code")),
    Scene("code-shown", CHOOSING, _code_shown),
    Scene("join", None, at("/join")),
    Scene("join-refused", None, refused("/join", {"code": "BCDF GHJK"})),
    Scene("again", BOOKED, at("/me/again")),
    Scene("stop", BOOKED, at("/me/leave")),
    Scene("me-of-two", BOTH, at("/me")),
    Scene("together", BOTH, at("/me/together")),
    Scene("together-ask", BOTH, _together_ask),
    Scene("passphrase-errors", BOOKED, refused("/me/passphrase", {"new_passphrase": "short"}, "[type=submit]")),
)
WORK: Sequence[Scene] = (
    QUEUE,
    Scene("case", STAFF, _case),
    Scene("disclosure", STAFF, _disclosure),
    Scene("way-back-in", LEAD, _way_back_in),
    Scene("readings", LEAD, _readings),
    Scene("case-of-two", LEAD, _case_of_two),
    Scene("seen-alone", LEAD, _of_case_of_two("/seen/")),
    Scene("apart", LEAD, _of_case_of_two("/apart/")),
    Scene("hold", LEAD, _of_case_of_two("/hold")),
    Scene("raise", STAFF, _of_case_of_two("/raise")),
    Scene("attempt", STAFF, _of_case_of_two("/attempts/")),
    Scene("task", STAFF, _of_case_of_two("/tasks")),
    Scene("hand-over", STAFF, _of_case_of_two("/hand-over")),
    Scene("assign", STAFF, _of_case_of_two("/therapist")),
    Scene("safeguarding", LEAD, _of_case_of_two("/safeguarding")),
    Scene("safeguarding-rules", MANAGER, at("/staff/practice/safeguarding")),
    Scene("duty", MANAGER, at("/staff/practice/duty")),
    Scene("tasks", STAFF, at("/staff/tasks?whose=all")),
    Scene("shift", STAFF, _shift),
    Scene("access-report", LEAD, _of_case_of_two("/access-report/")),
    Scene("own-case", THERAPIST, _own_case),
    Scene("room", THERAPIST, _room),
    Scene("passkeys", THERAPIST, at("/account/passkeys")),
    Scene("break-glass", THERAPIST, at("/therapist/break-glass")),
    Scene("next-step", MANAGER, at("/staff/practice/next-step")),
    Scene("measures", MANAGER, at("/staff/measures")),
    Scene("calendar", THERAPIST, at("/therapist/")),
    Scene("hours", THERAPIST, at("/therapist/hours")),
)
SCENES: Sequence[Scene] = (*PUBLIC, *ASKING, *PARTICIPANT, *WORK, *REFERRING)
