"""Persons called by a part of their name or by another: "Theo", "Bang Hen", "Parman", "Singh".

Indonesian news introduces somebody in full and goes on with whatever people call him: any part of
the name, the beginning or the end of one, a name of its own that the text explains ("…, begitu ia
biasa disapa"). Each mention gets the one fullest name of the article.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from pipeline.annotations import Mention
from pipeline.entities.called_names import ADDRESSES, NO_NAME, explained, inserted, with_called
from pipeline.entities.countries import is_city
from pipeline.entities.kin import only_kin
from pipeline.entities.misspelt import misspelt, spellings
from pipeline.entities.outlet_terms import OUTLET_NAMES
from pipeline.lexicon.nouns import ROLE_HEADS
from pipeline.matching import PhraseTable

_LEADING = frozenset(
    "bagi menurut kata ujar kepada oleh adapun sementara namun selain bersama "
    "adik kakak istri suami ayah saudara sepupu paman keponakan cucu janda".split()
)
_TWO_WORDS = frozenset(
    {("tan", "sri"), ("datuk", "seri"), ("dato", "seri"), ("datuk", "sri"), ("yang", "mulia")}
)
_ADDRESS_BEFORE = re.compile(r"\b([A-Za-z]+)\.?[ \xa0]$")
_ONE_BY_ONE = 5_000_000  # names times characters
_MOST = 300  # names that are looked through for one nickname
_SHORTEST = {"whole": 3, "start": 3, "end": 4, "alone": 4}
_PARTICLES = frozenset(
    "al bin binti abu abd abdul ibn van von de der den del da dos la le ag el san".split()
)
_BESIDE = re.compile(r"[\w’'-]+")


def with_full_names(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions in text order, each person under the fullest name that the article has.

    Example:
        >>> text = "Letkol Theodorus Kawatu tiba. “Aman,” beber Theo, sapaan karibnya."
        >>> names = [Mention(7, 23, "PER", "Theodorus Kawatu"), Mention(44, 48, "PER", "Theo")]
        >>> [m.entity for m in with_full_names(text, names)]
        ['Theodorus Kawatu', 'Theodorus Kawatu']
    """
    named = _joined(text, with_called(text, list(mentions)))
    named = _without_addresses(text, named)
    full = _full_names(text, named)
    if not full:
        return named
    named = _with_missed(text, named, full)
    return _linked(text, named, full)


def _without_addresses(text: str, mentions: list[Mention]) -> list[Mention]:
    """Persons without the form of address before the name: "Bang Hen", "Oma Yohana Kalangi".

    Where one word is left and the article has no other name for somebody, the address stays.
    """
    shorter = [_without_address(text, mention) for mention in mentions]
    if not any(shorter):
        return mentions
    rest = [short or mention for short, mention in zip(shorter, mentions, strict=True)]
    names = [" ".join(text[m.start : m.end].split()) for m in rest if m.label == "PER"]
    known = _Known({name: [0] for name in names if " " in name})
    alone = {text[m.start : m.end] for m, short in zip(mentions, shorter, strict=True) if not short}
    return [
        short
        if short and (" " in short.entity or short.entity in alone or known.has(short.entity))
        else mention
        for short, mention in zip(shorter, mentions, strict=True)
    ]


def _without_address(text: str, mention: Mention) -> Mention | None:
    """The person without "Bang", "Mama"; None where nothing stands before the name."""
    if mention.label != "PER":
        return None
    words = list(re.finditer(r"[^\s.]+", text[mention.start : mention.end]))
    rest = words
    while len(rest) > 1:
        if tuple(word[0].lower() for word in rest[:2]) in _TWO_WORDS and len(rest) > 2:
            rest = rest[2:]
        elif _is_address(text, rest[0][0], mention.start + rest[0].start()):
            rest = rest[1:]
        else:
            break
    if len(rest) == len(words):
        return None
    start = mention.start + rest[0].start()
    linked = mention.entity != " ".join(text[mention.start : mention.end].split())
    name = " ".join(text[start : mention.end].split())
    return replace(mention, start=start, entity=mention.entity if linked else name)


def _is_address(text: str, word: str, start: int) -> bool:
    """Whether a word is none of the name: "Bang | Hen", but "Jenderal Oleh Kravets"."""
    if word.isupper() or word.lower() not in ADDRESSES | _LEADING:
        return False
    before = text[start - 1 : start]
    inside = word[0].isupper() and before in (" ", "\xa0") and text[start - 2].isalpha()
    return word.lower() in ADDRESSES or not inside


_AND_NAME = re.compile(
    r"[ \xa0](?:dan|serta)[ \xa0]([A-Z][\w’'-]+(?:[ \xa0][A-Z][\w’'-]+){1,3})(?=[,.;]|[ \xa0][a-z])"
)


def _joined(text: str, mentions: list[Mention]) -> list[Mention]:
    """As in "Meiva Lintang dan Ayub Albaar": the second is a person like the first."""
    new = []
    for mention in mentions:
        if mention.label != "PER" or " " not in mention.entity:
            continue
        second = _AND_NAME.match(text, mention.end)
        if (
            second
            and not any(w.lower() in NO_NAME for w in second[1].split())
            and not is_city(second[1])
        ):
            new.append(Mention(*second.span(1), "PER", " ".join(second[1].split())))
    return inserted(mentions, new, over=False) if new else mentions


def _full_names(text: str, mentions: Sequence[Mention]) -> dict[str, list[int]]:
    """Each name of two words and more that a person is written by, and where."""
    full: dict[str, list[int]] = {}
    for mention in mentions:
        if mention.label == "PER":
            name = " ".join(text[mention.start : mention.end].split())
            if " " in name and not name.isupper():
                full.setdefault(mention.entity, []).append(mention.start)
    return full


def _with_missed(text: str, mentions: list[Mention], full: dict[str, list[int]]) -> list[Mention]:
    """With the places where a part of a person's name stands alone and nobody saw a name."""
    # "kata Bloomberg" of "Michael Bloomberg": no outlet
    surnames = {name.rsplit(maxsplit=1)[-1] for name in full}.intersection(OUTLET_NAMES)
    elsewhere = {
        word.lower()
        for m in mentions
        if m.label != "PER" and text[m.start : m.end] not in surnames
        for word in _BESIDE.findall(text[m.start : m.end])
    }
    single = {text[m.start : m.end] for m in mentions if m.label == "PER"}
    parts = {
        variant
        for name in full
        for word in name.split()
        if len(word) >= _SHORTEST["alone"] and word.lower() not in elsewhere | NO_NAME | _PARTICLES
        for variant in (word, word[0].upper() + word[1:])
        if word[0].isupper() or "-" in word
    }
    if not parts:
        return mentions
    running = set(re.findall(r"(?<![\w-])[a-z][\w’'-]*", text))
    parts = {p for p in parts if p[0].islower() or p.lower() not in running or p in single}
    covered = [(m.start, m.end) for m in mentions]
    starts = [start for start, _ in covered]
    new = []
    for start, end in _places(text, parts):
        i = bisect_right(starts, start) - 1
        if i >= 0 and covered[i][1] > start:
            whole = mentions[i]
            country = whole.country and text[start:end] not in surnames
            if whole.start != start or whole.end != end or whole.label == "PER" or country:
                continue
        if _stands_alone(text, start, end):
            new.append(Mention(start, end, "PER", text[start:end]))
    return inserted(mentions, new, over=True) if new else mentions


def _places(text: str, parts: set[str]) -> Iterator[tuple[int, int]]:
    """Where the parts of names stand as words of their own, in text order.

    A few names are looked for one by one, which is the fastest way; many in one pass.
    """
    if len(parts) * len(text) > _ONE_BY_ONE:
        for match in PhraseTable(dict.fromkeys(parts)).find(text):
            if text[match.start : match.end] in parts:
                yield match.start, match.end
        return
    found = []
    for part in parts:
        at = text.find(part)
        while at >= 0:
            end = at + len(part)
            if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                found.append((at, end))
            at = text.find(part, end)
    reached = 0
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if start >= reached:
            yield start, end
            reached = end


def _stands_alone(text: str, start: int, end: int) -> bool:
    """No word with a capital touches it but an address or one that a sentence starts with."""
    behind = re.match(r"[ \xa0-]?(\w)", text[end : end + 2])
    if behind and (behind[1].isupper() or behind[0][0] == "-" or behind[1].isdigit()):
        return False
    if start and (text[start - 1].isalnum() or text[start - 1] in "-@.#/_"):
        return False
    before = _ADDRESS_BEFORE.search(text[max(0, start - 20) : start])
    return not before or before[1][0].islower() or before[1].lower() in ADDRESSES | _OPENING


_OPENING = ROLE_HEADS | set(
    "menurut kata ujar namun tetapi adapun bagi sementara kepada lalu kini tapi dan".split()
)


def _linked(text: str, mentions: list[Mention], full: dict[str, list[int]]) -> list[Mention]:
    """Each person under the fullest name; of several who share a part, whom the text named last."""
    known = _Known(full, only_kin(text, full))
    nicknames = explained(text, mentions, known.shortened)
    same = spellings(full)
    linked = []
    for mention in mentions:
        if mention.label != "PER":
            linked.append(mention)
            continue
        name = " ".join(text[mention.start : mention.end].split())
        entity = nicknames.get(name) or known.meant(name, mention.entity, mention.start)
        entity = same.get(entity, entity)
        known.seen(entity, mention.start)
        linked.append(replace(mention, entity=entity) if entity != mention.entity else mention)
    return linked


class _Known:
    """The persons named in full, by every word of their names."""

    def __init__(self, full: dict[str, list[int]], kin: Collection[str] = ()) -> None:
        self._kin = kin
        self._first = {name: min(at) for name, at in full.items()}
        self._last: dict[str, int] = {}
        self._having: dict[str, list[str]] = {}
        self._shortened: dict[str, list[str]] = {}
        self._surnames = {name.lower().split()[-1]: name for name in full}
        for name in full:
            for word in dict.fromkeys(name.lower().split()):
                self._having.setdefault(word, []).append(name)

    def seen(self, name: str, position: int) -> None:
        """Note that a person is named at ``position``."""
        if name in self._first:
            self._last[name] = position

    def meant(self, name: str, linked: str, position: int) -> str:
        """The full name of whom ``name`` stands for; ``linked``, where there is nobody better."""
        if " " in name:
            return linked
        if candidates := self._having.get(name.lower(), [])[:_MOST]:
            return self._nearest(candidates, position) if len(candidates) > 1 else candidates[0]
        if linked != name:
            return linked
        shortened = self.shortened(name)
        if len(shortened) == 1 and len(name) >= _SHORTEST["alone"]:
            return shortened[0]
        meant = misspelt(name.lower(), list(self._surnames)[:_MOST])
        return self._surnames[meant] if meant else linked

    def has(self, name: str) -> bool:
        """Whether somebody has a full name that the one word is a part of, or short for."""
        return name.lower() in self._having or bool(self.shortened(name))

    def shortened(self, name: str) -> list[str]:
        """Whose first name begins so ("Theo") or any of whose names ends so ("Parman")."""
        short = name.lower()
        if short not in self._shortened:
            self._shortened[short] = self._find_shortened(short)
        return self._shortened[short]

    def _find_shortened(self, short: str) -> list[str]:
        found: list[str] = []
        for word, names in list(self._having.items())[:_MOST]:
            starts = len(short) >= _SHORTEST["start"] and word.startswith(short)
            ends = len(short) >= _SHORTEST["end"] and word.endswith(short)
            if len(word) > len(short) + 1 and (starts or ends):
                found += [
                    n for n in names if n not in found and (ends or n.lower().startswith(short))
                ]
        return found

    def _nearest(self, candidates: Sequence[str], position: int) -> str:
        candidates = [name for name in candidates if name not in self._kin] or candidates
        before = [name for name in candidates if name in self._last]
        if before:
            return max(before, key=lambda name: self._last[name])
        return min(candidates, key=lambda name: abs(self._first[name] - position))
