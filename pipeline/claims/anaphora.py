"""Whose troops they are by words that stand for a party: "kelompok itu", "pemerintah"."""

import re

from pipeline.annotations import Quantity
from pipeline.claims.force_names import is_state
from pipeline.claims.parties import Force, Parties, is_agent, is_group

_WINDOW = 400  # characters around a number that are read
_COALITION = re.compile(r"\bkoalisi\b(?!\s+(?:militer\s+)?(?:pimpinan|yang))", re.IGNORECASE)
_GROUP_AGAIN = re.compile(
    r"\b(kelompok|aliansi|milisi|organisasi|gerakan|koalisi|faksi|misi|pakta|blok)\s+"
    r"(?:yang\s+(?:[\w-]+\s+){1,4}|\w+\s+)?"
    r"(?:itu|tersebut|ini)\b"
    r"|\b(misi|kelompok|kontingen)\s+(?:yang\s+(?:ber|me|ter)|pimpinan\b)",
    re.IGNORECASE,
)
_OF_STATES = frozenset({"kontingen", "aliansi", "koalisi", "misi", "pakta", "blok"})
_BEHIND = re.compile(r"\s+(?:dari\s+|milik\s+|anggota\s+)?")
_GOVERNMENT = re.compile(
    r"\b(?:tentara|pasukan|militer|serdadu|prajurit|personel)\s+(?:pemerintah|junta|rezim|loyalis)\b"
    r"(?!\s+[A-Z])",
)
_AUTHORITY = frozenset({"pemerintah", "junta", "rezim"})


def party_again(parties: Parties, quantity: Quantity, clause: tuple[int, int]) -> Force | None:
    """The party that "kelompok itu", "koalisi" or "pemerintah" stands for near the number."""
    return (
        group_again(parties, (clause[0], quantity.start))
        or _behind(parties, quantity, clause[1])
        or _authority(parties, quantity, clause)
    )


def group_again(parties: Parties, span: tuple[int, int]) -> Force | None:
    """As in "kelompok itu", "pasukan aliansi itu", "koalisi": the group last named before them."""
    found = _GROUP_AGAIN.search(parties.article.text, *span)
    if found:
        return _stands_for(parties, found)
    coalition = _COALITION.search(parties.article.text, *span)
    return group_before(parties, coalition.start(), coalition=True) if coalition else None


def _behind(parties: Parties, quantity: Quantity, end: int) -> Force | None:
    """As in "200 pejuang dari kelompok itu"."""
    text = parties.article.text
    link = _BEHIND.match(text, quantity.end, end)
    found = link and _GROUP_AGAIN.match(text, link.end(), end)
    return _stands_for(parties, found) if found else None


def _stands_for(parties: Parties, found: re.Match[str]) -> Force | None:
    noun = (found[1] or found[2]).lower()
    return group_before(parties, found.start(), of_states=noun in _OF_STATES)


def group_before(
    parties: Parties, position: int, *, coalition: bool = False, of_states: bool = False
) -> Force | None:
    """The group last named before ``position``; an alliance too where ``of_states``."""
    article = parties.article
    named: list[Force] = []
    for mention in article.mentions_in(max(0, position - 10 * _WINDOW), position):
        name = parties.force_of(mention)
        if name is None or (coalition and not name.lower().startswith("koalisi")):
            continue
        allied = of_states and not is_state(name) and name != "UN"
        if is_group(name) or coalition or allied:
            named.append(Force(name, mention.start, mention.end))
    if not named:
        return None
    # what the sentence before is about, is named first in it
    here, last = article.sentence_at(position), article.sentence_at(named[-1].start)
    same = [force for force in named if article.sentence_at(force.start) == last]
    return same[0] if last < here else same[-1]


_OF_GOVERNMENT = re.compile(r"[”\"’]?\s+(?:pemerintah|junta|rezim)\b(?!\s+[A-Z])")


def governments(parties: Parties, quantity: Quantity, end: int) -> Force | None:
    """As in "900 serdadu pemerintah": of the state that the groups of the article fight."""
    if not _OF_GOVERNMENT.match(parties.article.text, quantity.end, end):
        return None
    return parties.foe_of(parties.group_near(quantity.start))


# "Parlemen mengizinkan pengerahan N personel": of the state that the sentence before is about
_SEAT = re.compile(r"\b(?:kabinet|parlemen|pemerintah|junta|rezim)\s+di\s+", re.IGNORECASE)
_BODY = re.compile(
    r"\b[Pp](?:arlemen|residen|erdana\s+[Mm]enteri|anglima)\s+(?:itu\s+|tersebut\s+)?me[a-z]{4,}\b"
)


def _last_state(parties: Parties, quantity: Quantity) -> Force | None:
    here = parties.article.sentence_at(quantity.start)
    if here == 0:
        return None
    start, end = parties.article.sentences[here - 1]
    for mention in reversed(parties.article.mentions_in(max(start, end - _WINDOW), end)):
        name = parties.force_of(mention)
        if name and is_state(name) and is_agent(parties, mention):
            return Force(name, mention.start, mention.end)
    return None


def _authority(parties: Parties, quantity: Quantity, clause: tuple[int, int]) -> Force | None:
    """As in "pemerintah merekrut N milisi", "N tentara junta": the state that is spoken of."""
    article = parties.article
    start = max(clause[0], quantity.start - _WINDOW)
    words = article.words(start, quantity.start)[-8:]
    words += article.words(quantity.end, min(clause[1], quantity.end + 40))[:2]
    told = any(w.lower in _AUTHORITY for w in words)
    if seat := _SEAT.search(article.text, start, quantity.start):
        for mention in article.mentions_in(seat.end(), seat.end() + 40)[:1]:
            if mention.start == seat.end() and mention.country:
                return Force(mention.country, mention.start, mention.end)
    if _BODY.search(article.text, start, quantity.start):
        return _last_state(parties, quantity) or parties.setting
    if not told and not _GOVERNMENT.search(article.text, start, quantity.start):
        return None
    sentence = article.sentences[article.sentence_at(quantity.start)]
    near = article.mentions_in(max(sentence[0], quantity.start - _WINDOW), quantity.start)
    here = [m for m in near if m.country and m.label != "PER"]
    if here:
        return Force(here[-1].country, here[-1].start, here[-1].end)
    return parties.setting
