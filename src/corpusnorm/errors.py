"""Everything that corpusnorm raises on purpose.

    CorpusnormError
    ├── NotTextError             the bytes are no text (an image, an archive ...)
    ├── InvalidDocumentError     a document breaks its own form; holds every problem
    ├── MalformedMarkdownError   canonical Markdown that does not read back
    ├── UnknownRuleError         a rule is named that does not exist
    └── ConfigurationError       a configuration file says something we do not know

Arguments are passed on to ``Exception.__init__`` as they came, so that every error
survives pickling between processes.
"""

from collections.abc import Sequence


class CorpusnormError(Exception):
    """Base of all errors that corpusnorm raises on purpose."""


class NotTextError(CorpusnormError, ValueError):
    """The bytes are no text; ``media_type`` says what they seem to be."""

    def __init__(self, media_type: str) -> None:
        super().__init__(media_type)
        self.media_type = media_type

    def __str__(self) -> str:
        return f"not text ({self.media_type})"


class InvalidDocumentError(CorpusnormError, ValueError):
    """A document breaks its own form; ``problems`` lists all of them as ``field: problem``."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__(tuple(problems))
        self.problems = tuple(problems)

    def __str__(self) -> str:
        return "; ".join(self.problems)


class MalformedMarkdownError(CorpusnormError, ValueError):
    """A file begins as canonical Markdown, but line ``line`` (from 1) does not fit the form."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(line, problem)
        self.line = line
        self.problem = problem

    def __str__(self) -> str:
        return f"line {self.line}: {self.problem}"


class UnknownRuleError(CorpusnormError, ValueError):
    """No rule has this code, name or family; ``near`` holds similar names, best first."""

    def __init__(self, name: str, near: Sequence[str] = ()) -> None:
        super().__init__(name, tuple(near))
        self.name = name
        self.near = tuple(near)

    def __str__(self) -> str:
        hint = f"; did you mean {' or '.join(self.near)}?" if self.near else ""
        return f"no rule is called {self.name!r}{hint} (`corpusnorm rules` lists them)"


class ConfigurationError(CorpusnormError, ValueError):
    """A configuration file cannot be used; says which file, which key, and what to write."""

    def __init__(self, path: str, key: str, problem: str) -> None:
        super().__init__(path, key, problem)
        self.path = path
        self.key = key
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.path}: {self.key}: {self.problem}" if self.key else f"{self.path}: {self.problem}"
