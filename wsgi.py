"""The WSGI entry: `gunicorn wsgi:app`, `flask --app wsgi …`."""

import os
import sys

from portal import create_app
from portal.config import SettingsError, settings_from

try:
    settings = settings_from(os.environ)
    is_command = os.environ.get("FLASK_RUN_FROM_CLI") == "true" and "run" not in sys.argv[1:]
    if not is_command:
        settings.demand_secrets()
    app = create_app(settings)
except SettingsError as error:
    # With this status gunicorn ends too, where it would start a worker that ended with 1 again and again.
    sys.stderr.write(f"{error}\n")
    sys.exit(4)
