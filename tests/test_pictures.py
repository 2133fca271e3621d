"""The picture of the time line: words inside it, none on another, and small to send."""

import io
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from bot.pictures import draw
from bot.pictures.axis import Axis
from bot.pictures.layout import DAYS_APART, HEIGHT, QUIET_TOP, RAIL_Y, arrange
from bot.pictures.lettering import drawable, width_of
from bot.pictures.painting import paint
from bot.pictures.palette import DARK, LIGHT
from bot.pictures.rows import WIDTH
from coaching.model import Interview
from coaching.nudging import plan
from coaching.timeline import Labels, Timeline, alt_text, timeline_of
from tests.cases import (
    answer_by,
    at,
    candidate,
    come_back,
    contact,
    day,
    interview,
    thanks,
)

SIGNATURE = b"\x89PNG\r\n\x1a\n"
#: The longest phrases of both languages are shorter.
LABELS = Labels(
    interview="Interview",
    promise="They asked for a call",
    contact="Uliwasiliana mara 12",
    quiet="Wakati wa kungoja: usipige, usiandike",
    nudge="Nitakukumbusha",
    today="Leo",
)
HELD = date(2026, 11, 23)
#: A call today, with the answer, the moment and the nudge ahead.
FULL = Timeline(
    language="en",
    interview_on=HELD,
    promise=(day("2026-11-30"), day("2026-12-04")),
    contacts=(day("2026-11-25"),),
    quiet=(HELD, day("2026-12-07")),
    nudge_on=day("2026-12-07"),
    today=day("2026-11-25"),
    labels=LABELS,
)
CASES = {
    "no promise": interview("2026-11-23"),
    "promise": interview("2026-11-23", answer_by("2026-12-04", "2026-11-30")),
    "invitation": interview("2026-11-23", come_back("2026-12-01")),
    "early contact": interview("2026-11-23", answer_by("2026-12-04"), contact("2026-11-24")),
    "two days": interview("2026-11-23", answer_by("2026-11-24")),
    "two hundred days": interview("2026-11-23", answer_by("2027-06-11")),
    "Christmas": interview("2026-11-23", answer_by("2026-12-23")),
    "barred": interview("2026-11-23", barred=True),
    "closed": interview("2026-11-23", outcome="rejected"),
    "ahead": interview("2026-11-27", upcoming=True),
    "tried": interview("2026-11-09", answer_by("2026-11-13"), contact("2026-11-16")),
}


def line(case: Interview, today: str = "2026-11-24", language: str = "en") -> Timeline:
    """The time line of an interview whose nudge is planned at noon of today."""
    owner = candidate(case)
    return timeline_of(plan(case, owner, at(f"{today} 12:00")), owner, day(today), language)


def days(least=date(2026, 1, 1), most=date(2027, 12, 31)):
    return st.dates(least, most)


OURS = st.just(LABELS)


def timelines(dates, words=OURS):
    return st.builds(
        Timeline,
        language=st.sampled_from(["en", "sw"]),
        interview_on=dates,
        promise=st.none() | st.tuples(dates, dates),
        contacts=st.lists(dates, max_size=12).map(tuple),
        quiet=st.none() | st.tuples(dates, st.none() | dates),
        nudge_on=st.none() | dates,
        today=dates,
        labels=words,
    )


#: Around one day, over two years, and whatever a calendar holds.
ANY = st.one_of(
    timelines(days(HELD, HELD + timedelta(days=2))),
    timelines(days()),
    timelines(st.dates()),
)
WORDS = st.builds(Labels, **dict.fromkeys(LABELS.__slots__, st.text(max_size=200)))


def check_words(timeline):
    labels = arrange(timeline).labels
    for label in labels:
        box = label.box
        assert 0 <= box.left < box.right <= WIDTH
        assert 0 <= box.top < box.bottom <= HEIGHT
        for text, size, left in (
            (label.name, label.name_size, label.name_left),
            (label.day, label.day_size, label.day_left),
        ):
            if text:
                assert box.left - 0.01 <= left
                assert left + width_of(text, size) <= box.right + 0.01
    assert [(a, b) for a, b in combinations(labels, 2) if a.box.overlaps(b.box)] == []


@given(ANY)
def test_every_label_is_inside_and_none_on_another(timeline):
    check_words(timeline)


@settings(max_examples=50)
@given(timelines(days(), WORDS))
def test_any_words_are_made_to_fit(timeline):
    check_words(timeline)


@given(ANY)
def test_there_are_six_labels_at_most_in_large_letters(timeline):
    labels = arrange(timeline).labels
    assert len(labels) <= 6
    assert all(label.name_size >= 24 for label in labels)
    assert all(label.day_size >= 30 for label in labels if label.day)


@given(ANY)
def test_signs_stay_on_the_canvas(timeline):
    layout = arrange(timeline)
    places = [layout.interview, layout.today, *layout.contacts, *layout.ticks]
    places += [*(layout.band or ()), *(layout.bar or ()), layout.nudge or layout.first]
    assert all(36 <= place <= WIDTH - 36 for place in places)


@given(ANY)
def test_lines_to_signs_do_not_run_through_words(timeline):
    layout = arrange(timeline)
    boxes = [label.box for label in layout.labels]
    for leader in layout.leaders:
        low, high = sorted((leader.start[1], leader.end[1]))
        assert all(box.bottom <= low or box.top >= high for box in boxes)


@given(st.lists(days(), min_size=1, max_size=8, unique=True).map(sorted))
def test_days_keep_their_order_and_stay_apart(marked):
    axis = Axis(marked, 96, 904, DAYS_APART)
    places = [axis.place(on) for on in marked]
    assert all(b - a >= DAYS_APART - 0.01 for a, b in pairwise(places))
    assert all(96 - 0.01 <= place <= 904 + 0.01 for place in places)


def test_days_far_enough_apart_stand_in_proportion():
    axis = Axis([HELD, HELD + timedelta(days=2), HELD + timedelta(days=8)], 100, 900, 52)
    assert axis.place(HELD + timedelta(days=2)) == 300


def test_a_single_day_stands_in_the_middle():
    assert Axis([HELD], 100, 900, 52).place(HELD) == 500


@settings(max_examples=12, deadline=None)
@given(timelines(st.dates(), WORDS), st.booleans())
def test_any_time_line_can_be_drawn(timeline, dark):
    assert draw(timeline, dark=dark).startswith(SIGNATURE)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("language", ["en", "sw"])
@pytest.mark.parametrize("dark", [False, True])
def test_a_picture_has_its_size_and_is_small(name, language, dark):
    content = draw(line(CASES[name], language=language), dark=dark)
    assert content.startswith(SIGNATURE)
    assert Image.open(io.BytesIO(content)).size == (1000, 560)
    assert len(content) < 100_000


def test_the_same_time_line_gives_the_same_picture():
    assert draw(FULL, dark=True) == draw(FULL, dark=True)


def test_painted_words_stay_in_their_boxes():
    layout = arrange(FULL)
    blank = replace(layout, labels=tuple(replace(x, name="", day="") for x in layout.labels))
    images = [Image.open(io.BytesIO(paint(x, LIGHT))).convert("RGB") for x in (layout, blank)]
    changed = ImageChops.difference(*images).convert("L").point(lambda value: 255 * (value > 60))
    for label in layout.labels:
        box = label.box
        changed.paste(0, (int(box.left), int(box.top), int(box.right) + 1, int(box.bottom) + 1))
    assert changed.getbbox() is None


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_words_stand_out_from_their_ground(palette):
    colours = [palette.ink, *palette.word.values()]
    assert [c for c in colours if contrast(c, palette.ground) < 4.5] == []


def contrast(one, other):
    """The ratio of WCAG 2.2."""
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour):
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("language", ["en", "sw"])
@pytest.mark.parametrize("name", CASES)
def test_the_font_holds_every_letter_of_the_labels(name, language):
    labels = line(CASES[name], language=language).labels
    words = [getattr(labels, slot) for slot in labels.__slots__]
    assert [drawable(word) for word in words] == words


@pytest.mark.parametrize("language", ["en", "sw"])
def test_words_of_the_coach_are_neither_cut_nor_small(language):
    case = interview("2026-11-25", answer_by("2026-12-02", "2026-11-30"), contact("2026-11-28"))
    for label in arrange(line(case, "2026-11-28", language)).labels:
        assert not label.name.endswith("…")
        assert label.name_size >= 30
        assert label.day_size == 0 or label.day_size >= 34


@pytest.mark.parametrize("name", CASES)
def test_neither_picture_nor_caption_names_the_employer(name):
    timeline = line(CASES[name])
    assert "KCB" not in repr(timeline)
    assert "KCB" not in alt_text(timeline)


def test_the_quiet_zone_runs_from_the_interview_until_the_moment():
    timeline = line(CASES["promise"])
    assert timeline.quiet == (HELD, day("2026-12-07"))
    assert timeline.nudge_on == day("2026-12-07")


def test_a_christmas_closing_is_quiet_too():
    case = interview("2026-12-16", answer_by("2026-12-23"))
    assert line(case, "2026-12-17").quiet == (day("2026-12-16"), day("2027-01-04"))


def test_a_moment_behind_ends_the_quiet_zone_before_the_nudge():
    timeline = line(interview("2026-11-09", answer_by("2026-11-13")), "2026-11-28")
    assert timeline.quiet == (day("2026-11-09"), day("2026-11-16"))
    assert timeline.nudge_on == day("2026-11-30")


def test_where_contact_is_barred_the_quiet_zone_has_no_end():
    timeline = line(CASES["barred"])
    assert timeline.quiet == (HELD, None)
    assert timeline.nudge_on is None


def test_after_the_try_it_is_quiet_again():
    assert line(CASES["tried"]).quiet == (day("2026-11-16"), None)


@pytest.mark.parametrize("name", ["closed", "ahead"])
def test_what_is_closed_or_ahead_has_no_quiet_zone(name):
    timeline = line(CASES[name])
    assert timeline.quiet is None
    assert all(label.box.top < QUIET_TOP for label in arrange(timeline).labels)


def test_a_thank_you_and_a_presumed_contact_are_not_shown():
    case = interview(
        "2026-11-23", None, thanks("2026-11-23"), contact("2026-11-24", presumed=True)
    )
    assert line(case).contacts == ()


def test_an_invitation_and_an_answer_have_different_words():
    assert line(CASES["invitation"]).labels.promise != line(CASES["promise"]).labels.promise


def test_a_contact_made_today_and_today_step_aside():
    layout = arrange(FULL)
    assert layout.today - layout.contacts[0] >= 24


def test_labels_above_and_below_keep_off_the_rail():
    for label in arrange(FULL).labels:
        assert not label.box.top < RAIL_Y < label.box.bottom


def test_the_caption_tells_the_same_facts():
    case = interview("2026-11-23", answer_by("2026-12-04", "2026-11-30"), contact("2026-11-25"))
    assert alt_text(line(case, "2026-11-25")) == (
        "Your time line. Interview: Monday 23 November. "
        "Their answer: Monday 30 November to Friday 4 December. "
        "You got in touch: Wednesday 25 November. "
        "Quiet time, no calls and no messages, until Monday 7 December. "
        "My nudge: Monday 7 December. Today: Wednesday 25 November."
    )


def test_the_caption_speaks_swahili():
    assert alt_text(line(CASES["no promise"], language="sw")) == (
        "Kalenda yako ya kungoja. Interview: Jumatatu 23 Novemba. Hawakutaja siku. "
        "Wakati wa kungoja, bila kupiga simu wala kuandika: hadi Jumanne 1 Desemba. "
        "Siku ya kukukumbusha: Jumanne 1 Desemba. Leo: Jumanne 24 Novemba."
    )


@given(ANY)
def test_every_time_line_has_a_caption(timeline):
    told = alt_text(timeline)
    assert told
    assert "  " not in told
    assert "none" not in told
