"""Wording of `private`: the story, and the questions that everybody is asked.

Our own wording of structured prompts, not a validated instrument. It fits men, women and same-sex couples alike. The
time that each question covers, and the areas (HARK: Sohal, Eldridge & Feder 2007; ASQ: NIMH), are those of the
practice's clinical contract.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from babel.support import LazyProxy

from portal.wording.catalogue import lazy_gettext as _
from portal.wording.intake.question import NO, RATHER_NOT_SAY, Question, three_way

HERE_FREELY = {
    "free": _("Yes, I want to be here"),
    "reluctant": _("I have my doubts, but I chose to come"),
    "afraid_to_refuse": _("I am afraid of what would happen if I said no"),
    "prefer_not": RATHER_NOT_SAY,
}

LIED_TO = {
    "no": NO,
    "once": _("Once"),
    "several": _("Several times"),
    "long_pattern": _("Again and again, for a long time"),
    "prefer_not": RATHER_NOT_SAY,
}

ABOUT_WHOM = {
    "this_partner": _("My partner now"),
    "someone_before": _("Someone I was with before"),
    "both": _("Both"),
}

STORY: Mapping[str, Question] = {
    "private.story": Question(
        _("What would you like us to know?"),
        _("Write as much or as little as you like, in your own words. You may leave it empty."),
    ),
}

BETWEEN_YOU: Mapping[str, Question] = {
    "private.choice": Question(_("Are you here because you want to be?"), None, HERE_FREELY),
    "private.about_whom": Question(
        _("Who are you thinking of as you answer?"),
        _("Leave it open if nothing on these pages has happened to you."),
        ABOUT_WHOM,
    ),
    "private.humiliated": three_way(
        _(
            "In the last twelve months, has your partner, or someone you were with before, "
            "put you down or made you feel worthless?"
        ),
        short=_("Have they put you down, or made you feel worthless?"),
    ),
    "private.afraid": three_way(
        _("In the last twelve months, have you been afraid of your partner, or someone you were with before?"),
        short=_("Have you been afraid of them?"),
    ),
    "private.control": three_way(
        _(
            "In the last twelve months, has your partner, or someone you were with before, "
            "tried to control how you live?"
        ),
        _("For example whom you see, where you go, what you wear, what you spend, or what is on your phone."),
        short=_("Have they tried to control how you live?"),
    ),
    "private.threats": three_way(
        _("In the last twelve months, has your partner, or someone you were with before, threatened you?"),
        _(
            "With harm to you, the children or a pet; trouble about your right to stay in the country; "
            "telling others that you are gay, bi or trans; sharing pictures of you; "
            "or ending their own life if you leave."
        ),
        short=_("Have they threatened you?"),
    ),
    "private.escalating": three_way(
        _(
            "In the last twelve months, has the way your partner, or someone you were with before, "
            "treats you been getting worse?"
        ),
        _("Choose “No” if you are treated well."),
        short=_("Has the way they treat you been getting worse?"),
    ),
    "private.unsafe_if_honest": three_way(
        _(
            "In the last twelve months, have there been things that you could not safely say in front of your partner, "
            "or someone you were with before?"
        ),
        short=_("Have there been things that you could not safely say in front of them?"),
    ),
    "private.dishonesty": Question(
        _(
            "In the last twelve months, has your partner, or someone you were with before, "
            "lied to you about something that mattered?"
        ),
        None,
        LIED_TO,
        short=_("Have they lied to you about something that mattered?"),
    ),
    "private.dishonesty_continuing": three_way(_("Is the lying still going on?"), _("Choose “No” if there was none.")),
}

WHAT_HAPPENED: Mapping[str, Question] = {
    "private.danger_now": three_way(
        _("Are you in danger right now?"), _("If you are, please call the emergency number before you go on.")
    ),
    "private.hurt": three_way(
        _(
            "In the last twelve months, has your partner, or someone you were with before, "
            "hit you, pushed you, or hurt your body in any way?"
        ),
        short=_("Have they hit you, pushed you, or hurt your body in any way?"),
    ),
    "private.followed": three_way(
        _(
            "In the last twelve months, has your partner, or someone you were with before, "
            "followed you, tracked you, or turned up where you did not want them?"
        ),
        short=_("Have they followed you, tracked you, or turned up where you did not want them?"),
    ),
    "private.leaving": three_way(
        _(
            "In the last twelve months, have you left your partner, or someone you were with before, "
            "or made plans to leave?"
        ),
        short=_("Have you left them, or made plans to leave?"),
    ),
    "private.child_harm": three_way(
        _("In the last twelve months, has a child in your life been hurt, or been there when somebody was?"),
        _("By your partner, by someone you were with before, or by anybody at home."),
        short=_("Has a child in your life been hurt, or been there when somebody was?"),
    ),
    "private.own_behaviour": three_way(
        _(
            "In the last twelve months, have you yourself hurt, threatened or scared your partner, "
            "or someone you were with before?"
        ),
        _("We ask everybody this."),
        short=_("Have you yourself hurt, threatened or scared them?"),
    ),
    "private.forced_sex": three_way(
        _(
            "Has your partner, or someone you were with before, ever made you have sex, "
            "or do something sexual, that you did not want?"
        ),
        short=_("Have they ever made you have sex, or do something sexual, that you did not want?"),
    ),
    "private.strangled": three_way(
        _(
            "Has your partner, or someone you were with before, ever choked you, "
            "held you by the throat, or stopped your breath?"
        ),
        _("Even once, even if it left no mark."),
        short=_("Have they ever choked you, held you by the throat, or stopped your breath?"),
    ),
    "private.weapon": three_way(
        _("Has your partner, or someone you were with before, ever used a weapon on you, or threatened to?"),
        _("A knife, a gun, or a thing from the house held like one."),
        short=_("Have they ever used a weapon on you, or threatened to?"),
    ),
    "private.threat_to_kill": three_way(
        _(
            "Has your partner, or someone you were with before, "
            "ever said that they would kill you or someone close to you?"
        ),
        short=_("Have they ever said that they would kill you or someone close to you?"),
    ),
    "private.court_order": three_way(
        _(
            "Has there ever been a court order, or a bail condition, between you and your partner, "
            "or someone you were with before?"
        ),
        _("Such as an order to stay away, whichever of you it was made for."),
        short=_("Has there ever been a court order, or a bail condition, between you and them?"),
    ),
}

HOW_YOU_ARE: Mapping[str, Question] = {
    "private.wish_dead": three_way(_("Over the last few weeks, have you wished not to wake up, or to be dead?")),
    "private.better_off_dead": three_way(
        _("Over the last few weeks, have you felt that others would be better off without you alive?")
    ),
    "private.suicidal_week": three_way(_("During the last seven days, have you thought about taking your own life?")),
    "private.attempt_ever": three_way(_("Have you ever tried to take your own life?")),
    "private.suicidal_now": three_way(
        _("Are you thinking about taking your own life right now?"),
        _("If you are, you can call one of the numbers on this page at once. You matter to the people there."),
    ),
}

THEY = _("“They” means your partner, or someone you were with before.")


@dataclass(frozen=True, slots=True)
class Group:
    """Questions under one heading, which says of when and of whom they are; without one they say it themselves."""

    keys: tuple[str, ...]
    title: LazyProxy | None = None
    text: LazyProxy | None = None


def _from(first: str, questions: Mapping[str, Question], until: str | None = None) -> tuple[str, ...]:
    """The keys of these questions from one to the last before another."""
    keys = list(questions)
    return tuple(keys[keys.index(first) : keys.index(until) if until else None])


GROUPS: Mapping[int, tuple[Group, ...]] = {
    11: (
        Group(_from("private.choice", BETWEEN_YOU, "private.humiliated")),
        Group(_from("private.humiliated", BETWEEN_YOU), _("In the last twelve months"), THEY),
    ),
    12: (
        Group(_from("private.danger_now", WHAT_HAPPENED, "private.hurt")),
        Group(_from("private.hurt", WHAT_HAPPENED, "private.forced_sex"), _("In the last twelve months"), THEY),
        Group(_from("private.forced_sex", WHAT_HAPPENED), _("Ever, at any time"), THEY),
    ),
}
"""By step: how its questions are grouped on the page."""

PRIVATE: Mapping[str, Question] = {**STORY, **BETWEEN_YOU, **WHAT_HAPPENED, **HOW_YOU_ARE}
