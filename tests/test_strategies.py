"""The published strategies: their examples, and what happens without Hypothesis."""

from __future__ import annotations

import doctest
import importlib
import subprocess
import sys

import pytest
from hypothesis import given

from corpusnorm import NotTextError, normalize, strategies
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


@pytest.mark.parametrize("kind", KINDS)
def test_documents_are_texts(kind: str) -> None:
    """Every document of the strategy can be read, and holds what belongs to its kind."""
    signs = {"review_essay": ("pp.", "pages."), "news_report": ("By ",), "blog_post": ("LikeLike",)}

    @given(documents(kind))
    def is_read(data: bytes) -> None:
        try:
            text = normalize(data).source.text
        except NotTextError as refused:
            pytest.fail(str(refused))
        assert any(sign in text for sign in signs[kind])

    is_read()


def test_all_public_names_exist() -> None:
    """What is announced can be imported."""
    assert all(hasattr(strategies, name) for name in strategies.__all__)
