"""Reading a page as a test needs it: its links, its forms, its words."""

import re
from dataclasses import dataclass
from html import unescape

INLINE = re.compile(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:|data:", re.IGNORECASE)
"""What the content security policy would refuse."""


@dataclass(frozen=True)
class Form:
    """`fields`: the hidden fields' values by name; `buttons`: the words on the buttons."""

    action: str
    method: str
    fields: dict[str, str]
    buttons: tuple[str, ...]


def words(html: str) -> str:
    """The text of the page, without tags and with single spaces."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def title(html: str) -> str:
    found = re.search(r"<title>(.*?)</title>", html, re.DOTALL)
    assert found, "a page without a title"
    return unescape(found[1]).strip()


def links(html: str) -> list[str]:
    return [unescape(address) for address in re.findall(r'<a\b[^>]*\bhref="([^"]*)"', html)]


def forms(html: str) -> list[Form]:
    return [_form(tag, body) for tag, body in re.findall(r"<form\b([^>]*)>(.*?)</form>", html, re.DOTALL)]


def _form(tag: str, body: str) -> Form:
    hidden = [field for field in re.findall(r"<input\b[^>]*>", body) if 'type="hidden"' in field]
    return Form(
        action=_value(tag, "action"),
        method=_value(tag, "method"),
        fields={_value(field, "name"): _value(field, "value") for field in hidden},
        buttons=tuple(words(button) for button in re.findall(r"<button\b[^>]*>(.*?)</button>", body, re.DOTALL)),
    )


def _value(tag: str, name: str) -> str:
    found = re.search(rf'\b{name}="([^"]*)"', tag)
    return unescape(found[1]) if found else ""
