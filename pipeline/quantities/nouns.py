"""The counted nouns as they stand in text: soldiers, personnel, members, formations."""

from typing import NamedTuple

from pipeline.numerals.tokens import Phrases, Token
from pipeline.quantities import unit_terms as terms

SOLDIER, PERSONNEL, MEMBER, PERSON, SAILOR = "soldier", "personnel", "member", "person", "sailor"
IN_COMPANY, FORMATION, DOUBTFUL = "soldier in company", "formation", "doubtful formation"
CREW, RANK, OF_NAMED = "crew", "rank", "of a named force"

NOUNS = Phrases(
    dict.fromkeys(terms.SOLDIERS, ("person", SOLDIER))
    | dict.fromkeys(terms.PERSONNEL, ("person", PERSONNEL))
    | dict.fromkeys(terms.MEMBERS, ("person", MEMBER))
    | dict.fromkeys(terms.PERSONS, ("person", PERSON))
    | dict.fromkeys(terms.SAILORS, ("person", SAILOR))
    | dict.fromkeys(terms.IN_COMPANY, ("person", IN_COMPANY))
    | dict.fromkeys(terms.CREWS, ("person", CREW))
    | dict.fromkeys(terms.RANKS, ("person", RANK))
    | dict.fromkeys(terms.OF_NAMED, ("person", OF_NAMED))
    | {noun: (unit, FORMATION) for noun, unit in terms.FORMATIONS.items()}
    | {noun: (unit, DOUBTFUL) for noun, unit in terms.DOUBTFUL_FORMATIONS.items()}
)
_KINDS = Phrases(dict.fromkeys(terms.KINDS, True))
_KINDS_OF_HEADS = Phrases(dict.fromkeys(terms.KINDS_OF_HEADS, True))


class Unit(NamedTuple):
    """A counted noun at ``tokens[first:last]``: ``unit`` of ``schema.UNITS`` and its sort."""

    first: int
    last: int
    unit: str
    sort: str


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


def with_kinds(tokens: list[Token], noun: Unit) -> Unit:
    """Extend a noun over what makes it a kind of soldier, quotation marks included."""
    last = noun.last
    if noun.sort == CREW and last < len(tokens) and tokens[last].lower in ("tempur", "militer"):
        return noun._replace(last=last + 1)
    if noun.sort in (PERSONNEL, MEMBER, FORMATION, DOUBTFUL):
        found = _KINDS_OF_HEADS.at(tokens, last)
        if found is not None and not _starts_name(tokens, noun, last, found[1]):
            last = found[1]
    head = tokens[noun.first].lower
    foreign = head in terms.FOREIGN_FIGHTERS
    while last < len(tokens):
        quoted = tokens[last].text in terms.QUOTES
        found = _kind_at(tokens, last + quoted)
        if tokens[last].lower in terms.KINDS_OF_OFFICERS and head != "perwira":
            break  # "8.000 personel pertama"
        if found is not None and not _starts_name(tokens, noun, last + quoted, found[1]):
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


def _kind_at(tokens: list[Token], i: int) -> tuple[object, int] | None:
    found = _KINDS.at(tokens, i)
    if found is None and i < len(tokens) and tokens[i].lower.endswith("nya"):
        bare = tokens[i]._replace(lower=tokens[i].lower.removesuffix("nya"))
        found = (True, i + 1) if _KINDS.at([bare], 0) else None  # "pasukan pengawalnya"
    return found


def _starts_name(tokens: list[Token], noun: Unit, i: int, behind: int) -> bool:
    """As in "personel Pasukan Dukungan Cepat": a capital after a small noun starts a name.

    A formation's kind may have one of its own: "peleton Marinir", "batalyon Raider".
    """
    if not tokens[i].text[0].isupper() or tokens[noun.first].text[0].isupper():
        return False
    if noun.sort not in (FORMATION, DOUBTFUL):
        return True
    return behind < len(tokens) and (tokens[behind].text.istitle() or tokens[behind].is_digits)
