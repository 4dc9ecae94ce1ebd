"""The public pages: the first screen and the guide. The same for everybody, without a cookie."""

from portal.pages.guide.views import pages

__all__ = ["pages"]
