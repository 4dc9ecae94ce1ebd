"""The transaction, for the few views that open their own: those that hash a passphrase in between."""

from portal.data.transaction import reading, writing

__all__ = ["reading", "writing"]
