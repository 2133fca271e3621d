"""The command line; everything heavy is imported by the command that needs it."""

import os
import sys
from pathlib import Path
from typing import Any

import click

from bot.errors import Misconfigured, StoreGone, SubiraError

#: Status of a fault that may pass by itself. Source: sysexits.h, EX_TEMPFAIL.
TRY_LATER = 75


class Command(click.Group):
    """A group whose commands end with one line a fault on stderr, and status 2 or 75."""

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command, and turns a fault that has a name into its line."""
        try:
            return super().invoke(ctx)
        except Misconfigured as fault:
            for line in fault.faults:
                click.echo(f"subira: {line}", err=True)
        except StoreGone as fault:
            click.echo(f"subira: {fault}", err=True)
            return ctx.exit(TRY_LATER)
        except SubiraError as fault:
            click.echo(f"subira: {fault}", err=True)
        except KeyboardInterrupt:
            return ctx.exit(130)
        except BrokenPipeError:
            # Nobody listens any more; keep the interpreter from writing to the closed pipe.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return ctx.exit(0)
        except OSError as fault:
            where = f" {fault.filename!r}" if fault.filename else ""
            click.echo(f"subira:{where} cannot be used ({fault.strerror}); look there", err=True)
        return ctx.exit(2)


@click.group(cls=Command, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Subira sits beside a job candidate from the moment an interview ends."""


@main.command()
@click.option("--json", "as_json", is_flag=True, help="JSON lines on stdin and stdout.")
@click.option("--zone", help="Time zone of a new candidate, as Africa/Nairobi.")
@click.option("--language", type=click.Choice(["en", "sw"]), help="Language of a new candidate.")
@click.option("--data", type=click.Path(path_type=Path), help="Folder to keep the talk in.")
@click.option("--files", type=click.Path(path_type=Path), help="Folder for attached files.")
def chat(
    as_json: bool, zone: str | None, language: Any, data: Path | None, files: Path | None
) -> None:
    """Talk to the coach in this terminal, without Telegram."""
    from bot import app, logs
    from bot.settings import read_settings

    settings = read_settings(data=data, default_zone=zone)
    logs.set_up("WARNING", settings.log_format)
    if files:
        files.mkdir(parents=True, exist_ok=True)
    talk = app.serve_door if as_json else app.talk
    talk(settings, lasting=data is not None, zone=zone, language=language, files=files)


@main.command()
def run() -> None:
    """Serve Telegram until stopped."""
    from bot import app, logs
    from bot.settings import read_settings

    settings = read_settings(to_run=True)
    logs.set_up(settings.log_level, settings.log_format)
    app.run(settings)


@main.command()
@click.option("--zone", help="Time zone of the messages, as Africa/Nairobi.")
def read(zone: str | None) -> None:
    """Show how the coach reads messages: lines of text or JSON on stdin, JSON on stdout."""
    from bot import app
    from bot.settings import read_settings

    app.read_stdin(read_settings(default_zone=zone), zone)


@main.command()
@click.option("--data", type=click.Path(path_type=Path), help="Folder of the records to look at.")
@click.option("--migrate", is_flag=True, help="Bring the database to this program's schema.")
def check(data: Path | None, migrate: bool) -> None:
    """Check settings, token, store, clock and webhook; tell all faults; hide secrets."""
    from bot.checkup import check_up
    from bot.settings import gather, shown, strangers

    gathered = gather(to_run=True, data=data)
    for name, value in shown(gathered.settings).items():
        click.echo(f"{name}={value}  # {gathered.source_of(name)}")
    for name in strangers():
        click.echo(f"subira: {name}: is no setting of this program; look for a slip", err=True)
    faults = list(gathered.faults)
    for finding in check_up(gathered.settings, migrate=migrate):
        if finding.is_fault:
            faults.append(finding.text)
        else:
            click.echo(finding.text)
    if faults:
        raise Misconfigured(*faults)


@main.command()
@click.argument("user", metavar="ID", type=click.IntRange(min=1))
@click.option("--format", "form", type=click.Choice(["json", "csv"]), default="json")
def export(user: int, form: str) -> None:
    """Write all that is kept of one candidate to stdout."""
    from bot import exports, records
    from bot.settings import read_settings

    candidate = records.look_up(read_settings(), user)
    text = exports.as_json(candidate) if form == "json" else exports.as_csv(candidate)
    click.echo(text, nl=False)


@main.command()
@click.argument("user", metavar="ID", type=click.IntRange(min=1))
@click.option("--yes", is_flag=True, help="Do not ask.")
def forget(user: int, yes: bool) -> None:
    """Erase all that is kept of one candidate."""
    from bot import records
    from bot.settings import read_settings

    settings = read_settings()
    if not yes:
        click.confirm(
            f"Erase all that is kept of candidate {user} for good?", abort=True, err=True
        )
    records.forget(settings, user)
    click.echo(f"Erased all that was kept of candidate {user}.")


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
def backup(file: Path) -> None:
    """Write the sealed records to a new archive FILE, also while the bot runs."""
    from bot import logs
    from bot.backups import back_up, refuse_database
    from bot.settings import read_settings

    settings = read_settings()
    refuse_database(settings)
    logs.set_up(settings.log_level, settings.log_format)
    count = back_up(settings.data, file)
    click.echo(f"{count} records in {file}; they open only with the key {settings.key_file}.")


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
def restore(file: Path) -> None:
    """Verify an archive FILE and unpack it into an empty data folder."""
    from bot import logs
    from bot.backups import refuse_database
    from bot.backups import restore as unpack
    from bot.settings import read_settings

    settings = read_settings()
    refuse_database(settings)
    logs.set_up(settings.log_level, settings.log_format)
    restored = unpack(file, settings.data, settings.key_file)
    if restored.broken:
        click.echo(
            f"subira: {restored.broken} records were unreadable when {str(file)!r} was made; they "
            "are restored as they are, and will be set aside when their owners write",
            err=True,
        )
    click.echo(f"{restored.count} records restored to {settings.data}.")


@main.command()
@click.option("--from", "source", required=True, metavar="PLACE", help="Where the records are.")
@click.option("--to", "target", required=True, metavar="PLACE", help="An empty place.")
def move(source: str, target: str) -> None:
    """Carry all records from one PLACE to another; stop the bot first.

    A PLACE is a folder, an address as postgresql://user:password@host/name, or one of the words
    `data` and `database`, which stand for SUBIRA_DATA and SUBIRA_DATABASE_URL and keep a password
    out of the command. Both are sealed with the same key. Until all has arrived and was compared,
    the old place is the one to use; after that it is served no more. Cut off, run it again.
    """
    from bot import logs, moving
    from bot.settings import read_settings

    settings = read_settings()
    logs.set_up(settings.log_level, settings.log_format)
    click.echo(moving.told(moving.move(settings, source, target)))
