"""The armed parties of an article: states, alliances and groups, as far as its names tell them."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence
from functools import cached_property
from typing import NamedTuple

from pipeline.annotations import Mention, Quantity
from pipeline.article import Article
from pipeline.claims.force_names import force_of, is_country, is_state, is_unit
from pipeline.claims.force_terms import (
    ALLIANCES,
    ARMY_WORDS,
    FIGHTERS_OF,
    LEAGUES,
    MILITARY_NOUNS,
    NOT_AN_AGENT,
    PHRASE_STOPS,
    REGIONS_AT_WAR,
)
from pipeline.entities.countries import alpha3_by_name, is_city
from pipeline.entities.terms import GROUP_STATES, OUTLETS

_MARTIAL = 6  # what "tentara Mali" counts more than "ke Mali"
_OUTSIDE_A_PHRASE = 3
_FEWEST_PLACES = 2
_BEFORE_A_NAME = 40  # characters


class Force(NamedTuple):
    """The canonical force and the mention that gives it."""

    name: str
    start: int
    end: int


class Parties:
    """Which force each mention of an article stands for, and which parties the article is about.

    A body that no table knows is a force where the article calls it one: behind "gerilyawan",
    "pemberontak", "kelompok bersenjata", "pasukan".

    Example:
        >>> from pipeline.annotations import Mention
        >>> name = Mention(11, 29, "ORG", "Front Merdeka Utara")
        >>> parties = Parties(Article("gerilyawan Front Merdeka Utara", [(0, 30)], [name]))
        >>> parties.force_of(name)
        'Front Merdeka Utara'
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self._forces: dict[Mention, str | None] = {}
        self._learned = {m.entity for m in article.mentions if self._called_armed(m)}

    def force_of(self, mention: Mention) -> str | None:
        """The canonical name of the force that a mention stands for: alpha-3, group, or None."""
        if mention not in self._forces:  # every number asks for those around it
            self._forces[mention] = self._read(mention)
        return self._forces[mention]

    def _read(self, mention: Mention) -> str | None:
        known = force_of(self.article, mention)
        if known is None and mention.entity in self._learned:
            return mention.country if is_country(mention.country) else mention.entity
        return known

    def last_words(self, mention: Mention) -> list[str]:
        """The two words before a mention, in lower case."""
        start = max(0, mention.start - _BEFORE_A_NAME)
        return [w.lower for w in self.article.words(start, mention.start)][-2:]

    def is_martial(self, mention: Mention) -> bool:
        """Whether a mention names an army or group, or stands behind "tentara" and the like."""
        name = self.force_of(mention)
        if name is None:
            return False
        written = self.article.text[mention.start : mention.end].lower()
        called = written.split(maxsplit=1)[0] in ARMY_WORDS  # "Pasukan perdamaian PBB"
        army = called or (mention.label == "ORG" if is_state(name) else name not in LEAGUES)
        return army or any(word in MILITARY_NOUNS for word in self.last_words(mention)[-1:])

    @cached_property
    def groups(self) -> Sequence[Force]:
        """The mentions of armed groups, in text order."""
        named = ((self.force_of(m), m) for m in self.article.mentions)
        return [Force(n, m.start, m.end) for n, m in named if n and is_group(n)]

    @cached_property
    def home(self) -> Force | None:
        """The state, or region at war, whose army the article is about.

        It is named most often; its army counts more than the state, a place in it less. Without
        any army, the state that most of the places lie in. Null where it is named in passing.
        """
        if not any(map(self.is_martial, self.article.mentions)):
            return self.setting
        return next(iter(self._known_well()), None)

    @cached_property
    def states(self) -> frozenset[str]:
        """The states that the article names."""
        return frozenset(
            name for name in map(self.force_of, self.article.mentions) if name and is_state(name)
        )

    def rival_of(self, name: str | None) -> Force | None:
        """The state most told of beside ``name``."""
        return next((force for force in self._known_well() if force.name != name), None)

    @cached_property
    def setting(self) -> Force | None:
        """The state that most of the article's places lie in: whose "pemerintah" is."""
        places = [m for m in self.article.mentions if m.country and m.label in ("LOC", "GPE")]
        for state, number in Counter(m.country for m in places).most_common(1):
            found = next(m for m in places if m.country == state)
            if number >= _FEWEST_PLACES:
                return Force(state, found.start, found.end)
        return next(iter(self._known_well()), None)

    def _known_well(self) -> list[Force]:
        """The states and regions at war, the one most told of first, less those told in passing."""
        weights, first = self._weights
        return [
            first[name] for name, weight in weights.most_common() if weight >= _OUTSIDE_A_PHRASE
        ]

    @cached_property
    def _weights(self) -> tuple[Counter[str], dict[str, Force]]:
        weights: Counter[str] = Counter()
        first: dict[str, Force] = {}
        for mention in self.article.mentions:
            name = self.force_of(mention)
            place = mention.country if mention.label in ("LOC", "GPE") else None
            if name is None and place:
                name, weight = place, 1
            elif name is None or not (is_state(name) or name in REGIONS_AT_WAR):
                continue
            elif self.is_martial(mention):
                weight = _MARTIAL
            else:
                weight = _OUTSIDE_A_PHRASE if is_agent(self, mention) else 1
            weights[name] += weight
            first.setdefault(name, Force(name, mention.start, mention.end))
        return weights, first

    def foe_of(self, group: Force | None) -> Force | None:
        """The state that an armed group fights, if the article names it; else :attr:`home`."""
        state = GROUP_STATES.get(group.name) if group else None
        named = (m for m in self.article.mentions if state and self.force_of(m) == state)
        found = next(named, None)
        return Force(state, found.start, found.end) if found else self.home

    def group_near(self, position: int) -> Force | None:
        """The group last named before ``position``, else the one named next."""
        if not self.groups:
            return None
        at = bisect_left(self.groups, position, key=lambda group: group.start)
        return self.groups[max(0, at - 1)]

    def _called_armed(self, mention: Mention) -> bool:
        string = self.article.text[mention.start : mention.end]
        if any(word in alpha3_by_name() for word in string.split()):
            return False
        if mention.label == "PER" or mention.entity in OUTLETS or is_unit(string):
            return False
        if mention.label != "ORG" and (mention.country or is_city(string)):
            return False  # "gerilyawan Kashmir" are no group of that name
        words = self.last_words(mention)
        start = max(0, mention.start - _BEFORE_A_NAME)
        before = self.article.text[start : mention.start].rstrip()
        if not words or before.endswith(tuple(",.;:()")):
            return False
        # "milisi prointegrasi Aitarak", but not "pasukan dari …"
        return words[-1] in FIGHTERS_OF or (
            words[-1] not in PHRASE_STOPS and words[0] in FIGHTERS_OF
        )


def is_group(name: str) -> bool:
    """Whether a force is neither a state nor of states.

    Example:
        >>> is_group("Hamas"), is_group("NATO"), is_group("IDN")
        (True, False, False)
    """
    of_states = name in ALLIANCES or name in REGIONS_AT_WAR or name.lower().startswith("koalisi")
    return not is_state(name) and not of_states


def is_counted_as(article: Article, quantity: Quantity, nouns: Collection[str]) -> bool:
    """Whether the noun that a number counts, or a kind in it, is one of ``nouns``; "-nya" aside.

    Example:
        >>> article = Article("12 tentaranya", [(0, 13)])
        >>> quantity = Quantity(0, 13, 0, 2, 12, 12, 12, "exact", "person", 3, 13)
        >>> is_counted_as(article, quantity, {"tentara"})
        True
    """
    if quantity.unit_start is None:
        return False
    words = article.words(quantity.unit_start, quantity.unit_end)
    return any(w.lower in nouns or w.lower.removesuffix("nya") in nouns for w in words)


def is_agent(parties: Parties, mention: Mention) -> bool:
    """Whether no preposition makes a place or an object of the mention."""
    words = parties.last_words(mention)
    return not words or words[-1] not in NOT_AN_AGENT
