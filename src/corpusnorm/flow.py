"""normalize(), check() and write(): the stages, one line each, in their order, with no way back.

Start reading here. Everything below is pure: data in, data out, so that any process of any
engine may run it.
"""

from __future__ import annotations

from corpusnorm.build import build
from corpusnorm.classify import classify
from corpusnorm.decode import decode
from corpusnorm.document import Document
from corpusnorm.facts import Facts
from corpusnorm.finding import Finding
from corpusnorm.inspection import inspect
from corpusnorm.options import DEFAULTS, Options
from corpusnorm.reader import is_canonical, read_markdown
from corpusnorm.registry import all_rules, all_writers, select_rules
from corpusnorm.repair import repair
from corpusnorm.segment import segment


def normalize(data: bytes, *, name: str | None = None, options: Options = DEFAULTS) -> Document:
    """The document that ``data`` holds, repaired, recognised and taken apart.

    Args:
        data: the bytes of one document, in any encoding.
        name: where they came from; kept in ``source.name``.
        options: which rules are on, the declared encoding, whether unsafe fixes are applied.

    Returns:
        A `ReviewEssay`, a `NewsReport`, or a document of another kind; a `CustomDocument` for
        one of the kinds that the options add, an `UnknownDocument` where none is likely.

    Raises:
        NotTextError: the bytes are no text.
        MalformedMarkdownError: they begin as canonical Markdown but do not read back.
        UnknownRuleError: the options name a rule that does not exist.
    """
    source = decode(data, name=name, declared=options.encoding)
    if is_canonical(source.text):
        return read_markdown(source, kinds=[kind.name for kind in options.kinds])
    facts = Facts(source.text)
    rules = select_rules(options.selected, options.ignore)
    traced = repair(source.text, facts, rules, unsafe=options.unsafe)
    draft = segment(traced, facts, all_rules())
    detection = classify(draft, traced, least=options.least_confidence, custom=options.kinds)
    return build(source, traced, draft, detection)


def check(data: bytes, *, name: str | None = None, options: Options = DEFAULTS) -> tuple[Finding, ...]:
    """The faults that the rules find in ``data``, in the order of the text.

    Takes what `normalize` takes and raises what it raises. Faults that hide behind others
    (an entity within an escaped entity) are found too, at the place in the source where
    they come from.
    """
    source = decode(data, name=name, declared=options.encoding)
    if is_canonical(source.text):
        read_markdown(source, kinds=[kind.name for kind in options.kinds])
        return ()
    rules = select_rules(options.selected, options.ignore)
    return inspect(source, rules)


def write(document: Document, to: str = "json") -> str:
    """The document in the format ``to``: ``json``, ``jsonl``, ``markdown`` or ``text``.

    Raises:
        ValueError: there is no such format.
    """
    for writer in all_writers():
        if writer.name == to:
            return writer.write(document)
    known = ", ".join(writer.name for writer in all_writers())
    raise ValueError(f"no format is called {to!r}; there are {known}")
