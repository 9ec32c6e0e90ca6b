"""Times in short lines: where they stand, in forms that need not be readable as one date."""

from __future__ import annotations

import pytest

from corpusnorm.structure.when import find_when


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("AnnMay 30, 2019 at 1:06 PM", "May 30, 2019 at 1:06 PM"),
        ("Sana6. Juni 2015 um 10:23", "6. Juni 2015 um 10:23"),
        ("Bo Li • 2 weeks ago", "2 weeks ago"),
        ("vor 3 Jahren", "vor 3 Jahren"),
        ("Cy 17.07, 2011 @ 13:04", "17.07, 2011 @ 13:04"),
        ("Di April 18, 2025, 12:02pm 1", "April 18, 2025, 12:02pm"),
        ("#2 · Mar 21, 2025", "Mar 21, 2025"),
        ("12/13/07, 4:14 AM", "12/13/07, 4:14 AM"),
        ("Ann 21 May '11 | 6:10pm", "21 May '11 | 6:10pm"),
        ("Sep 20", "Sep 20"),
        ("Ann » Sa 19. Nov 2016, 16:45", "Sa 19. Nov 2016, 16:45"),
        ("Ann » mer. 12 mars 2014 21:20", "mer. 12 mars 2014 21:20"),
        ("Do 3 weeks ago", "3 weeks ago"),
        ("Ed 3 mai 2019 à 14 h 02 min", "3 mai 2019 à 14 h 02 min"),
        ("Flo 3.5.2019 klo 14.02", "3.5.2019 klo 14.02"),
        ("Gus 3 мая 2019 г. в 14:02", "3 мая 2019 г. в 14:02"),
    ],
)
def test_time_is_found(line: str, time: str) -> None:
    """A time is found with names run into it, counters beside it, and in forms of several countries."""
    span = find_when(line)
    assert span is not None
    assert line[span.start : span.end] == time


@pytest.mark.parametrize(
    "line",
    [
        "",
        "In May we had 3 of these",
        "Room 12",
        "May we go?",
        "He is 40 years old",
        "for 3 years",
        "example.org/2019/05/03/afloat",
    ],
)
def test_no_time_is_made_up(line: str) -> None:
    """A number or the name of a month alone is no time."""
    assert find_when(line) is None
