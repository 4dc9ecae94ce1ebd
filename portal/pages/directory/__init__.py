"""The public list of the practice's therapists, if the practice wants one."""

from portal.pages.directory.views import pages

__all__ = ["pages"]
