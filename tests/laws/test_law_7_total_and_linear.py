"""7. **Total and linear.** Any bytes give a document or one of our own errors, never another exception.

In time and memory linear in their length.
"""

from __future__ import annotations

import functools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.linear import LINES, document
from corpusnorm import CorpusnormError, Document, Options, check, normalize, write
from corpusnorm.registry import all_rules
from corpusnorm.rule import literal_of
from tests.laws.calls import calls_of
from tests.laws.material import ALL_RULES, any_bytes

_MOST = 12
"""Ten times as much text may cost twelve times as much: ten, and what is rounded up."""
_SIZE = 2_000


@given(any_bytes())
def test_any_bytes_give_a_document_or_our_own_error(data: bytes) -> None:
    """No bytes raise anything that is not a `CorpusnormError`."""
    try:
        document = normalize(data)
    except CorpusnormError:
        return
    assert isinstance(document, Document)


@given(any_bytes(), st.sampled_from(ALL_RULES))
def test_any_bytes_can_be_checked_and_written(data: bytes, options: Options) -> None:
    """What can be read can be checked, repaired as far as possible, and written in every format."""
    try:
        document = normalize(data, options=options)
    except CorpusnormError:
        return
    check(data, options=options)
    for form in ("json", "jsonl", "markdown", "text"):
        assert write(document, form).endswith("\n")


@pytest.mark.parametrize(("before", "after"), [("a", "b"), ("д", "е")], ids=["Latin", "Cyrillic"])
def test_no_character_stops_a_rule(before: str, after: str) -> None:
    """With any character below U+3000 between letters of two scripts, all rules come to an end."""
    signs = "\n".join(f"word{chr(code)}{after} {before}{chr(code)} x" for code in range(1, 0x3000))
    document = normalize(signs.encode(), options=Options(unsafe=True))
    assert document.restore() == signs.encode()
    assert check(signs.encode())


_SIGNS = {
    *("*a ", "_a_", "**", "`", "```\n", "\\*", "\\\\", "[a](", "[", "](", "# ", "#\n\n", "=\n", "---\n", "> ", "- a\n"),
    *(
        "&amp;",
        "&lt;",
        "&",
        "Ã©",
        "â€œ",
        "â€? ",
        "Ã ",
        "\xa0",
        "\xad\n",
        "e\u0301",
        "\u0301",
        "\x1b[",
        "\x19s",
        "\ufb01",
    ),
    *("LikeLike\n", "Like", "a-\n", "-\n", "the\n\n", "the house of\n\nlower ", "\n\n\n", " \n", "\t", " ", "\n", "\r"),
    *(
        "http://",
        "www.",
        "?utm_a=",
        "a.",
        "a@b.",
        "“",
        '"a ',
        "(",
        "<a ",
        "1. ",
        "a",
        "a ",
        "a\n",
        "A. ",
        "By A\n\n",
        "):\n\n",
    ),
}
FRAGMENTS = sorted(
    _SIGNS.union(
        (literal_of(trigger) for rule in all_rules() for trigger in rule.trigger[:4]),
        ("\n ", "\n\t", "\na", " \n", "\t\n", " -\n", " - \n", "1.\n", "1. \n", "&a;", "%C3%A9"),
        (example.before for rule in all_rules() for example in rule.examples),
    )
    - {"\0"}  # a text of nothing but these is refused
)


def _held(document: Document) -> int:
    """How many characters the text and the account of ``document`` hold."""
    return len(document.text) + sum(len(repair.before) + len(repair.after) + 1 for repair in document.repairs)


@pytest.mark.parametrize("fragment", FRAGMENTS, ids=lambda fragment: repr(fragment)[:24])
def test_work_and_account_grow_as_the_text_does(fragment: str) -> None:
    """Ten times as many triggers of a rule cost no more than twelve times the calls, and the same of memory."""
    count = max(1, _SIZE // len(fragment))
    short, long = (f"So it begins. {fragment * times} It ends.\n" for times in (count, 10 * count))
    held = [_held(normalize(text.encode())) for text in (short, long)]
    assert held[1] <= _MOST * held[0]
    for work in (
        functools.partial(normalize, options=Options(unsafe=True)),
        functools.partial(check, options=ALL_RULES[0]),
    ):
        calls = [calls_of(functools.partial(work, text.encode())) for text in (short, long)]
        assert calls[1] <= _MOST * calls[0], work


@pytest.mark.parametrize("sort", LINES)
def test_work_grows_as_the_lines_do(sort: str) -> None:
    """Ten times as many lines of one sort cost a document no more than twelve times the calls."""
    work = functools.partial(normalize, options=Options(unsafe=True))
    short, long = (document(LINES[sort], count).encode() for count in (120, 1_200))
    calls = [calls_of(functools.partial(work, data)) for data in (short, long)]
    assert calls[1] <= _MOST * calls[0]
