"""Every story holds in the core alone and in the whole house."""

from pathlib import Path

import pytest

from tests.story import Core, Diverged, Shell, Telling, read_story

#: The longest message, a draft ready to copy in it: about a phone screen.
SCREEN = 700
STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))


@pytest.fixture(params=[Core, Shell], ids=["core", "shell"])
def house(request):
    """Builds a house with the zone of a story."""
    return request.param


@pytest.mark.parametrize("file", STORIES, ids=lambda file: file.stem)
def test_the_conversation_goes_as_the_story_tells(file, house):
    story = read_story(file)
    told, telling = None, Telling(story, house(story.zone))
    try:
        telling.run()
    except Diverged as fault:
        told = str(fault)
    if told:
        pytest.fail(told, pytrace=False)
    assert telling.longest <= SCREEN


def test_there_are_stories():
    assert len(STORIES) >= 16


@pytest.mark.parametrize("words", ["a talk that goes astray", "another word"])
def test_a_story_that_is_not_true_fails(tmp_path, house, words):
    file = tmp_path / "untrue.txt"
    file.write_text(
        f"# Why.\nMon 23 Nov 2026 18:00  You: /help\n                       Coach: {words}"
    )
    story = read_story(file)
    with pytest.raises(Diverged, match="It really went:\nMon 23 Nov 2026 18:00  You: /help"):
        Telling(story, house(story.zone)).run()
