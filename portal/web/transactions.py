"""The transaction, for the few views that open their own, as the access table lists them."""

from portal.data.transaction import reading, writing

__all__ = ["reading", "writing"]
