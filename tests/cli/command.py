"""The command `corpusnorm`, called in this process and looked at from outside."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import frozen

from corpusnorm.cli import main


@frozen
class Outcome:
    """What a call of the command left behind."""

    code: int
    out: str
    err: str


class Command:
    """Calls `corpusnorm` in an empty folder."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        monkeypatch.chdir(folder)

    def __call__(self, *argv: str, stdin: bytes | None = None) -> Outcome:
        """Run the command with these arguments."""
        if stdin is not None:
            self._monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            code = main(argv)
        except SystemExit as stop:
            code = int(stop.code or 0)
        captured = self._capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    def write(self, name: str, content: str | bytes) -> Path:
        """Write a file, as UTF-8 if it is text."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def read(self, name: str) -> bytes:
        """What a file holds."""
        return (self.folder / name).read_bytes()

    def files(self, name: str = ".") -> list[str]:
        """All files below a folder, hidden ones too."""
        return sorted(self._files(name))

    def _files(self, name: str) -> Iterator[str]:
        for above, _, files in os.walk(self.folder / name):
            for file in files:
                yield (Path(above) / file).relative_to(self.folder).as_posix()
