// A page that answers a form stands in the history as if it had only been asked for, so that neither "back" to it nor a
// reload sends the form once more, or shows the browser's own page in its place.
if ("answered" in document.body.dataset) window.history.replaceState(window.history.state, "", window.location.href);
