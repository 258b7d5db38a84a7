"""The name that stands beside a number of troops: "tentara Korut", "Amerika 2.100"."""

import re

from pipeline.annotations import Mention, Quantity
from pipeline.claims.events import Trigger
from pipeline.claims.force_names import is_country, is_unit
from pipeline.claims.force_terms import FIGHTER_NOUNS, FORCE_LINKS, MILITIA_NOUNS, PHRASE_STOPS
from pipeline.claims.parties import Force, Parties, is_counted_as
from pipeline.entities.terms import OUTLETS

_WINDOW = 400  # characters behind a number that are read
_BESIDE = 40  # characters of a name before its number
_OPENERS_OF_ITEMS = (*",;:•-–—\n“(", '"', " dan", " lalu", " serta")
_OF_GROUPS = FIGHTER_NOUNS | MILITIA_NOUNS | {"anggota", "anggotanya", "pasukan"}
_NUMBER = re.compile(
    r"\s*(?:\d|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|puluhan|"
    r"ratusan|ribuan|seratus|seribu|sekitar|beberapa)"
)
_NEAR = 6  # words between the counted noun and the nation
_MOST_UNKNOWN = 1  # of them, words that no list knows ("tentara remaja Israel")
_VERB_LIKE = re.compile(r"(?:di|me[mnlrwy]|ber|ter)[a-z]{4,}")
_NUMBERED = re.compile(r"\s+(?:ke-)?\d[\d/]*")
_GAP = frozenset(',;:.()"“”\n')
_MOVES_ON = re.compile(r"[^.;\n]{0,40}\s(?:ke|menuju)\s")


def behind_noun(
    parties: Parties, quantity: Quantity, trigger: Trigger | None, end: int
) -> Force | None:
    """The nation of the noun phrase: "tentara Korut", "prajurit Brigade ke-155 milik Rusia"."""
    article = parties.article
    leaves = trigger is not None and trigger.event == "withdrawal"
    reached = quantity.end
    for mention in article.mentions_in(quantity.number_end, min(end, quantity.end + _WINDOW)):
        gap = article.text[reached : max(reached, mention.start)]
        words = [w.lower for w in article.words(reached, max(reached, mention.start))]
        if _GAP & set(gap) or not _one_phrase(words):
            return None
        if ("dari" in words and leaves) or _counts_next(parties, mention, words):
            return None
        if "dari" in words and _is_one_of_many(parties, mention):
            return None  # "1.990 tentara dari Prancis, India, Ghana"
        name = parties.force_of(mention) or _origin(parties, quantity, mention, words)
        if name:
            return Force(name, mention.start, mention.end)
        if mention.label != "ORG":
            return None
        reached = max(reached, mention.end)
        if number := _NUMBERED.match(article.text, reached):
            reached = number.end()
    return None


def _one_phrase(words: list[str]) -> bool:
    """Whether the words between a noun and a nation leave the two one noun phrase."""
    unknown = [w for w in words if w not in FORCE_LINKS]
    closed = any(w in PHRASE_STOPS or _VERB_LIKE.fullmatch(w) for w in unknown)
    return len(words) <= _NEAR and len(unknown) <= _MOST_UNKNOWN and not closed


def _counts_next(parties: Parties, mention: Mention, words: list[str]) -> bool:
    """As in "1.000 tentara dan Rusia 2.000": the nation is the next number's."""
    return "dan" in words and _NUMBER.match(parties.article.text, mention.end) is not None


_BORN = re.compile(r"[^,.;\n]{0,60}?\s(?:berasal\s+dari|asal)\s+")


def born_in(parties: Parties, quantity: Quantity, end: int) -> Force | None:
    """As in "lima prajurit yang tewas berasal dari Rwanda"."""
    found = _BORN.match(parties.article.text, quantity.end, end)
    for mention in parties.article.mentions_in(found.end(), found.end() + 60)[:1] if found else ():
        name = parties.force_of(mention)
        if name and mention.start == found.end() and not _is_one_of_many(parties, mention):
            return Force(name, mention.start, mention.end)
    return None


def _is_one_of_many(parties: Parties, mention: Mention) -> bool:
    """Whether a list of nations starts with the mention."""
    article = parties.article
    following = article.mentions_in(mention.end, mention.end + 40)[:1]
    gap = article.text[mention.end : following[0].start].strip() if following else ""
    return gap in (",", "dan", ", dan") and following[0].country == following[0].entity


def named_before(parties: Parties, quantity: Quantity) -> Force | None:
    """As in "TNI 1.900 orang, Amerika 2.100": the name right before the number, in a list."""
    article = parties.article
    for mention in article.mentions_in(max(0, quantity.start - _BESIDE), quantity.start)[-1:]:
        beside = article.text[mention.end : quantity.start].strip(" \xa0") in ("", ":")
        before = article.text[max(0, mention.start - 12) : mention.start].rstrip(" \xa0")
        opened = not before or before.endswith(_OPENERS_OF_ITEMS)
        if beside and opened and (name := parties.force_of(mention)):
            return Force(name, mention.start, mention.end)
    return None


def _origin(parties: Parties, quantity: Quantity, mention: Mention, words: list[str]) -> str | None:
    """The country of "tentara dari Pyongyang", "prajurit Divisi Panser", or a group by its name.

    Fighters and members are those of the body or region behind: "anggota Front Merdeka".
    """
    fighters = mention.entity if is_counted_as(parties.article, quantity, _OF_GROUPS) else None
    if mention.label in ("LOC", "GPE"):
        if "dari" in words and _MOVES_ON.match(parties.article.text, mention.end):
            return None  # "dua batalyon dari Sukhumi ke Kodori"
        if "dari" in words or "asal" in words:
            return mention.country
        return None if words else fighters or mention.country
    known = all(w in FORCE_LINKS for w in words) and mention.entity not in OUTLETS
    written = parties.article.text[mention.start : mention.end]
    if mention.label == "ORG" and known and not is_unit(written):
        return mention.country if is_country(mention.country) else fighters
    return None
