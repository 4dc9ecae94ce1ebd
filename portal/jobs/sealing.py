"""Sealing the audit lines, practice by practice, and publishing the heads of their chains."""

import logging

from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.domain.audit_chain import Head
from portal.services import audit_chain, practices
from portal.services.outside import Outside

log = logging.getLogger(__name__)


def seal(outside: Outside) -> None:
    """Seal what was committed since the last time, and publish each head that is new.

    A head is published after the commit of its links and before anything else is done. If the worker dies in between,
    the next head stands for it; so a head is also published where nothing was sealed and none of this number was yet.
    """
    with reading():
        held = [practice.id for practice in practices.every()]
    for practice_id in held:
        with practice_scope(practice_id):
            head = _seal_all(outside)
        try:
            outside.publish_head(practice_id, head, outside.now())
        except OSError as error:
            log.error("an audit head could not be published: %s", type(error).__name__)  # noqa: TRY400 - without content


def _seal_all(outside: Outside) -> Head:
    while True:
        with writing():
            head, sealed = audit_chain.seal(outside)
        if sealed < audit_chain.AT_ONCE:
            return head
