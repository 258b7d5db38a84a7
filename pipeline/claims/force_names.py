"""Which force a mention stands for: a state by alpha-3, else a canonical name."""

import re
from functools import cache

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.claims.force_terms import (
    ARMY_KINDS,
    ARMY_WORDS,
    GENERIC_ARMIES,
    MILITARY_WORDS,
    REBEL_NAMES,
    REGIONS_AT_WAR,
    STATE_BODIES,
    UNIT_WORDS,
)
from pipeline.entities.countries import alpha3_by_name
from pipeline.entities.organisation_terms import INDONESIAN_HEADS
from pipeline.entities.terms import GROUPS, STATE_FORCES

_SHORT_FORM = re.compile(r"\s?\(([\w-]{2,12})\)")
_COALITION = re.compile(
    r"\bkoalisi\s+(?:(?:militer\s+)?(?:pimpinan|yang\s+dipimpin)(?:\s+oleh)?)\s+$", re.IGNORECASE
)


# "Pasukan Perdamaian PBB di Lebanon", "Operasi Uni Afrika"
_MISSION = re.compile(
    r"(?:pasukan|misi|operasi|kontingen|tentara)\b.*?\b(PBB|Uni Afrika|NATO|Uni Eropa|ECOWAS)\b",
    re.IGNORECASE,
)


_GROUP_NAMES = frozenset(GROUPS.values())  # "BRN" is Thailand's rebels, Brunei sends few


@cache
def _known() -> dict[str, str | None]:
    names = GROUPS | STATE_FORCES
    return {name.upper(): force for name, force in names.items()} | names


@cache
def _states() -> frozenset[str]:
    return frozenset(alpha3_by_name().values())


def is_country(code: str | None) -> bool:
    """Whether it is the alpha-3 code of a state; unlike :func:`is_state`, "BRN" is Brunei's.

    Example:
        >>> is_country("IDN"), is_country("BRN"), is_country(None)
        (True, True, False)
    """
    return code in _states()


def is_state(force: str) -> bool:
    """Whether a force's name is an alpha-3 code.

    Example:
        >>> is_state("IDN"), is_state("NATO")
        (True, False)
    """
    return force in _states() and force not in _GROUP_NAMES


def known_force(name: str | None) -> str | None:
    """The force that the tables know under ``name``.

    Example:
        >>> known_force("TNI AD"), known_force("Uni Afrika")
        ('IDN', 'African Union')
    """
    return _known().get(name)


def force_of(article: Article, mention: Mention) -> str | None:
    """The canonical name of the force that a mention stands for: alpha-3, group, or None.

    Example:
        >>> force_of(Article("TNI AD", [(0, 6)]), Mention(0, 6, "ORG", "TNI AD", "IDN"))
        'IDN'
    """
    text = article.text
    string = " ".join(text[mention.start : mention.end].split())
    short = _SHORT_FORM.match(text, mention.end) if mention.label == "ORG" else None
    for name in (string, mention.entity, short and short[1]):
        if force := known_force(name):
            return force
    if mention.country is None and (state := _leading_state(string)):
        return state
    if mention.label in ("LOC", "GPE"):
        return _state_or_coalition(article, mention)
    if mention.label != "ORG":
        return None
    if string.split(maxsplit=1)[0] in INDONESIAN_HEADS:
        return "IDN"
    if is_unit(string):  # "Yonif 315/Garuda" is Indonesia's, "Brigade Marinir ke-155" anybody's
        return mention.country
    if mission := _MISSION.match(string):
        return known_force(short[1]) if short and known_force(short[1]) else known_force(mission[1])
    return _state_army(string, mention)


def _leading_state(string: str) -> str | None:
    """The state of "Cina Mendarat", where a headline's capitals took the verb along."""
    words = string.split()
    if len(words) < 2 or not words[1][:1].isupper():
        return None
    return alpha3_by_name().get(" ".join(words[:2])) or alpha3_by_name().get(words[0])


def force_in_brackets(text: str, end: int) -> str | None:
    """The force whose short form stands in brackets at ``end``: "Operasi PBB di … (ONUCI)".

    Example:
        >>> force_in_brackets("Operasi PBB di Pantai Gading (ONUCI)", 28)
        'ONUCI'
    """
    short = _SHORT_FORM.match(text, end)
    return known_force(short[1]) if short else None


def _state_or_coalition(article: Article, mention: Mention) -> str | None:
    if mention.entity != mention.country:
        return mention.entity if mention.entity in REGIONS_AT_WAR else None
    lead = _COALITION.search(article.text, max(0, mention.start - 40), mention.start)
    if lead:
        return " ".join(article.text[lead.start() : mention.end].split())
    return mention.country


def is_unit(string: str) -> bool:
    """Whether a name is a part of a force, not one: "Brigade Marinir ke-155".

    Example:
        >>> is_unit("Brigade Marinir ke-155"), is_unit("Angkatan Laut")
        (True, False)
    """
    return string.split(maxsplit=1)[0].lower() in UNIT_WORDS


def _state_army(string: str, mention: Mention) -> str | None:
    """As in "Militer Israel" is the state's; "Tentara Nasional Suriah" has a name of its own."""
    words = [w.lower() for w in string.split()]
    if "tni" in words:
        return "IDN"
    region = next((name for name in REGIONS_AT_WAR if string.endswith(name)), None)
    if region:
        return region
    if words[0] in STATE_BODIES:
        return mention.country
    if not any(word in MILITARY_WORDS for word in words):
        return None
    rest = [word for word in string.split() if word.lower() not in MILITARY_WORDS]
    if mention.country and (not rest or alpha3_by_name().get(" ".join(rest)) == mention.country):
        return mention.country
    generic = string.lower() in GENERIC_ARMIES or all(w in ARMY_WORDS | ARMY_KINDS for w in words)
    if generic or not ARMY_WORDS.intersection(words):
        return None
    state = _trailing_state(string) or mention.country
    peoples = "rakyat" in words and state is not None  # "Tentara Rakyat Vietnam"
    if REBEL_NAMES.intersection(words) and not peoples:
        return mention.entity
    # "Korps ke-15" is somebody's army, "Pasukan Republik" a name of its own
    return state or (mention.entity if words[0] in ("tentara", "pasukan", "laskar") else None)


def _trailing_state(string: str) -> str | None:
    """The state of "Korps ke-15 India", "Marinir Kerajaan Inggris"."""
    words = string.split()
    names = alpha3_by_name()
    return names.get(" ".join(words[-2:])) or names.get(words[-1])
