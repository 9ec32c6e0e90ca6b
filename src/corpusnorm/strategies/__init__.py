"""Strategies for Hypothesis: clean text, whole documents, and artifacts planted in them.

Test your own pipeline with them: what it makes of a damaged text should be what it makes of
the clean one. Needs the extra ``testing`` (``pip install 'corpusnorm[testing]'``).

>>> from hypothesis import given
>>> from corpusnorm import normalize
>>> from corpusnorm.strategies import Planted, planted
>>> @given(planted(rules=["soft-hyphen", "html-entity"]))
... def test_my_pipeline_counts_the_same_words(text: Planted) -> None:
...     words = normalize(text.damaged.encode()).text.split()
...     assert words == text.clean.split()
>>> test_my_pipeline_counts_the_same_words()
"""

try:
    import hypothesis as _hypothesis
except ImportError as error:
    raise ImportError(
        "corpusnorm.strategies needs Hypothesis, which is not installed: pip install 'corpusnorm[testing]'"
    ) from error

from corpusnorm.strategies.files import documents
from corpusnorm.strategies.planting import Planted, Planting, artifacts, planted, scarred
from corpusnorm.strategies.prose import LAYOUTS, clean_text

del _hypothesis

__all__ = ["LAYOUTS", "Planted", "Planting", "artifacts", "clean_text", "documents", "planted", "scarred"]
