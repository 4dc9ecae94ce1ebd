"""Wording of `private`: the story, and the questions that everybody is asked.

Our own wording of structured prompts, not a validated instrument. It fits men, women and same-sex couples alike. The
time that each question covers, and the areas (HARK: Sohal, Eldridge & Feder 2007; ASQ: NIMH), are those of the
practice's clinical contract.
"""

from collections.abc import Mapping

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
        _("Whom do you have in mind as you answer?"),
        _("Leave it open if nothing on these pages has happened to you."),
        ABOUT_WHOM,
    ),
    "private.humiliated": three_way(
        _(
            "In the last twelve months, has your partner, or someone you were with before, "
            "put you down or made you feel worthless?"
        )
    ),
    "private.afraid": three_way(
        _("In the last twelve months, have you been afraid of your partner, or someone you were with before?")
    ),
    "private.control": three_way(
        _(
            "In the last twelve months, has your partner, or someone you were with before, "
            "tried to control how you live?"
        ),
        _("For example whom you see, where you go, what you wear, what you spend, or what is on your phone."),
    ),
    "private.threats": three_way(
        _("In the last twelve months, has your partner, or someone you were with before, threatened you?"),
        _(
            "With harm to you, the children or a pet. With trouble about your right to stay in the country. "
            "With telling others that you are gay, bi or trans. With sharing pictures of you. "
            "With ending their own life if you leave."
        ),
    ),
    "private.escalating": three_way(
        _(
            "In the last twelve months, has the way your partner, or someone you were with before, "
            "treats you been getting worse?"
        ),
        _("Choose “No” if you are treated well."),
    ),
    "private.unsafe_if_honest": three_way(
        _(
            "In the last twelve months, have there been things that you could not safely say in front of your partner, "
            "or someone you were with before?"
        )
    ),
    "private.dishonesty": Question(
        _(
            "In the last twelve months, has your partner, or someone you were with before, "
            "lied to you about something that mattered?"
        ),
        None,
        LIED_TO,
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
        )
    ),
    "private.forced_sex": three_way(
        _(
            "Has your partner, or someone you were with before, ever made you have sex, "
            "or do something sexual, that you did not want?"
        )
    ),
    "private.strangled": three_way(
        _(
            "Has your partner, or someone you were with before, ever choked you, "
            "held you by the throat, or stopped your breath?"
        ),
        _("Even once, even if it left no mark."),
    ),
    "private.weapon": three_way(
        _("Has your partner, or someone you were with before, ever used a weapon on you, or threatened to?"),
        _("A weapon can be a knife or a gun, or a thing from the house held like one."),
    ),
    "private.threat_to_kill": three_way(
        _(
            "Has your partner, or someone you were with before, "
            "ever said that they would kill you or someone close to you?"
        )
    ),
    "private.leaving": three_way(
        _(
            "In the last twelve months, have you left your partner, or someone you were with before, "
            "or made plans to leave?"
        )
    ),
    "private.followed": three_way(
        _(
            "In the last twelve months, has your partner, or someone you were with before, "
            "followed you, tracked you, or turned up where you did not want them?"
        )
    ),
    "private.court_order": three_way(
        _(
            "Has there ever been a court order, or a bail condition, between you and your partner, "
            "or someone you were with before?"
        ),
        _("For example an order to stay away from each other, whichever of you it was made for."),
    ),
    "private.child_harm": three_way(
        _("In the last twelve months, has a child in your life been hurt, or been close to it?"),
        _("By your partner, by someone you were with before, or by anybody at home."),
    ),
    "private.own_behaviour": three_way(
        _(
            "In the last twelve months, have you yourself hurt, threatened or scared your partner, "
            "or someone you were with before?"
        ),
        _("We ask everybody this. It helps us to find the right help for you."),
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

PRIVATE: Mapping[str, Question] = {**STORY, **BETWEEN_YOU, **WHAT_HAPPENED, **HOW_YOU_ARE}
