"""What no command has to care for: interruption, closed pipes, and errors that end it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from corpusnorm.cli.failure import UsageError, complain, reason_for
from corpusnorm.errors import CorpusnormError

INTERRUPTED: Final = 130
"""What a shell gives for a command that Ctrl-C ended: 128 and the number of the signal."""


def guarded(run: Callable[[argparse.Namespace], int], args: argparse.Namespace) -> int:
    """The exit code of ``run(args)``, whatever happens in it."""
    try:
        code = run(args)
        sys.stdout.flush()
        return code
    except (UsageError, CorpusnormError) as error:
        complain(error)
        return 2
    except KeyboardInterrupt:
        complain("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has seen enough (`| head`); Python must not try to flush the rest at exit.
        _silence_stdout()
        return 0
    except OSError as error:
        complain(f"{error.filename or 'standard output'}: {reason_for(error)}")
        _silence_stdout()
        return 1 if args.command == "convert" else 2  # there it is a document that was not converted
    except Exception as error:  # noqa: BLE001  (a user must never see a stack trace)
        complain(reason_for(error))
        return 2


def _silence_stdout() -> None:
    with suppress(OSError):  # standard output may have no descriptor
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
