"""A letter as a PDF, set in a typeface that has the accents of every language that the portal is written in."""

from collections.abc import Iterator
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer

from portal.pages.referring.letter_text import WholeLetter

TYPEFACE = Path(__file__).parent / "typeface"
PLAIN, BOLD = "DejaVuSans", "DejaVuSans-Bold"


def pdf(letter: WholeLetter) -> bytes:
    """The file. Its properties name neither a person nor a service."""
    _styles()
    written = BytesIO()
    document = SimpleDocTemplate(
        written,
        pagesize=A4,
        leftMargin=25 * mm,
        rightMargin=25 * mm,
        topMargin=22 * mm,
        bottomMargin=22 * mm,
        title=letter.title,
        author="",
        lang=letter.lang,
    )
    document.build(list(_flow(letter)), onFirstPage=_number, onLaterPages=_number)
    return written.getvalue()


def _flow(letter: WholeLetter) -> Iterator[Any]:
    style = _styles()
    yield from (_paragraph(each, style["line"]) for each in letter.sender)
    yield Spacer(1, 8 * mm)
    yield from (_paragraph(each, style["line"]) for each in letter.to)
    yield Spacer(1, 6 * mm)
    yield _paragraph(letter.day, style["plain"])
    if letter.warning:
        yield _paragraph(letter.warning, style["warning"])
    yield _paragraph(letter.title, style["title"])
    yield from (_paragraph(each, style["plain"]) for each in letter.opening)
    for heading, rows in letter.sections:
        yield _paragraph(heading, style["heading"])
        for question, answer in rows:
            yield _paragraph(question, style["question"])
            yield _paragraph(answer, style["answer"])
    if letter.own_words:
        yield _paragraph(letter.own_title, style["heading"])
        yield from (_paragraph(each, style["plain"]) for each in letter.own_words)
    yield Spacer(1, 6 * mm)
    yield from (_paragraph(each, style["plain"]) for each in letter.closing)


def _paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    """What people wrote is text and never markup; their line breaks stay."""
    return Paragraph("<br/>".join(escape(line, quote=False) for line in text.splitlines()), style)


def _number(canvas: Any, document: Any) -> None:
    canvas.saveState()
    canvas.setFont(PLAIN, 8)
    canvas.drawRightString(A4[0] - 25 * mm, 12 * mm, str(document.page))
    canvas.restoreState()


@cache
def _styles() -> dict[str, ParagraphStyle]:
    """The styles; the typefaces are registered with them, once a process."""
    for name in (PLAIN, BOLD):
        pdfmetrics.registerFont(TTFont(name, str(TYPEFACE / f"{name}.ttf")))
    plain = ParagraphStyle("plain", fontName=PLAIN, fontSize=10, leading=14, spaceAfter=2 * mm)
    return {
        "plain": plain,
        "line": ParagraphStyle("line", plain, spaceAfter=0),
        "title": ParagraphStyle("title", plain, fontName=BOLD, fontSize=15, leading=20, spaceBefore=6 * mm),
        "warning": ParagraphStyle(
            "warning", plain, fontName=BOLD, borderWidth=1, borderColor=black, borderPadding=6, spaceBefore=6 * mm
        ),
        "heading": ParagraphStyle("heading", plain, fontName=BOLD, fontSize=11, spaceBefore=5 * mm, keepWithNext=1),
        "question": ParagraphStyle("question", plain, fontSize=9, leading=12, spaceAfter=0.5 * mm, keepWithNext=1),
        "answer": ParagraphStyle("answer", plain, fontName=BOLD, leftIndent=4 * mm),
    }
