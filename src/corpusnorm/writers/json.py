"""JSON: one object in the published form, in lines, for programs and for people.

Most of a record are its segments and blocks. They are written as they come, without a detour over plain data.
"""

from __future__ import annotations

from collections.abc import Sequence

from corpusnorm.document import Block, Document, Segment
from corpusnorm.json_text import Written, quoted, to_json
from corpusnorm.record import VALUES, block_details, record_of
from corpusnorm.writer import Writer


def write_json(document: Document) -> str:
    """The document as a JSON object, indented by two."""
    return to_json(record_of(document, _segments, _block), indent=2) + "\n"


def _segments(segments: Sequence[Segment]) -> Written:
    written = [
        f'\n  {{\n    "role": "{VALUES[segment.role]}",'
        f'\n    "start": {segment.span.start},\n    "end": {segment.span.end}\n  }}'
        for segment in segments
    ]
    return Written(f"[{','.join(written)}\n]" if written else "[]")


def _block(block: Block) -> Written:
    span, details = block.span, block_details(block)
    more = f",{to_json(details, indent=2)[1:-2]}" if details else ""
    return Written(
        f'{{\n  "type": "{VALUES[block.type]}",\n  "text": {quoted(block.text)},'
        f'\n  "span": [\n    {span.start},\n    {span.end}\n  ]{more}\n}}'
    )


JSON = Writer(name="json", suffix=".json", write=write_json)
