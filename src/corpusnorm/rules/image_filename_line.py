"""image-filename-line: the name of a file where a picture was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety
from corpusnorm.facts import Facts
from corpusnorm.furniture import runs
from corpusnorm.line import Line, Lines
from corpusnorm.rule import Example, Stage, line_rule

_SUFFIXES = frozenset("jpg jpeg png gif webp bmp tif tiff svg heic".split())
_FILE = re.compile(
    r"[\w()%+&'’.,@~-][\w ()%+&'’.,@~-]{0,100}\.(?:jpe?g|png|gif|webp|bmp|tiff?|svg|heic)(?: ?\(\d[\d.,]* ?(?:bytes"
    r"|[KkMm]B)\))?$",
    re.IGNORECASE,
)

_NEWS = "The ferry was towed off the sandbank on Tuesday."


@line_rule(
    code="FU032",
    name="image-filename-line",
    stage=Stage.MARKERS,
    safety=Safety.REPORT,
    message="Name of an image file",
    words=_SUFFIXES,
    examples=(
        Example(f"{_NEWS}\n\nDSC_0123.jpg", None),
        Example("Files:\nfog.png\nferry.png", "Files:\nfog.png\nferry.png"),
    ),
)
def image_filename_line(lines: Lines, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    A line that is nothing but the name of an image file, with or without its size.

    A list of files, the line after a colon, and everything in program text stay.

    ## Why it matters

    It is the name that a camera gave, in the middle of a text.

    ## Fix safety

    Reported only: it may be all that is left of a caption, or the end of an address that was broken.

    ## Known from

    7 of 1,000 news reports and whole pages.
    """
    named = [line for line in lines.holding(_SUFFIXES) if _FILE.match(line.bare)]
    if named and not facts.is_code:
        for line in (run[0] for run in runs(named, lines) if len(run) == 1):
            if not _is_announced(line, lines):
                yield Edit(line.span, None)


def _is_announced(line: Line, lines: Lines) -> bool:
    before = lines.near(line, -1)
    return before is None or before.bare.endswith(":")
