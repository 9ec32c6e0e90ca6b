"""The published strategies: their examples, and what happens without Hypothesis."""

from __future__ import annotations

import doctest
import importlib
import subprocess
import sys

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis.errors import NoSuchExample

from corpusnorm import normalize, strategies
from corpusnorm.decode import decode
from corpusnorm.strategies import documents
from corpusnorm.strategies.files import KINDS


@pytest.mark.parametrize("name", ["", ".prose", ".planting", ".files"])
def test_the_examples_hold(name: str) -> None:
    """The examples in the documentation of the strategies run, and give what they say."""
    module = importlib.import_module(f"corpusnorm.strategies{name}")
    result = doctest.testmod(module)
    assert result.attempted > 0
    assert result.failed == 0


def test_without_hypothesis_the_message_says_what_to_install() -> None:
    """Who lacks the extra is told its name."""
    code = "import sys; sys.modules['hypothesis'] = None\nimport corpusnorm.strategies"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, encoding="utf-8")
    assert run.returncode == 1
    assert "pip install 'corpusnorm[testing]'" in run.stderr


def test_the_library_itself_needs_no_hypothesis() -> None:
    """Normalizing, checking and writing import nothing of the testing extra."""
    code = (
        "import sys; sys.modules['hypothesis'] = None\n"
        "from corpusnorm import check, normalize, write\n"
        "check(b'a'); write(normalize(b'a'))"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@given(documents())
def test_documents_are_texts(data: bytes) -> None:
    """Every document of the strategy can be read."""
    assert normalize(data).source.text.strip()


@pytest.mark.parametrize(
    ("kind", "sign"), [("review_essay", "312 pp."), ("news_report", "(Reuters)"), ("blog_post", "LikeLike")]
)
def test_documents_hold_what_belongs_to_their_kind(kind: str, sign: str) -> None:
    """There are reviews with a work, reports with a dateline and posts with comments, and no others have these."""

    def holds(data: bytes) -> bool:
        return sign in decode(data).text

    assert find(documents(kind), holds, settings=_FEW)
    for other in set(KINDS) - {kind}:
        with pytest.raises(NoSuchExample):
            find(documents(other), holds, settings=_FEW)


_FEW = settings(max_examples=50, phases=[Phase.generate], derandomize=True, database=None)
"""Enough to meet what is in every fifth document; whatever is found need not be made smaller."""


def test_every_kind_of_documents_is_looked_at() -> None:
    """A kind that the strategy learns is added to the test above."""
    assert set(KINDS) == {"review_essay", "news_report", "blog_post"}


def test_all_public_names_exist() -> None:
    """What is announced can be imported."""
    assert all(hasattr(strategies, name) for name in strategies.__all__)
