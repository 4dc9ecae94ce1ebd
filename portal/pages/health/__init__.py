"""What a machine asks to see whether the portal is well."""

from portal.pages.health.views import pages

__all__ = ["pages"]
