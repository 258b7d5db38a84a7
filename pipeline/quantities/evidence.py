"""What tells that the persons of a sentence are soldiers: names of forces, of police, of services.

Armed forces and groups are those of :mod:`pipeline.entities.terms`, with the common nouns and the
branches of :mod:`.evidence_terms`.
"""

import re
from typing import NamedTuple

from pipeline.entities.countries import alpha3_by_name
from pipeline.entities.organisation_terms import AMBIGUOUS_GROUPS
from pipeline.entities.terms import GROUP_STATES, GROUPS, STATE_FORCES
from pipeline.numerals.tokens import Phrases, Token
from pipeline.quantities.context_terms import WAVES
from pipeline.quantities.evidence_terms import (
    BATTLES,
    CIVIL,
    CIVILIANS,
    DEPLOYING,
    FORCES,
    MISSIONS,
    NOT_SOLDIERS,
    POLICE,
    STATE_LEAGUES,
    TOPIC,
    TOPIC_OF_POLICE,
)
from pipeline.quantities.nouns import FORMATION, NOUNS, SOLDIER, noun_at
from pipeline.quantities.unit_terms import SOLDIER_HEADS

_LEAGUES = [name for name, group in GROUPS.items() if group in STATE_LEAGUES]
_PEACE_MISSIONS = [
    name
    for name, group in GROUPS.items()
    if group not in GROUP_STATES and group not in STATE_LEAGUES and name not in AMBIGUOUS_GROUPS
]
_FIGHTING = [
    *(name for name, group in GROUPS.items() if group in GROUP_STATES),
    *(name for name, state in STATE_FORCES.items() if state and name.lower() not in POLICE),
]

_FORCE_WORDS = Phrases(dict.fromkeys(FORCES, True))
# written with capitals; the ambiguous ones ("file PDF") only as they are and behind a noun
_FORCE_NAMES = Phrases({name: name in AMBIGUOUS_GROUPS and name for name in _FIGHTING})
_MISSIONS = Phrases(dict.fromkeys((*MISSIONS, *_PEACE_MISSIONS), True))
STATE_NAMES = Phrases(dict.fromkeys((*alpha3_by_name(), *_LEAGUES, "Afrika Tengah"), True))
_KILLERS = Phrases(dict.fromkeys((*POLICE, *CIVIL), True))
_NOT_SOLDIERS = Phrases(dict.fromkeys((*POLICE, *NOT_SOLDIERS), True))
_POLICE = Phrases(dict.fromkeys(POLICE, True))
_CIVIL = Phrases(dict.fromkeys(CIVIL, True))

# the phrase after "anggota" ends here at the latest
NP_END = frozenset(
    """di ke pada untuk dengan dalam oleh sejak yang dan atau serta tewas terluka luka gugur cedera
    akan telah sudah sedang masih hingga sampai setelah sebelum ketika saat karena adalah ditambah
    dikerahkan ditangkap ditahan ditembak menyerang beranggotakan berkekuatan berjumlah terdiri
    dikirim ditempatkan disiagakan ditarik diterjunkan dibentuk lagi itu tersebut ini , . ; : ! ?
    ( ) " ” “""".split()
)
_NP_REACH = 7


# what is none of these tells nothing: most words, and cheaply
_TELLING = frozenset().union(
    NOUNS.firsts,
    _FORCE_WORDS.firsts,
    _FORCE_NAMES.firsts,
    _MISSIONS.firsts,
    _POLICE.firsts,
    _CIVIL.firsts,
    CIVILIANS,
    DEPLOYING,
)


_WORDS = re.compile(r"[^\W\d_]+")
# no count of troops stands in a sentence without one of these, unless it refers back
_NAMES = (_FORCE_WORDS.firsts, _FORCE_NAMES.firsts, _MISSIONS.firsts)
_TROOP_WORDS = NOUNS.firsts.union(SOLDIER_HEADS, WAVES, BATTLES, *_NAMES) - {"orang"}


def may_name_troops(sentence: str) -> bool:
    """Whether it is worth while to read a sentence; wrong on no count, and cheap.

    >>> may_name_troops("Ada 300 prajurit."), may_name_troops("Harga naik 300 persen.")
    (True, False)
    """
    return any(
        word in _TROOP_WORDS or word.removesuffix("nya") in _TROOP_WORDS
        for word in _WORDS.findall(sentence.lower())
    )


def speaks_of_armies(text: str) -> bool:
    """Whether an article is about an armed force: its words come often, the police's less so.

    >>> speaks_of_armies("Tentara itu pergi. Pasukan lain datang. Prajurit tiba. Militer diam.")
    True
    """
    lowered = text.lower()
    of_armies = sum(map(lowered.count, TOPIC))
    if of_armies < _OFTEN or of_armies * _WORDS_APART * _WORD_LENGTH < len(lowered):
        return False
    return sum(map(lowered.count, TOPIC_OF_POLICE)) < of_armies


_OFTEN, _WORDS_APART, _WORD_LENGTH = 4, 80, 7


class Evidence(NamedTuple):
    """What a sentence says about the persons in it.

    ``article`` tells that the article is about an army, ``before`` that the sentence before named
    forces and nobody else in uniform; see :class:`.discourse.Discourse`.
    """

    soldiers: bool
    forces: bool
    police: bool
    services: bool
    civilians: bool
    deploying: bool
    navy: bool
    article: bool = False
    before: bool = False

    @property
    def military(self) -> bool:
        """Whether soldiers or forces are named."""
        return self.soldiers or self.forces

    @property
    def civil(self) -> bool:
        """Whether anybody else is named."""
        return self.police or self.services or self.civilians


def read_evidence(tokens: list[Token]) -> Evidence:
    """Look through one sentence, or a part of it, once."""
    soldiers = forces = police = services = civilians = deploying = navy = False
    for i, token in enumerate(tokens):
        if token.lower not in _TELLING and token.lower.removesuffix("nya") not in _TELLING:
            continue
        noun = noun_at(tokens, i)
        soldiers = soldiers or (noun is not None and noun.sort in (SOLDIER, FORMATION))
        forces = forces or force_at(tokens, i) is not None or _MISSIONS.at(tokens, i) is not None
        police = police or police_at(tokens, i)
        services = services or _CIVIL.at(tokens, i) is not None
        civilians = civilians or token.lower in CIVILIANS
        deploying = deploying or token.lower in DEPLOYING
        navy = navy or token.lower in ("marinir", "marinirnya")
    return Evidence(soldiers, forces, police, services, civilians, deploying, navy)


def force_at(tokens: list[Token], i: int, *, behind_noun: bool = False) -> int | None:
    """The index behind the armed force or group that is named at ``i``.

    ``behind_noun`` lets the ambiguous names in: "anggota MIT", but not "lulusan MIT".
    """
    found = _FORCE_WORDS.at(tokens, i)
    if found is not None:
        return found[1]
    found = _FORCE_NAMES.at(tokens, i)
    if found is None or not any(token.text[0].isupper() for token in tokens[i : found[1]]):
        return None
    ambiguous, end = found
    return end if not ambiguous or (behind_noun and tokens[i].text == ambiguous) else None


def mission_at(tokens: list[Token], i: int) -> int | None:
    """The index behind the peace mission that is named at ``i``, with a capital."""
    found = _MISSIONS.at(tokens, i)
    return found[1] if found is not None and tokens[i].text[0].isupper() else None


def without_nya(token: Token) -> str:
    """The lower-cased word without "-nya"; Kenya has none."""
    return token.lower if token.lower == "kenya" else token.lower.removesuffix("nya")


def state_at(tokens: list[Token], i: int) -> bool:
    """Whether a state, or a league of states, is named at ``i``."""
    return STATE_NAMES.at(tokens, i) is not None and tokens[i].text[0].isupper()  # "as" is an axle


def police_at(tokens: list[Token], i: int) -> bool:
    """Whether the police is named at ``i``; "polisi militer" are soldiers."""
    found = _POLICE.at(tokens, i)
    if found is None:
        return False
    return not (found[1] < len(tokens) and tokens[found[1]].lower == "militer")


def civil_at(tokens: list[Token], i: int) -> bool:
    """Whether the police or a civil service is named at ``i``."""
    return police_at(tokens, i) or _CIVIL.at(tokens, i) is not None


def others_at(tokens: list[Token], i: int) -> bool:
    """Whether civilians, the police or a civil service are named at ``i``."""
    return tokens[i].lower in CIVILIANS or civil_at(tokens, i)


def others_behind_soldiers(tokens: list[Token], i: int) -> bool:
    """As in "pasukan Brimob", "pasukan gabungan polisi", "pasukan oranye"."""
    if i < len(tokens) and tokens[i].lower == "gabungan":
        i += 1
    return _NOT_SOLDIERS.at(tokens, i) is not None and (
        _POLICE.at(tokens, i) is None or police_at(tokens, i)
    )


def named_behind(tokens: list[Token], i: int, *, of_members: bool = False) -> tuple[bool, bool]:
    """Whether the phrase behind a noun names a force, and whether it first names others.

    "pasukan gabungan TNI dan Polri" is a force that includes soldiers: the first name counts.
    ``of_members`` tells that the noun is "anggota": an alliance's are states, no soldiers.
    """
    tokens = [token._replace(lower=without_nya(token)) for token in tokens[i : i + _NP_REACH]]
    for j in range(len(tokens)):
        if tokens[j].lower == "polisi" and not police_at(tokens, j):
            return True, False
        force = force_at(tokens, j, behind_noun=True) is not None
        state = state_at(tokens, j) or _MISSIONS.at(tokens, j) is not None
        if _KILLERS.at(tokens, j) is not None and not force and not state:
            return False, True
        if force or state:
            return (True, False) if force or not of_members else (False, True)
        if tokens[j].lower in NP_END:
            break
    return False, False
