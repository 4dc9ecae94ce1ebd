"""Words of the staff's pages: bands, tasks, and why a therapist was left out."""

from collections.abc import Mapping

from babel.support import LazyProxy

from portal.domain.bands import Band
from portal.domain.cases import JointSessions
from portal.domain.compartments import Ground
from portal.domain.matching import LeftOutRule
from portal.domain.readings import Unusual
from portal.domain.story import Concern
from portal.domain.tasks import KINDS_THAT_BLOCK_RELEASE, TaskKind
from portal.wording.catalogue import lazy_gettext as _

BANDS: Mapping[Band, LazyProxy] = {
    Band.IMMEDIATE: _("Immediate"),
    Band.URGENT: _("Urgent"),
    Band.PRIORITY: _("Priority"),
    Band.REVIEW: _("Review"),
    Band.ROUTINE: _("Routine"),
}

JOINT: Mapping[str, LazyProxy] = {
    JointSessions.UNRELEASED: _("Not released yet"),
    JointSessions.RELEASED: _("Released"),
    JointSessions.HELD: _("Held until a clinician decides"),
}

GROUNDS: Mapping[str, LazyProxy] = {
    Ground.TRIAGE: _("on triage"),
    Ground.ASSIGNED: _("as their clinician"),
    Ground.EMERGENCY: _("in an emergency"),
}

DECISIONS: Mapping[str, LazyProxy] = {
    "joining_agreed": _("The partner may join"),
    "put_apart": _("Put apart"),
    "merged": _("Joined with another case"),
    "release_proposed": _("Release proposed"),
    "released": _("Joint sessions released"),
    "held": _("Joint sessions held"),
    "task_done": _("A task was done"),
    "broken_glass": _("Opened in an emergency"),
}
"""What a note of a case says was decided."""

UNUSUAL: Mapping[Unusual, LazyProxy] = {
    Unusual.MANY: _("many within an hour"),
    Unusual.AGAIN: _("again and again"),
    Unusual.EMERGENCY: _("in an emergency"),
}

# On the queue's screen, which others may pass: what to do, never why.
NEXT_STEPS: Mapping[TaskKind, LazyProxy] = {
    TaskKind.DECIDE: _("Read and decide"),
    TaskKind.ASK_IN_PRIVATE: _("Call in private"),
    TaskKind.SAFEGUARDING: _("Decide with the lead"),
    TaskKind.READ_BY_PERSON: _("Read by a person"),
    TaskKind.FIND_THERAPIST: _("Find a therapist"),
    TaskKind.LEAD: _("For the lead"),
    TaskKind.LEFT: _("See to somebody who has left"),
}

TASKS: Mapping[TaskKind, LazyProxy] = {
    TaskKind.DECIDE: _("Read the answers and record a clinical decision"),
    TaskKind.ASK_IN_PRIVATE: _("Ask the open questions in private, by voice"),
    TaskKind.SAFEGUARDING: _("Safeguarding: decide what the law and the child's safety ask for"),
    TaskKind.READ_BY_PERSON: _("Have the story read by somebody who knows its language"),
    TaskKind.FIND_THERAPIST: _("Nobody here fits: find a therapist or an outside service"),
    TaskKind.LEAD: _("The lead reads both people’s answers side by side, and decides how to go on"),
    TaskKind.LEFT: _("Somebody has left the case: decide whether anything is still to be done for them"),
}

BLOCKING = KINDS_THAT_BLOCK_RELEASE
"""Tasks that a clinician says are done before joint sessions can be released."""

LEFT_OUT: Mapping[LeftOutRule, LazyProxy] = {
    LeftOutRule.NOT_ACCEPTING: _("takes no new cases"),
    LeftOutRule.FULL: _("has no free place"),
    LeftOutRule.LANGUAGE: _("no shared language"),
    LeftOutRule.FORMAT: _("not in this format"),
    LeftOutRule.LICENCE: _("not licensed for the country"),
    LeftOutRule.GENDER: _("another gender was asked for"),
    LeftOutRule.EXCLUDED: _("the person asked not to see them"),
    LeftOutRule.COMPETENCE: _("does not work with the main issue"),
    LeftOutRule.OUTRANKED: _("fits, and three others come first"),
    LeftOutRule.WINDOWS: _("no shared times, and three others come first"),
    LeftOutRule.FEE: _("over the fee, and three others come first"),
}

CONCERNS: Mapping[Concern, LazyProxy] = {
    Concern.VIOLENCE: _("violence"),
    Concern.SEXUAL_COERCION: _("sexual coercion"),
    Concern.THREATS: _("threats"),
    Concern.COERCIVE_CONTROL: _("coercive control"),
    Concern.SURVEILLANCE: _("surveillance"),
    Concern.FEAR: _("fear"),
    Concern.STRANGULATION: _("strangling"),
    Concern.WEAPON: _("a weapon"),
    Concern.THREAT_TO_KILL: _("a threat to kill"),
    Concern.CHILD_AT_RISK: _("harm to a child"),
    Concern.SELF_HARM: _("self-harm"),
    Concern.CHRONIC_DISHONESTY: _("a long pattern of lying"),
}
