"""Planters of what the software of pages left in texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Span
from corpusnorm.strategies.places import between
from corpusnorm.strategies.planting import Damage, planter

_AFTER_SENTENCE = re.compile(r"(?<=[a-z]\.)(?= [A-Z])")
_BETWEEN_PARAGRAPHS = re.compile(r"(?<=[^\s|])\n\n(?=[^\s|])")
_WORDS = re.compile(r"(?<=[^\W\d_] )[^\W\d_]{3,}(?: [^\W\d_]{3,})?(?= [^\W\d_])")


def _sentences(text: str, *artifacts: str) -> Iterator[Damage]:
    """A sentence between two others."""
    for match in _AFTER_SENTENCE.finditer(text):
        for artifact in artifacts:
            yield Damage(Span(*match.span()), artifact)


@planter("template-placeholder")
def template_placeholder(text: str) -> Iterator[Damage]:
    """A script did not fill a line."""
    yield from between(text, "%d bloggers like this:", "Connecting to %s", "[object Object]", "{{page.total}}")


@planter("wordpress-shortcode")
def wordpress_shortcode(text: str) -> Iterator[Damage]:
    """A film, a form or a picture with its caption was not shown."""
    yield from between(text, "[vimeo 98724505 w=500]", '[gallery ids="1,2"]', "[contact-form-7 id=380 title=”contact”]")


@planter("bbcode-tag")
def bbcode_tag(text: str) -> Iterator[Damage]:
    """Words are between the tags of a forum."""
    for match in _WORDS.finditer(text):
        for name, value in (("b", ""), ("i", ""), ("url", "=https://example.org/a"), ("color", "=red")):
            yield Damage(Span(*match.span()), f"[{name}{value}]{match[0]}[/{name}]")


@planter("lone-list-marker")
def lone_list_marker(text: str) -> Iterator[Damage]:
    """Pictures were the only things in a list."""
    for match in _BETWEEN_PARAGRAPHS.finditer(text):
        for bullet in ("*", "+", "•"):
            line = f"    {bullet} \n"
            yield Damage(Span(*match.span()), f"\n\n{line}{line}\n", Span(2, 2 + len(line)))


@planter("code-residue")
def code_residue(text: str) -> Iterator[Damage]:
    """An advertisement is between two paragraphs."""
    yield from between(text, 'google_ad_client = "pub-1";', "(adsbygoogle = window.adsbygoogle || []).push({});")


@planter("latex-residue")
def latex_residue(text: str) -> Iterator[Damage]:
    """A formula is in the text."""
    yield from _sentences(text, r" $\frac{1}{2}$", r" \(y^2 = 4\)")


@planter("obfuscated-email")
def obfuscated_email(text: str) -> Iterator[Damage]:
    """An address was hidden from programs."""
    yield from _sentences(text, " See [email protected].", " Write to ann (at) example.org.")


@planter("broken-url")
def broken_url(text: str) -> Iterator[Damage]:
    """An address has a blank after its scheme."""
    yield from _sentences(text, " See https: //example.org/letters.", " See http:// www.example.org.")
