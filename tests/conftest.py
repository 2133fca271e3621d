"""What many tests need: a clean environment and a folder for data and key."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, settings

if TYPE_CHECKING:
    from tests.postgres_server import PostgresServer

# Before any test imports the model's runtime: nothing may be reported from here to anywhere.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

# For tests/mutants.py: the same examples each time, and the first that fails is enough.
settings.register_profile(
    "mutants", derandomize=True, database=None, phases=(Phase.explicit, Phase.generate)
)


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory):
    """No test reads the settings, the data or the key of whoever runs it."""
    for name in list(os.environ):
        if name.startswith("SUBIRA_"):
            monkeypatch.delenv(name)
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    return tmp_path / "keys" / "key"


@pytest.fixture(scope="session")
def postgres() -> "Iterator[PostgresServer]":
    """One real server for all tests; started by the first that asks."""
    from tests.postgres_server import PostgresServer

    with PostgresServer() as server:
        yield server


@pytest.fixture
def database(postgres: "PostgresServer") -> str:
    """The address of a new, empty database."""
    return postgres.database()
