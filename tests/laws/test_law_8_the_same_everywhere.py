"""8. **The same everywhere.** A document's result depends on its bytes and the options alone.

Not on its neighbours, the number of workers, the engine or the platform.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpusnorm import CorpusnormError, Document, Options, check, normalize, write
from corpusnorm.strategies import documents
from tests.laws.material import any_bytes, texts

SAMPLES = (
    "It\u00e2\u20ac\u2122s a caf\u00c3\u00a9, said the typo\u00adgraphy\u00a0of the house.\n\n\n\nThe end.".encode(),
    b"# One\n\nShe read *Emma* at \\$5.\n\n## Two\n\nThe [end](https://example.org/).\n",
    b"A title\n\nBy Ann Example\n\nThe river rose.\n\n2 comments\n\nWell said.\nLikeLike\nI agree.\nLikeLike\n",
    "Привет, как дела? Это было давно.\n".encode("cp1251"),
    b"",
)


def _result(data: bytes) -> Document | str:
    try:
        return normalize(data)
    except CorpusnormError as error:
        return str(error)


@given(st.lists(any_bytes(), min_size=1, max_size=4))
def test_neighbours_and_order_make_no_difference(batch: list[bytes]) -> None:
    """A document comes out alike after those before it and after those behind it."""
    forwards = [_result(data) for data in batch]
    backwards = [_result(data) for data in reversed(batch)]
    assert forwards == backwards[::-1]


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_the_order_of_sets_makes_no_difference(seed: str) -> None:
    """Another seed of Python's hashes gives the same bytes of output."""
    code = (
        "import ast, sys; from corpusnorm import normalize, write, check\n"
        "for data in ast.literal_eval(sys.argv[1]):\n"
        "    sys.stdout.write(write(normalize(data)) + repr(check(data)))"
    )
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, repr(SAMPLES)],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert run.stdout == "".join(write(normalize(data)) + repr(check(data)) for data in SAMPLES)


@pytest.mark.parametrize("workers", [1, 3])
def test_the_number_of_workers_makes_no_difference(workers: int) -> None:
    """Documents travel to other processes and back without a change."""
    here = [normalize(data) for data in SAMPLES]
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        assert list(pool.map(normalize, SAMPLES)) == here


@given(texts().map(str.encode) | documents())
def test_a_document_survives_pickling(data: bytes) -> None:
    """What is sent between processes is equal to what was sent."""
    document = normalize(data)
    again = pickle.loads(pickle.dumps(document))
    assert again == document
    assert again.restore() == data
    assert write(again) == write(document)


@given(
    st.builds(
        Options,
        encoding=st.none() | st.just("cp1252"),
        select=st.just(("ALL",)),
        ignore=st.lists(st.sampled_from(["CH", "CH001", "soft-hyphen"])).map(tuple),
        unsafe=st.booleans(),
    )
)
def test_options_survive_pickling(options: Options) -> None:
    """Options are a value: any worker can have them."""
    assert pickle.loads(pickle.dumps(options)) == options
