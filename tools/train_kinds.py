"""Train the kind detector: `model.json` and `background.json` in `src/corpusnorm/classifying`.

    python -m tools.train_kinds

The labelled documents are not part of the project: they are looked for in `../shared`, or below
CORPUSNORM_SHARED. `docs/explanation/kinds.md` says what they are. The same documents, the same
code and the same versions of numpy and scipy give the same file, to the byte.

`tools/cross_validate_kinds.py` leaves each source out in turn. Needs the extra `training`.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from tools.training.background_file import background_as_json
from tools.training.examples import read_examples
from tools.training.fitting import learn
from tools.training.model_file import as_json
from tools.training.records import SHARED, read_records

ROOT: Final = Path(__file__).parents[1]
MODEL: Final = ROOT / "src" / "corpusnorm" / "classifying" / "model.json"
BACKGROUND: Final = MODEL.with_name("background.json")


def main() -> int:
    """Write the model and the background."""
    if not SHARED.is_dir():
        print(f"no labelled documents at {SHARED}", file=sys.stderr)
        return 2
    with ProcessPoolExecutor() as pool:
        read = pool.map(read_examples, read_records(), chunksize=50)
        examples = [example for each in read for example in each]
    in_english = [example for example in examples if not example.is_abroad]
    home = learn(in_english)
    abroad = learn([example for example in examples if example.is_abroad])
    MODEL.write_text(as_json(home, abroad), encoding="utf-8")
    BACKGROUND.write_text(background_as_json(home.table, in_english), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
