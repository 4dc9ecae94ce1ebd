"""Rate limits: they slow down a machine that guesses, and never lock a person out."""

from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

limiter = Limiter(get_remote_address, headers_enabled=False)

GUESSES = "30 per minute"
BEGINNINGS = "1000 per hour"
