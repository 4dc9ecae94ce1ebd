"""Words of referring: what outside services are for, whom they serve, and how far a referral is."""

from collections.abc import Mapping

from babel.support import LazyProxy

from portal.domain.outside_services import Clientele, Cost, Problem, Topic
from portal.domain.referrals import ConsentWay, Part, ReferralEvent, ReferralState
from portal.domain.referred import Profession
from portal.wording.catalogue import lazy_gettext as _

TOPICS: Mapping[str, LazyProxy] = {
    Topic.DOMESTIC_ABUSE: _("Domestic abuse"),
    Topic.PERPETRATOR_PROGRAMME: _("Programme for those who harm"),
    Topic.SEXUAL_VIOLENCE: _("Sexual violence"),
    Topic.CRISIS: _("Crisis"),
    Topic.CHILD_PROTECTION: _("Child protection"),
    Topic.ADDICTION: _("Addiction"),
    Topic.DEBT: _("Debt"),
    Topic.LEGAL: _("Legal help"),
    Topic.THERAPIST: _("Another therapist"),
}

CLIENTELE: Mapping[str, LazyProxy] = {
    Clientele.EVERYONE: _("Everyone"),
    Clientele.WOMEN: _("Women"),
    Clientele.MEN: _("Men"),
    Clientele.LGBT: _("LGBT+ people"),
    Clientele.CHILDREN: _("Children and young people"),
    Clientele.THOSE_WHO_HARM: _("Those who harm"),
}

COSTS: Mapping[str, LazyProxy] = {
    Cost.FREE: _("Free"),
    Cost.BY_INCOME: _("By income"),
    Cost.PAID: _("Paid"),
    Cost.UNKNOWN: _("Not known"),
}

PROBLEMS: Mapping[str, LazyProxy] = {
    Problem.NO_NAME: _("It has no name."),
    Problem.TOO_LONG: _("One of its texts is too long."),
    Problem.NO_CONTACT: _("It has no telephone, web page, e-mail or address."),
    Problem.BAD_WEB: _("Its web address does not begin with https:// or http://."),
    Problem.BAD_EMAIL: _("Its e-mail address is none."),
}

STATES: Mapping[str, LazyProxy] = {
    ReferralState.DRAFTED: _("Drafted"),
    ReferralState.CONSENTED: _("Consented to"),
    ReferralState.SENT: _("Sent"),
    ReferralState.ACCEPTED: _("Accepted"),
    ReferralState.DECLINED: _("Declined"),
    ReferralState.CLOSED: _("Closed"),
    ReferralState.WITHDRAWN: _("Consent withdrawn"),
}

STEPS: Mapping[str, LazyProxy] = {
    ReferralEvent.SEND: _("It was sent"),
    ReferralEvent.ACCEPT: _("The service has accepted"),
    ReferralEvent.DECLINE: _("The service has declined"),
    ReferralEvent.CLOSE: _("Close the referral"),
    ReferralEvent.WITHDRAW: _("The person withdraws their consent"),
}
"""The steps that are taken by a button alone, in the order of a page."""

WHAT_STEPS_MEAN: Mapping[str, LazyProxy] = {
    ReferralEvent.SEND: _(
        "The portal sends nothing. Give the letter to the service yourself, by a way on which nobody else reads it."
        " Then note it here."
    ),
    ReferralEvent.ACCEPT: _("The service has said that it takes the person on."),
    ReferralEvent.DECLINE: _("The service has said that it does not take the person on."),
    ReferralEvent.CLOSE: _("Nothing more is to be done about it. It can’t be opened again."),
    ReferralEvent.WITHDRAW: _(
        "From then on nothing may be sent. If the letter has gone out already, ring the service, and ask them to stop"
        " and to destroy it. This can’t be undone: another referral begins anew."
    ),
}

PARTS: Mapping[str, LazyProxy] = {
    Part.NAME: _("Their name"),
    Part.CONTACT: _("How they may be reached"),
    Part.CONCERNS: _("What brings them"),
    Part.PRACTICAL: _("Practical wishes"),
}

CONSENT_WAYS: Mapping[str, LazyProxy] = {
    ConsentWay.IN_PERSON: _("In person"),
    ConsentWay.BY_PHONE: _("By phone"),
    ConsentWay.BY_VIDEO: _("By video"),
    ConsentWay.IN_WRITING: _("In writing"),
}

PROFESSIONS: Mapping[str, LazyProxy] = {
    Profession.DOCTOR: _("Doctor"),
    Profession.THERAPIST: _("Therapist or counsellor"),
    Profession.OTHER: _("Another profession"),
}
