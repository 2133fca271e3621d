"""What can go wrong in the body.

SubiraError
├── Misconfigured        settings or options are wrong; all faults at once
├── WrongLine            a line of input cannot be taken; the next one may
├── StoreError           the data cannot be opened, read or written
│   ├── Locked           another process uses the data
│   ├── KeyFault         the key is missing, misplaced or of other data
│   ├── Unmigrated       the database lacks a version of its schema
│   ├── StoreGone        the data cannot be reached now; later it may
│   └── UnreadableRecord one record cannot be read; all others can
└── NotSaid              a message did not surely reach the candidate
    ├── NotSent          surely not delivered, may be tried again
    ├── Refused          refused for good
    ├── FileLost         the words arrived, a file of the message never will
    └── Unsure           may have arrived
"""

from datetime import datetime


class SubiraError(Exception):
    """Any fault that the body knows by name; its message is fit for the operator's eyes."""


class Misconfigured(SubiraError):
    """Settings or options are wrong.

    Args:
        faults: one line each: what is wrong, with which value, what to do; never a secret.
    """

    def __init__(self, *faults: str) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class WrongLine(SubiraError):
    """A line of input cannot be taken; the message says why."""


class StoreError(SubiraError):
    """The data cannot be opened, read or written."""


class Locked(StoreError):
    """Another process uses the same data."""


class KeyFault(StoreError):
    """The key is missing, lies in the wrong place or belongs to other data."""


class Unmigrated(StoreError):
    """The database's schema is missing or older than the program."""


class StoreGone(StoreError):
    """The data cannot be reached now, whoever asks; it may come back by itself."""


class UnreadableRecord(StoreError):
    """One candidate's record cannot be read and was set aside whole.

    Args:
        file: the name of the file that was set aside; it tells nothing about the candidate.
    """

    def __init__(self, file: str) -> None:
        super().__init__(f"a record cannot be read and was set aside as {file}")
        self.file = file


class NotSaid(SubiraError):
    """A message did not surely reach the candidate."""


class NotSent(NotSaid):
    """Surely not delivered; may be tried again.

    Args:
        retry_at: not before this moment, None where the messenger named none.
    """

    def __init__(self, retry_at: datetime | None = None) -> None:
        super().__init__("the message was surely not delivered")
        self.retry_at = retry_at


class Refused(NotSaid):
    """The messenger refuses this message for good."""

    def __init__(self) -> None:
        super().__init__("the message was refused for good")


class FileLost(NotSaid):
    """The words of the message arrived; a file of it did not, and trying again would not help."""

    def __init__(self) -> None:
        super().__init__("a file was refused for good, or could not be made")


class Unsure(NotSaid):
    """The message may have arrived, or not."""

    def __init__(self) -> None:
        super().__init__("nobody knows whether the message arrived")
