// Starts the components that a page holds. A page works without this file: it only adds comfort.
import {
  Button, Checkboxes, createAll, ErrorSummary, isSupported, NotificationBanner, PasswordInput, Radios, SkipLink,
} from "govuk-frontend";

import "./answered.js";
import "./idle.js";
import "./offline.js";
import "./passkey.js";
import "./queue.js";
import "./unsent.js";

document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) document.body.classList.add("govuk-frontend-supported");

if (isSupported()) {
  for (const Component of [Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink]) {
    createAll(Component);
  }
}
