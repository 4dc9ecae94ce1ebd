"""Where the heads of the audit chains are published: a file outside the database, a line for each, only ever longer.

Ship it to another machine with the logs: who can write to the database should not be able to write there.
"""

import json
import logging
import os
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from uuid import UUID

from portal.domain.audit_chain import Head

FILE = "audit-heads.jsonl"

log = logging.getLogger(__name__)


def into_file(path: Path) -> Callable[[UUID, Head, datetime], None]:
    """Publish by adding a line to `path`, and to the log; raises OSError where it can't be written.

    A head that this process published already is not published again, and neither is the one of an empty chain.
    """
    latest: dict[UUID, int] = {}

    def publish(practice_id: UUID, head: Head, at: datetime) -> None:
        if head.number == latest.get(practice_id, 0):
            return
        line = {
            "practice": str(practice_id),
            "number": head.number,
            "digest": head.digest.hex(),
            "at": at.isoformat(timespec="seconds"),
        }
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
            file.flush()
            os.fsync(file.fileno())
        latest[practice_id] = head.number
        log.info("audit head of %s: %d %s", practice_id, head.number, head.digest.hex())

    return publish


def read_published(path: Path) -> Mapping[UUID, Mapping[int, bytes]]:
    """The digests that were published, by practice and number; the first one of a number counts. A file that is not
    there holds none. Raises ValueError, naming the line, for one that can't be read.
    """
    found: dict[UUID, dict[int, bytes]] = {}
    if not path.is_file():
        return found
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            line = json.loads(text)
            practice, digest = UUID(line["practice"]), bytes.fromhex(line["digest"])
            found.setdefault(practice, {}).setdefault(int(line["number"]), digest)
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{path}, line {number}: not a published head") from error
    return found
