"""The guards that `tests.mutants` takes away are still there."""

from pathlib import Path

import pytest

from tests.mutants import LIST, ROOT, Mutant, chosen, listed

MUTANTS = listed(LIST.read_text(encoding="utf-8"))


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_each_guard_stands_in_its_file_once(mutant: Mutant) -> None:
    source = (ROOT / mutant.file).read_text(encoding="utf-8")
    assert compile(mutant.applied(source), mutant.file, "exec")


def test_each_guard_is_named_once_and_its_tests_exist() -> None:
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS)
    for test in {test for mutant in MUTANTS for test in mutant.tests}:
        file, _, name = test.partition("::")
        assert f"def {name}(" in Path(ROOT / file).read_text(encoding="utf-8") if name else file


@pytest.mark.parametrize("count", [0, 2])
def test_a_guard_that_is_gone_or_there_twice_is_told(count: int) -> None:
    mutant = Mutant(name="a guard", file="x.py", tests=(), old="old", new="new")
    with pytest.raises(ValueError, match=f"a guard: the old text stands {count} times in x.py"):
        mutant.applied("old" * count)


def test_a_name_that_is_not_in_the_list_is_told() -> None:
    with pytest.raises(ValueError, match="no mutant has 'nobody'"):
        chosen(MUTANTS, ["nobody"])
