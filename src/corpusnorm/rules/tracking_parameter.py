"""tracking-parameter: parts of an address that only tell where a reader came from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpusnorm.edit import Edit, Safety, Span
from corpusnorm.facts import Facts
from corpusnorm.rule import Example, Stage, text_rule

_NAMES = (
    "utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh"
    "|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|hsctatracking|hss_channel|vero_id|oly_enc_id|oly_anon_id|_openstat"
    "|cmp|cmpid|ncid|ocid|smid|smtyp|s_cid|icid|ito|wt\\.mc_id|wt\\.zmc|xtor|at_medium|at_campaign|at_custom[0-9]"
    "|ref_src|ref_url|sr_share|ns_campaign|ns_mchannel|ns_source|pk_campaign|pk_kwd|mtm_[a-z]+|trk|trkcampaign"
)
_PARAMETER = re.compile(rf"(?<=[\w/.%=+-])(?:[?&]|&amp;)(?:{_NAMES})=[^\s&#\"'<>\])]*", re.IGNORECASE)
_TRAILING = ".,;:!?"


@text_rule(
    code="UR002",
    name="tracking-parameter",
    stage=Stage.MARKUP,
    safety=Safety.REPORT,
    message="Tracking parameter in an address",
    trigger=("?", "&"),
    examples=(
        Example("https://example.org/news?utm_source=feed", None),
        Example("https://example.org/watch?v=4&feature=share", "https://example.org/watch?v=4&feature=share"),
    ),
)
def tracking_parameter(text: str, facts: Facts) -> Iterator[Edit]:
    """
    ## What it finds

    Parameters in addresses that are known to serve the counting of visitors and nothing else (`utm_source`, `fbclid`,
    `CMP`), with the `?` or `&` before them. Parameters that may be needed to reach the page (`id`, `src`, `ref`,
    `feature`) are not among them.

    ## Why it matters

    The same address looks like two, so that links are counted wrong; some parameters tell who clicked.

    ## Fix safety

    Nothing is changed: a signed address breaks when a part of it is taken out.

    ## Known from

    One in four web pages turned into Markdown with their links, and addresses that readers put into comments.
    """
    for match in _PARAMETER.finditer(text):
        if _is_in_address(text, match.start()):
            yield Edit(Span(match.start(), match.start() + len(match[0].rstrip(_TRAILING))), None)


def _is_in_address(text: str, at: int) -> bool:
    """Whether the characters before ``at``, back to a blank, hold a domain."""
    before = text[max(0, at - 300) : at].rsplit(maxsplit=1)
    return "/" in before[-1] or "." in before[-1]
