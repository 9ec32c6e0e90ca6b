"""One file, from its bytes to what is wrong with it."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from corpusnorm.cli.settings import FileSettings
from corpusnorm.cli.told_once import told_once
from corpusnorm.cli.twins import Twins
from corpusnorm.decode import decode
from corpusnorm.errors import InvalidDocumentError, MalformedMarkdownError, NotTextError
from corpusnorm.finding import Finding
from corpusnorm.fix import Fixed, fix, in_place
from corpusnorm.flow import normalize
from corpusnorm.inspection import inspect
from corpusnorm.options import Options
from corpusnorm.reader import is_canonical
from corpusnorm.source import Source
from corpusnorm.validation.criterion import Case
from corpusnorm.validation.validate import validate


@frozen(kw_only=True)
class Examined:
    """What is wrong with a source: ``before`` as it came, ``after`` with the fixes asked for.

    Both are None where the bytes are no text.
    """

    before: Source | None
    after: Source | None
    findings: tuple[Finding, ...]
    count: int = 0
    """How many fixes were made."""
    unwritable: int = 0
    """How many could not be made, because the encoding has no bytes for them."""


def examine(data: bytes, path: Path, settings: FileSettings, twins: Twins, *, is_fixing: bool) -> Examined:
    """What is wrong with ``data``, the content of ``path``, after the fixes that are asked for."""
    try:
        before = decode(data, declared=settings.encoding)
    except NotTextError as error:
        return Examined(before=None, after=None, findings=validate(Case(error=error), settings.criteria))
    fixed = Fixed(source=before)
    if is_fixing and not is_canonical(before.text):
        spared_in = settings.side_file.spared_in
        fixed = fix(before, settings.rules, unsafe=settings.unsafe, declared=settings.encoding, spared_in=spared_in)
    case = _case(fixed.source, path, settings, twins)
    return Examined(
        before=before,
        after=fixed.source,
        findings=(*validate(case, settings.criteria), *_faults(fixed.source, settings)),
        count=fixed.count,
        unwritable=fixed.unwritable,
    )


def _faults(source: Source, settings: FileSettings) -> tuple[Finding, ...]:
    if is_canonical(source.text):
        return ()
    is_spared = settings.side_file.spared_in(source.text)
    found = [one for one in inspect(source, settings.rules) if not is_spared(one.span, (one.rule, *one.also))]
    return in_place(told_once(found))


def _case(source: Source, path: Path, settings: FileSettings, twins: Twins) -> Case:
    """The file as validation sees it; it is made a document only if anything is asked of it."""
    if not settings.criteria or not (settings.requirements or is_canonical(source.text)):
        return Case(source=source)
    try:
        options = Options(
            encoding=settings.encoding,
            least_confidence=settings.configuration.least_confidence,
            kinds=settings.configuration.kinds,
        )
        document = normalize(source.encode(), options=options)
    except (MalformedMarkdownError, InvalidDocumentError) as error:
        if not is_canonical(source.text):
            raise
        return Case(source=source, error=error)
    return Case(
        source=source,
        document=document,
        requirements=settings.requirements,
        twins=twins.of(path, document, settings.configuration, settings.requirements),
    )
