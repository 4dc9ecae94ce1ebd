"""The WSGI entry: `gunicorn wsgi:app`, `flask --app wsgi …`."""

import os
import sys

from portal import create_app
from portal.config import SettingsError, settings_from

try:
    settings = settings_from(os.environ)
    if os.environ.get("FLASK_RUN_FROM_CLI") != "true":
        settings.demand_secrets()
    app = create_app(settings)
except SettingsError as error:
    sys.exit(f"The portal can't serve: {error}.")
