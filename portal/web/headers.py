"""Headers of every answer: what the browser may load, keep and tell others."""

from flask import Flask, Response, request

from portal.web.access import is_public

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

ALWAYS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}

PUBLIC_CACHE = "public, max-age=300"
STATIC_CACHE = "public, max-age=86400"
HSTS = "max-age=31536000; includeSubDomains"


def install(app: Flask, *, secure: bool) -> None:
    """Set the headers on every answer, errors included; HSTS where people come over TLS."""

    @app.after_request
    def _set(response: Response) -> Response:
        for name, value in ALWAYS.items():
            response.headers[name] = value
        if secure:
            response.headers["Strict-Transport-Security"] = HSTS
        response.headers["Cache-Control"] = _cache(response)
        return response


def _cache(response: Response) -> str:
    cacheable = request.method in {"GET", "HEAD"} and response.status_code in {200, 304}
    if cacheable and is_public(request.endpoint):
        return STATIC_CACHE if request.endpoint == "static" else PUBLIC_CACHE
    return "no-store"
