"""Takes one guard away at a time and runs the tests that must miss it: `python -m tests.mutants`.

The guards stand in `mutants.txt`. Arguments choose those whose names contain one of them:
`python -m tests.mutants desk "two tries"`. All of them take about ten minutes.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
LIST = Path(__file__).with_suffix(".txt")
#: What the tests need of the project.
COPIED = ("bot", "coaching", "tests", "pyproject.toml")
#: Each time the same examples, and the first that fails is enough (see conftest.py).
PYTEST = ("-m", "pytest", "-q", "-x", "-p", "no:randomly", "-p", "no:cacheprovider")
PROFILE = "--hypothesis-profile=mutants"
#: Seconds after which a run is given up; the longest wait in a test is a minute.
LIMIT = 900


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A guard: where it stands, what stands there without it, and the tests that must fail."""

    name: str
    file: str
    tests: tuple[str, ...]
    old: str
    new: str

    def applied(self, source: str) -> str:
        """The source without the guard.

        Raises:
            ValueError: the guard does not stand there exactly once.
        """
        if (count := source.count(self.old)) != 1:
            raise ValueError(
                f"{self.name}: the old text stands {count} times in {self.file}, not once; "
                f"look for the guard there and mend {LIST.name}"
            )
        return source.replace(self.old, self.new)


def listed(text: str) -> list[Mutant]:
    """The mutants of a list.

    Each has a name, then `file: tests` where they are not those of the mutant before it, then
    the lines that are taken out and put in.
    """
    mutants: list[Mutant] = []
    for block in text.split("\n\n"):
        if block.startswith("#"):
            continue
        name, *lines = block.strip("\n").split("\n")
        if lines[0].startswith("-"):
            file, tests = mutants[-1].file, mutants[-1].tests
        else:
            file, _, named = lines.pop(0).partition(": ")
            tests = tuple(named.split())
        old, new = ("\n".join(line[1:] for line in lines if line[0] == sign) for sign in "-+")
        mutants.append(Mutant(name=name, file=file, tests=tests, old=old, new=new))
    return mutants


def chosen(mutants: list[Mutant], words: list[str]) -> list[Mutant]:
    """The mutants whose names contain one of the words; all where there is none."""
    for word in words:
        if not any(word in mutant.name for mutant in mutants):
            raise ValueError(f"no mutant has {word!r} in its name; they stand in {LIST.name}")
    return [m for m in mutants if not words or any(word in m.name for word in words)]


def fails(folder: Path, tests: tuple[str, ...]) -> bool:
    """Whether a test fails in the copy of the project.

    Raises:
        RuntimeError: the tests could not be run.
    """
    environment = os.environ | {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    command = (sys.executable, *PYTEST, PROFILE, *tests)
    ran = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=LIMIT
    )
    if ran.returncode not in (0, 1):
        raise RuntimeError(f"pytest {' '.join(tests)} ended with {ran.returncode}:\n{ran.stdout}")
    return ran.returncode == 1


def main(words: list[str]) -> int:
    """Tries the chosen mutants; 1 where one of them is missed."""
    mutants = chosen(listed(LIST.read_text(encoding="utf-8")), words)
    missed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in COPIED:
            copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy2
            copy(ROOT / part, folder / part)
        if fails(folder, tuple(sorted({test for mutant in mutants for test in mutant.tests}))):
            raise RuntimeError("a test fails with all guards in their places; mend that first")
        for mutant in mutants:
            file, began = folder / mutant.file, time.monotonic()
            file.write_text(mutant.applied(file.read_text(encoding="utf-8")), encoding="utf-8")
            caught = fails(folder, mutant.tests)
            shutil.copy2(ROOT / mutant.file, file)
            missed += not caught
            told = f"{'caught' if caught else 'MISSED'} {time.monotonic() - began:5.1f} s"
            sys.stdout.write(f"{told}  {mutant.name}\n")
            sys.stdout.flush()
    return min(missed, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
