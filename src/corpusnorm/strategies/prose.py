"""Text without artifacts: sentences, paragraphs and their layout."""

from __future__ import annotations

from hypothesis import strategies as st

from corpusnorm.strategies.words import VOCABULARIES, Vocabulary

LAYOUTS = ("blank lines", "single newlines", "flat", "markdown")


@st.composite
def clean_text(draw: st.DrawFn, language: str | None = None, layout: str | None = None) -> str:
    """Prose that no safe rule has anything to say about.

    Args:
        draw: supplied by Hypothesis.
        language: a tag (``en``, ``de``, ``fr``, ``es``, ``it``, ``ru``, ``pl``, ``el``, ``ja``), or
            None for any.
        layout: one of `LAYOUTS`, or None for any. ``markdown`` holds tables, and nothing
            of Markdown that a rule would take off.

    Returns:
        One to five paragraphs, perhaps with headings, ended by a line feed.

    >>> from hypothesis import find
    >>> find(clean_text(language="en"), lambda text: "“" in text).endswith("\\n")
    True
    """
    known = [vocabulary for vocabulary in VOCABULARIES if language in (None, vocabulary.tag)]
    vocabulary = draw(st.sampled_from(known))
    chosen = layout or draw(st.sampled_from(LAYOUTS))
    parts = draw(st.lists(paragraphs(vocabulary), min_size=1, max_size=5))
    if chosen == "markdown":
        parts = [f"{part}\n\n{_table(vocabulary)}" for part in [*parts, parts[0], parts[0]]]
    is_headed = chosen in ("blank lines", "markdown") and draw(st.booleans())
    if is_headed:
        for place, heading in enumerate(draw(st.lists(headings(vocabulary), min_size=1, max_size=2, unique=True))):
            parts.insert(2 * place, heading)
    return _laid_out(parts, chosen)


def _laid_out(parts: list[str], layout: str) -> str:
    return {"single newlines": "\n", "flat": " "}.get(layout, "\n\n").join(parts) + "\n"


def _table(vocabulary: Vocabulary) -> str:
    """A table of which only the head is there; its row is too short for a cut sentence."""
    return f"| {vocabulary.headings[0]} | 1947 |\n| --- | --- |"


def headings(vocabulary: Vocabulary) -> st.SearchStrategy[str]:
    """A line that is no sentence."""
    return st.sampled_from(vocabulary.headings)


@st.composite
def paragraphs(draw: st.DrawFn, vocabulary: Vocabulary) -> str:
    """Two to five sentences, with curly or with straight quotation marks."""
    text = vocabulary.blank.join(draw(st.lists(sentences(vocabulary), min_size=2, max_size=5)))
    return _straightened(text) if draw(st.booleans()) else text


def _straightened(text: str) -> str:
    return text.translate({ord("“"): '"', ord("”"): '"', ord("„"): '"', ord("’"): "'"})


@st.composite
def sentences(draw: st.DrawFn, vocabulary: Vocabulary) -> str:
    """A statement, bare or as said by somebody, or with an aside between dashes."""
    blank = vocabulary.blank
    subject = draw(st.sampled_from(vocabulary.subjects))
    rest = draw(st.sampled_from(vocabulary.predicates)) + blank + draw(st.sampled_from(vocabulary.complements))
    form = draw(st.sampled_from(["bare", "bare", "bare", "aside", "quote"]))
    if form == "aside":
        aside = draw(st.sampled_from(vocabulary.asides))
        return (
            f"{subject} – {aside} – {rest}{vocabulary.stop}" if blank else f"{aside}、{subject}{rest}{vocabulary.stop}"
        )
    if form == "quote":
        opening, closing = vocabulary.marks
        comma = ", " if blank else ""
        return f"{opening}{subject}{blank}{rest}{closing}{comma}{vocabulary.said}{vocabulary.stop}"
    return f"{subject}{blank}{rest}{vocabulary.stop}"
