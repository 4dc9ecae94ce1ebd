"""The blind index: by which a person is found without opening what they told."""

from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from portal.data.base import Model, OwnedByPractice


class SearchTerm(OwnedByPractice, Model):
    """A keyed digest of a name, address or number. Whoever has the database alone can't tell of which."""

    __tablename__ = "search_terms"
    __table_args__ = (Index("ix_search_terms_term", "practice_id", "term"),)

    participant_id: Mapped[UUID] = mapped_column(ForeignKey("participants.id"), primary_key=True)
    term: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
