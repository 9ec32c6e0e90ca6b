"""`python -m corpusnorm` is the command `corpusnorm`."""

from __future__ import annotations

import sys

from corpusnorm.cli import main

if __name__ == "__main__":
    sys.exit(main())
