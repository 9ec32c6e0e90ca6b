"""The laws, each of them, on 100,000 generated documents: with safe rules, with unsafe ones, and in both house styles.

It takes about an hour, and is left to `make all-laws`.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from corpusnorm import CorpusnormError, Document, Options, normalize
from tests.laws import promises
from tests.laws.material import ALL_RULES, any_bytes, texts

_PORTIONS = 100
_EACH = 1_000
_OPTIONS = (Options(), Options(unsafe=True), *ALL_RULES)


@pytest.mark.long
@pytest.mark.parametrize("portion", range(_PORTIONS))
def test_all_laws_hold(portion: int) -> None:
    """No law is broken by any of a thousand documents; every portion has others."""

    @seed(portion)
    @settings(max_examples=_EACH, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(texts().map(str.encode) | any_bytes(), st.integers(0, 2_000))
    def hold(data: bytes, at: int) -> None:
        _laws_hold(data, at)

    hold()


def _laws_hold(data: bytes, at: int) -> None:
    seen: list[Document] = []
    for options in _OPTIONS:
        try:
            document = normalize(data, options=options)
        except CorpusnormError:
            return
        promises.twice_is_once(document, options)
        if document not in seen:
            _laws_hold_of(document, data, options, at)
            seen.append(document)


def _laws_hold_of(document: Document, data: bytes, options: Options, at: int) -> None:
    promises.nothing_is_lost(document, data)
    promises.segments_tile_the_text(document)
    promises.only_blanks_are_blank(document)
    promises.furniture_says_what_set_it_aside(document)
    promises.repairs_tell_all(document)
    promises.outside_the_repairs_the_text_is_the_source(document)
    promises.offsets_map_both_ways(document, at)
    promises.survives_markdown(document)
    promises.can_be_checked_and_written(document, data, options)
