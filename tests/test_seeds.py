"""The project's own sample documents come out as the documents expected of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from corpusnorm import normalize, write
from corpusnorm.registry import all_kinds

SEEDS = Path(__file__).parents[1] / "seeds"
TEXTS = sorted(SEEDS.glob("*/*.txt"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_seed_gives_the_document_expected_of_it(path: Path) -> None:
    """The text, written as canonical Markdown, is the file beside it, to the character."""
    document = normalize(path.read_bytes(), name=path.name)
    assert write(document, "markdown") == path.with_suffix(".md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_seed_is_of_full_length(path: Path) -> None:
    """A sample has 600 words or more, as real documents have."""
    assert len(normalize(path.read_bytes()).text.split()) >= 600


@pytest.mark.parametrize("kind", sorted(kind.name for kind in all_kinds()))
def test_every_kind_has_its_samples(kind: str) -> None:
    """Of each kind there are at least four documents, and each has its expected document beside it."""
    texts = {path.stem for path in (SEEDS / kind).glob("*.txt")}
    assert len(texts) >= 4
    assert texts == {path.stem for path in (SEEDS / kind).glob("*.md")}


def test_every_folder_is_of_a_kind() -> None:
    """A folder with another name would hold documents that nobody looks at."""
    assert {path.name for path in SEEDS.iterdir() if path.is_dir()} == {kind.name for kind in all_kinds()}


def test_the_table_names_every_sample() -> None:
    """seeds/README.md tells of each document what it shows, and of no other."""
    told = re.findall(r"^\| `(\w+/[\w-]+)` \|", (SEEDS / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(told) == sorted(f"{path.parent.name}/{path.stem}" for path in TEXTS)
