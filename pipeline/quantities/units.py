"""Match the counted noun after a number: soldiers, personnel, members of a force, formations."""

from typing import NamedTuple

from pipeline.quantities import unit_terms as terms
from pipeline.quantities.evidence_terms import (
    CIVIL,
    CIVILIANS,
    DEPLOYING,
    FORCES,
    MISSIONS,
    NOT_SOLDIERS,
    POLICE,
    STATES,
)
from pipeline.quantities.tokens import Phrases, Token

SOLDIER, PERSONNEL, MEMBER, PERSON, SAILOR = "soldier", "personnel", "member", "person", "sailor"
FORMATION, DOUBTFUL = "formation", "doubtful formation"

NOUNS = Phrases(
    dict.fromkeys(terms.SOLDIERS, ("person", SOLDIER))
    | dict.fromkeys(terms.PERSONNEL, ("person", PERSONNEL))
    | dict.fromkeys(terms.MEMBERS, ("person", MEMBER))
    | dict.fromkeys(terms.PERSONS, ("person", PERSON))
    | dict.fromkeys(terms.SAILORS, ("person", SAILOR))
    | {noun: (unit, FORMATION) for noun, unit in terms.FORMATIONS.items()}
    | {noun: (unit, DOUBTFUL) for noun, unit in terms.DOUBTFUL_FORMATIONS.items()}
)
_KINDS = Phrases(dict.fromkeys(terms.KINDS, True))
_KINDS_OF_HEADS = Phrases(dict.fromkeys(terms.KINDS_OF_HEADS, True))
_BETWEEN = Phrases(dict.fromkeys(terms.BETWEEN, True))
FORCE_NAMES = Phrases(dict.fromkeys(FORCES, True))
_MILITARY = Phrases(dict.fromkeys((*FORCES, *MISSIONS, *STATES), True))
_KILLERS = Phrases(dict.fromkeys((*POLICE, *CIVIL), True))
_NOT_SOLDIERS = Phrases(dict.fromkeys((*POLICE, *NOT_SOLDIERS), True))
_POLICE = Phrases(dict.fromkeys(POLICE, True))
_CIVIL = Phrases(dict.fromkeys(CIVIL, True))
_MISSIONS = Phrases(dict.fromkeys(MISSIONS, True))

# the phrase after "anggota" ends here at the latest
_NP_END = frozenset(
    """di ke pada untuk dengan dalam oleh sejak yang dan atau serta tewas terluka luka gugur cedera
    akan telah sudah sedang masih hingga sampai setelah sebelum ketika saat karena adalah
    dikerahkan ditangkap ditahan ditembak menyerang beranggotakan berkekuatan berjumlah terdiri
    dikirim ditempatkan disiagakan ditarik diterjunkan dibentuk lagi itu tersebut ini , . ; : ! ?
    ( ) " ” “""".split()
)
_NP_REACH = 7


class Unit(NamedTuple):
    """A counted noun at ``tokens[first:last]``: ``unit`` of ``schema.UNITS`` and its sort."""

    first: int
    last: int
    unit: str
    sort: str


class Evidence(NamedTuple):
    """What a sentence says about the persons in it."""

    soldiers: bool
    forces: bool
    police: bool
    services: bool
    civilians: bool
    deploying: bool
    navy: bool

    @property
    def military(self) -> bool:
        return self.soldiers or self.forces


def read_evidence(tokens: list[Token]) -> Evidence:
    """Look through one sentence once."""
    soldiers = forces = police = services = civilians = deploying = navy = False
    for i, token in enumerate(tokens):
        noun = noun_at(tokens, i)
        soldiers = soldiers or (noun is not None and noun.sort in (SOLDIER, FORMATION))
        forces = forces or _at_any(tokens, i, (FORCE_NAMES, _MISSIONS))
        police = police or _police_at(tokens, i)
        services = services or _CIVIL.at(tokens, i) is not None
        civilians = civilians or token.lower in CIVILIANS
        deploying = deploying or token.lower in DEPLOYING
        navy = navy or token.lower in ("marinir", "marinirnya")
    return Evidence(soldiers, forces, police, services, civilians, deploying, navy)


def _police_at(tokens: list[Token], i: int) -> bool:
    found = _POLICE.at(tokens, i)
    if found is None:
        return False
    # "polisi militer" are soldiers
    return not (found[1] < len(tokens) and tokens[found[1]].lower == "militer")


def _at_any(tokens: list[Token], i: int, indexes: tuple[Phrases, ...]) -> bool:
    return any(index.at(tokens, i) is not None for index in indexes)


def noun_at(tokens: list[Token], i: int) -> Unit | None:
    """The noun at ``i``, bare: with "-nya" and reduplication, without what makes it a kind."""
    if i >= len(tokens):
        return None
    found = NOUNS.at(tokens, i)
    if found is None and tokens[i].lower.endswith("nya"):
        bare = tokens[i]._replace(lower=tokens[i].lower.removesuffix("nya"))
        found = NOUNS.at([bare], 0)
        found = found and (found[0], i + 1)
    if found is None:
        return None
    (unit, sort), last = found
    if (
        last + 1 < len(tokens)
        and tokens[last].text == "-"
        and tokens[last].glued
        and tokens[last + 1].lower.removesuffix("nya") == tokens[i].lower
    ):
        last += 2  # "prajurit-prajurit"
    return Unit(i, last, unit, sort)


def unit_after(tokens: list[Token], i: int, evidence: Evidence) -> Unit | None:
    """The troops that a number before ``tokens[i]`` counts, or null.

    ``evidence`` decides on nouns that other people share ("300 personel"). Persons ("300 orang")
    are never decided here: what they are stands before the number, see :mod:`.context`.
    """
    i = _skip_between(tokens, i)
    if i < len(tokens) and tokens[i].lower in terms.SOLDIER_HEADS:
        inner = noun_at(tokens, i + 1)
        if inner is None or inner.sort not in (SOLDIER, SAILOR):
            return None
        return with_kinds(tokens, inner)._replace(first=i)
    noun = noun_at(tokens, i)
    if noun is None or noun.sort == PERSON:
        return None
    noun = with_kinds(tokens, noun)
    return noun if _is_troops(tokens, noun, evidence) else None


def _skip_between(tokens: list[Token], i: int) -> int:
    """Over classifiers ("4.200 orang tentara") and an opening quotation mark."""
    for _ in range(3):
        if i < len(tokens) and tokens[i].text in terms.QUOTES:
            i += 1
            continue
        found = _BETWEEN.at(tokens, i)
        if found is None:
            return i
        behind = found[1]
        if behind < len(tokens) and _starts_unit(tokens, behind):
            i = behind
        else:
            return i
    return i


def _starts_unit(tokens: list[Token], i: int) -> bool:
    return (
        noun_at(tokens, i) is not None
        or tokens[i].lower in terms.SOLDIER_HEADS
        or tokens[i].text in terms.QUOTES
        or _BETWEEN.at(tokens, i) is not None
    )


def with_kinds(tokens: list[Token], noun: Unit) -> Unit:
    """Extend a noun over what makes it a kind of soldier, quotation marks included."""
    last = noun.last
    if noun.sort in (PERSONNEL, MEMBER, FORMATION, DOUBTFUL):
        found = _KINDS_OF_HEADS.at(tokens, last)
        if found is not None and not _starts_name(tokens, noun.first, last):
            last = found[1]
    foreign = tokens[noun.first].lower in terms.FOREIGN_FIGHTERS
    while last < len(tokens):
        quoted = tokens[last].text in terms.QUOTES
        found = _KINDS.at(tokens, last + quoted)
        if found is not None and not _starts_name(tokens, noun.first, last + quoted):
            behind = found[1]
            if quoted:
                if not (behind < len(tokens) and tokens[behind].text in terms.QUOTES):
                    break
                behind += 1
            last = behind
        elif foreign and tokens[last].lower == "asing":
            last += 1
        else:
            break
    return noun._replace(last=last)


def _starts_name(tokens: list[Token], noun: int, i: int) -> bool:
    """ "personel Pasukan Dukungan Cepat": the capital after a small noun starts a force's name."""
    return tokens[i].text[0].isupper() and not tokens[noun].text[0].isupper()


def _is_troops(tokens: list[Token], noun: Unit, evidence: Evidence) -> bool:
    """Judge a noun by the phrase behind it, then by its sentence."""
    if noun.sort == SOLDIER:
        return not others_behind_soldiers(tokens, noun.last)
    # the members of an alliance are states, not soldiers
    forces = FORCE_NAMES if noun.sort == MEMBER else _MILITARY
    military, civil = named_behind(tokens, noun.last, forces)
    if civil:
        return False
    if noun.sort == FORMATION:  # "dua kompi Brimob" is police; else the noun is enough
        return True
    own_kind = any(token.lower in _SELF_EVIDENT for token in tokens[noun.first + 1 : noun.last])
    if noun.sort == SAILOR:  # of a merchant ship unless marines or a navy stand beside
        return evidence.navy or FORCE_NAMES.at(tokens, noun.last) is not None
    if own_kind or (military and noun.sort != DOUBTFUL):
        return True
    if noun.sort == MEMBER:
        return evidence.military and not evidence.services and _closed_behind(tokens, noun)
    if noun.sort == PERSONNEL:
        if evidence.police or (evidence.services and not evidence.military):
            return False
        return evidence.military or evidence.deploying
    return _formation_in_company(tokens, noun, evidence, military=military)


def others_behind_soldiers(tokens: list[Token], i: int) -> bool:
    """ "pasukan Brimob", "pasukan gabungan polisi", "pasukan oranye"."""
    if i < len(tokens) and tokens[i].lower == "gabungan":
        i += 1
    return _NOT_SOLDIERS.at(tokens, i) is not None and (
        _POLICE.at(tokens, i) is None or _police_at(tokens, i)
    )


_SELF_EVIDENT = frozenset(
    """infanteri kavaleri artileri marinir komando raider tempur militer tentara pasukan prajurit
    milisi paramiliter gerilyawan militan pemberontak bersenjata bayaran perdamaian zeni mekanis
    baja payung laskar""".split()
)


def _closed_behind(tokens: list[Token], noun: Unit) -> bool:
    """Whether the noun phrase ends with the noun: "30.000 anggota di Gaza"."""
    behind = tokens[noun.last] if noun.last < len(tokens) else None
    return behind is None or not behind.is_word or behind.lower in _NP_END


def _formation_in_company(
    tokens: list[Token], noun: Unit, evidence: Evidence, *, military: bool
) -> bool:
    """ "tiga divisi" of an army or of a firm: an army's stand beside soldiers, and stand alone."""
    if noun.last > noun.first + 1:  # "dua unit khusus": the kind alone is weak
        return evidence.military
    if evidence.police or evidence.services:
        return False
    if evidence.military:
        return military or _closed_behind(tokens, noun)
    return evidence.deploying and noun.unit != "unit" and _closed_behind(tokens, noun)


def named_behind(tokens: list[Token], i: int, forces: Phrases | None = None) -> tuple[bool, bool]:
    """Whether the phrase behind a noun names a force, and whether it first names others.

    "pasukan gabungan TNI dan Polri" is a force that includes soldiers: the first name counts.
    """
    tokens = [
        token._replace(lower=token.lower.removesuffix("nya")) for token in tokens[i : i + _NP_REACH]
    ]
    for j in range(len(tokens)):
        if tokens[j].lower == "polisi" and not _police_at(tokens, j):
            return True, False
        if _KILLERS.at(tokens, j) is not None and _MILITARY.at(tokens, j) is None:
            return False, True
        if _MILITARY.at(tokens, j) is not None and tokens[j].text != "as":
            named = (forces or _MILITARY).at(tokens, j) is not None
            return named, not named
        if tokens[j].lower in _NP_END:
            break
    return False, False
