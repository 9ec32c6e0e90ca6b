"""How well languages are told, beside other identifiers: right, wrong and not told, start-up and speed.

    python -m benchmarks.quality.languages

On `dev_multi` and the news of `dev_x`, the first 3,000 characters of each document. Others than ours are
measured where they are installed (`pip install py3langid lingua-language-detector`). Times are those of the
processor, not of the clock. The documents are not part of the project: they are looked for in
`../shared/kinds`, or below CORPUSNORM_SHARED.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final, TypeAlias

from benchmarks.shared import SHARED

ROOT: Final = Path(__file__).parents[2]
SETS: Final = SHARED / "kinds"
SAMPLE: Final = 3_000
Identifier: TypeAlias = Callable[[str], str | None]


def ours() -> Identifier:
    """The identifier of this project."""
    from corpusnorm.language import identify

    return identify


def py3langid() -> Identifier:
    """py3langid, all of its languages."""
    from py3langid import classify

    return lambda text: str(classify(text)[0])


def lingua() -> Identifier:
    """lingua, all of its languages; Bokmål and Nynorsk count as Norwegian."""
    from lingua import LanguageDetectorBuilder

    detector = LanguageDetectorBuilder.from_all_languages().build()

    def identify(text: str) -> str | None:
        found = detector.detect_language_of(text)
        tag = "" if found is None else found.iso_code_639_1.name.lower()
        return {"nb": "no", "nn": "no", "": None}.get(tag, tag)

    return identify


IDENTIFIERS: Final[dict[str, Callable[[], Identifier]]] = {"corpusnorm": ours, "py3langid": py3langid, "lingua": lingua}


def read_documents() -> Iterator[tuple[str, str]]:
    """Language and text of each document."""
    for name in ("dev_multi", "dev_x"):
        with gzip.open(SETS / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                if name == "dev_multi" or record["label"] == "news_report":
                    yield record.get("lang", "en"), record["text"][:SAMPLE]


def start_up(name: str) -> float:
    """Seconds of processor time until the first answer, above those of an empty Python."""
    module = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from benchmarks.quality import languages"
    times = []
    for last in (f"languages.IDENTIFIERS[{name!r}]()('The cat sat on the mat.')", "pass"):
        before = os.times()
        subprocess.run([sys.executable, "-c", f"{module}; {last}"], check=True)
        after = os.times()
        times.append(after.children_user + after.children_system - before.children_user - before.children_system)
    return times[0] - times[1]


def report(name: str, documents: list[tuple[str, str]]) -> None:
    """Print what one identifier makes of the documents."""
    from corpusnorm.language import LANGUAGES  # not above, where it would be in the start-up of all

    identify = IDENTIFIERS[name]()
    identify(documents[0][1])
    begun = time.process_time()
    told = [identify(text) for _, text in documents]
    seconds = time.process_time() - begun
    size = sum(len(text.encode()) for _, text in documents)
    print(f"{name}: start-up {start_up(name):.2f} s, {size / seconds / 1e6:.1f} MB/s")
    answers = [(tag, each) for (tag, _), each in zip(documents, told, strict=True)]
    for group, is_here in (("of our languages", True), ("of others", False)):
        here = [(tag, each) for tag, each in answers if (tag in LANGUAGES) is is_here]
        right = sum(tag == each for tag, each in here) / len(here)
        silent = sum(each is None for _, each in here) / len(here)
        wrong = Counter(f"{tag} for {each}" for tag, each in here if each not in (None, tag)).most_common(6)
        print(f"  {len(here)} {group}: {right:.1%} right, {silent:.1%} not told; wrong: {wrong}")


def main() -> int:
    """Measure each identifier that is installed."""
    if not SETS.is_dir():
        print(f"no labelled sets at {SETS}", file=sys.stderr)
        return 2
    documents = list(read_documents())
    for name in IDENTIFIERS:
        if find_spec(name):
            report(name, documents)
        else:
            print(f"{name}: not installed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
