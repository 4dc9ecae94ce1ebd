"""The demonstration practice: invented people and stories, loaded into an empty database through the services."""

from portal.cli.demonstration.entries import SignIn, sign_ins
from portal.cli.demonstration.loading import PRACTICE_ID, AlreadyThere, load

__all__ = ["PRACTICE_ID", "AlreadyThere", "SignIn", "load", "sign_ins"]
