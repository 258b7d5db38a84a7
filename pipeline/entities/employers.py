"""Bodies that the model took for persons, told by the person apposed to the office.

"Direktur Lokataru, Haris Azhar," has one man in it: what stands between an office that somebody
holds in a body and his name behind the comma is that body.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.annotations import Mention
from pipeline.entities.office_names import OF_BODIES, WITHIN_OFFICES

# the office, and small or capital words that it goes on with
_OFFICE = re.compile(r"([A-Za-z]+)((?:[ \xa0][\w/()-]+){0,5})[ \xa0]$")
_CLOSED = re.compile(
    r"\s?(?:[,.;\"”»(]|$|(?:kepada|di|dalam|saat|ketika|usai|seusai|lewat|melalui|pada|menanggapi)\b)"
)
_BREAKS = frozenset("dan atau yang di ke dari kepada bersama dengan bahwa".split())
_REACH = 90  # characters
_NAME_WORDS = 2  # of the person, where one word may be anything


def with_employers(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in text order, a holder's body no person any more.

    Example:
        >>> text = "kata Direktur Lokataru, Haris Azhar."
        >>> names = [Mention(14, 22, "PER", "Lokataru"), Mention(24, 35, "PER", "Haris Azhar")]
        >>> [(m.label, m.entity) for m in with_employers(text, names)]
        [('ORG', 'Lokataru'), ('PER', 'Haris Azhar')]
    """
    times = Counter(m.entity for m in mentions if m.label == "PER")
    mended = list(mentions)
    for i, (body, holder) in enumerate(pairwise(mentions)):
        if body.label == holder.label == "PER" and times[body.entity] == 1:
            start = _body_start(text, body, holder)
            if start is not None:
                name = " ".join(text[start : body.end].split())
                mended[i] = replace(body, start=start, label="ORG", entity=name)
    return mended


def _body_start(text: str, body: Mention, holder: Mention) -> int | None:
    """Where the body's name starts; None where two persons stand side by side."""
    name = text[holder.start : holder.end].split()
    apposed = text[body.end : holder.start].strip() == "," and len(name) >= _NAME_WORDS
    if not apposed or not _CLOSED.match(text, holder.end):
        return None
    lead = _OFFICE.search(text, max(0, body.start - _REACH), body.start)
    words = [lead[1], *lead[2].split()] if lead else []
    heads = [i for i, word in enumerate(words) if word.lower() in OF_BODIES]
    inside = re.match(r"\S+", text[body.start : body.end])[0]
    if not heads or _BREAKS.intersection(word.lower() for word in words[heads[-1] :]):
        return None
    if inside.lower() in WITHIN_OFFICES and body.start + len(inside) < body.end:
        return body.start + len(inside) + 1  # "Direktur | Eksekutif Amnesti"
    return body.start
