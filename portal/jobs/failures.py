"""What may be written down of an error. Its text may not: mail servers and databases repeat addresses in theirs."""

import smtplib
import traceback


def name_of(error: BaseException) -> str:
    """The error's type, and a mail server's answers as numbers: "SMTPRecipientsRefused 550"."""
    return " ".join([type(error).__name__, *map(str, _smtp_codes(error))])


def where(error: BaseException) -> str:
    """The lines of code that the error came through, without its text and without any value."""
    return "".join(traceback.format_tb(error.__traceback__)).rstrip()


def _smtp_codes(error: BaseException) -> list[int]:
    if isinstance(error, smtplib.SMTPResponseException):
        return [error.smtp_code]
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return sorted({code for code, _ in error.recipients.values()})
    return []
