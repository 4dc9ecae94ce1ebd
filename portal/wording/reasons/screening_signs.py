"""A short phrase for each thing that can make a screening rule fire, to stand in a list within a sentence."""

from collections.abc import Mapping
from types import MappingProxyType

from babel.support import LazyProxy

from portal.wording.catalogue import lazy_gettext

SIGNS: Mapping[str, LazyProxy] = MappingProxyType(
    {
        "household.children_at_home": lazy_gettext("children at home"),
        "household.pregnancy": lazy_gettext("a pregnancy or recent birth"),
        "private": lazy_gettext("the private part"),
        "private.story": lazy_gettext("their story"),
        "private.choice": lazy_gettext("whether they come freely"),
        "private.dishonesty": lazy_gettext("dishonesty"),
        "private.dishonesty_continuing": lazy_gettext("dishonesty that goes on"),
        "private.about_whom": lazy_gettext("whom the answers are about"),
        "private.danger_now": lazy_gettext("danger at this moment"),
        "private.humiliated": lazy_gettext("humiliation"),
        "private.afraid": lazy_gettext("fear of a partner"),
        "private.forced_sex": lazy_gettext("forced sex"),
        "private.hurt": lazy_gettext("bodily harm"),
        "private.control": lazy_gettext("control"),
        "private.threats": lazy_gettext("threats"),
        "private.escalating": lazy_gettext("things getting worse"),
        "private.strangled": lazy_gettext("strangling"),
        "private.weapon": lazy_gettext("a weapon"),
        "private.threat_to_kill": lazy_gettext("a threat to kill"),
        "private.leaving": lazy_gettext("leaving, done or planned"),
        "private.followed": lazy_gettext("being followed or watched"),
        "private.court_order": lazy_gettext("a court order or bail condition"),
        "private.unsafe_if_honest": lazy_gettext("not being safe if honest"),
        "private.child_harm": lazy_gettext("harm to a child"),
        "private.wish_dead": lazy_gettext("wishing to be dead"),
        "private.better_off_dead": lazy_gettext("feeling that others would be better off"),
        "private.suicidal_week": lazy_gettext("thoughts of suicide in the last week"),
        "private.attempt_ever": lazy_gettext("an attempt at suicide"),
        "private.suicidal_now": lazy_gettext("thoughts of suicide at this moment"),
        "private.own_behaviour": lazy_gettext("their own behaviour"),
        "story.violence": lazy_gettext("violence"),
        "story.sexual_coercion": lazy_gettext("sexual coercion"),
        "story.threats": lazy_gettext("threats"),
        "story.coercive_control": lazy_gettext("coercive control"),
        "story.surveillance": lazy_gettext("surveillance"),
        "story.fear": lazy_gettext("fear"),
        "story.strangulation": lazy_gettext("strangling"),
        "story.weapon": lazy_gettext("a weapon"),
        "story.threat_to_kill": lazy_gettext("a threat to kill"),
        "story.child_at_risk": lazy_gettext("a child at risk"),
        "story.self_harm": lazy_gettext("thoughts of self-harm or suicide"),
        "story.chronic_dishonesty": lazy_gettext("a long pattern of lying"),
    }
)
