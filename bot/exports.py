"""A candidate's own data to take along: JSON with everything, CSV a line an interview."""

import csv
import io
import json

from bot.ports import File
from coaching.model import Candidate, Interview
from coaching.turns import ExportFile

COLUMNS = (
    "employer",
    "role",
    "interview day",
    "promise from",
    "promise to",
    "promise words",
    "contact barred",
    "contacts",
    "outcome",
    "nudge due",
    "nudge sent",
)


def export_file(candidate: Candidate, attachment: ExportFile) -> File:
    """The file that an attachment stands for."""
    text = as_json(candidate) if attachment.format == "json" else as_csv(candidate)
    return File(name=attachment.name, content=text.encode("utf-8", "replace"))


def as_json(candidate: Candidate) -> str:
    """Everything that is kept of a candidate, as indented JSON."""
    from bot.codec import candidate_json

    return json.dumps(candidate_json(candidate), ensure_ascii=False, indent=2) + "\n"


def as_csv(candidate: Candidate) -> str:
    """One line an interview, with a heading; no cell can act as a formula in a spreadsheet."""
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(COLUMNS)
    for interview in candidate.interviews:
        writer.writerow(_harmless(cell) for cell in _row(interview))
    return sheet.getvalue()


def _row(interview: Interview) -> tuple[object, ...]:
    promise, nudge = interview.wait.promise, interview.wait.nudge
    contacts = "; ".join(
        f"{contact.on.isoformat()} {contact.channel or ''}".strip()
        + (" (thank-you)" if contact.thanks else "")
        for contact in interview.contacts
    )
    return (
        interview.employer,
        interview.role,
        interview.held_on,
        promise and promise.earliest,
        promise and promise.latest,
        promise and promise.words,
        {True: "yes", False: "no", None: None}[interview.barred],
        contacts,
        interview.outcome,
        nudge and nudge.due_at.isoformat(),
        nudge and nudge.sent_at and nudge.sent_at.isoformat(),
    )


def _harmless(cell: object) -> str:
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
