"""Whom a pronoun or an epithet of a person means: one of the people whom the article has named.

Each of them is a candidate with features: how prominent he is there (``salience``) and, for an
epithet, how it fits what the article says of him (``epithet_fit``). A log-linear model weighs them
against each other, as the ranking models of coreference do (Denis and Baldridge 2008,
"Specialized models and ranking for coreference resolution"); ``python -m
pipeline.training.referents`` learns the weights from gold.
"""

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar, NamedTuple

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.candidates import Candidate, Context, Known
from pipeline.attribution.epithet_fit import EpithetFit
from pipeline.attribution.referent_weights import WEIGHTS
from pipeline.attribution.resumed import POINTERS
from pipeline.attribution.roles import Told
from pipeline.attribution.salience import Salience, is_several
from pipeline.attribution.speaker import Speaker

_LOOK_BACK = 40  # mentions
_ONE = re.compile(r"(?:salah\s{1,3})?(?:seorang|satu)\s", re.IGNORECASE)
_PERSONS = frozenset({"person", "anonymous"})


class Case(NamedTuple):
    """One pronoun or epithet: where it stands, and each candidate's name with its features."""

    start: int
    kind: str
    candidates: list[tuple[str, list[str]]]


class Referents:
    """Chooses between the people of an article.

    ``told``: the roles that it gives next to names, where they have been read; ``trace``: where a
    list, each choice is added to it, for training.

    Example:
        >>> text = "Letjen Agus Aji tiba. Jenderal itu diam."
        >>> article = Article(text, [(0, 21), (22, 40)], [Mention(7, 15, "PER", "Agus Aji")])
        >>> Referents(article).choose(Speaker("Jenderal", 22, 34), 22, Known()).name
        'Agus Aji'
    """

    trace: ClassVar[list[Case] | None] = None

    def __init__(self, article: Article, told: Told | None = None) -> None:
        self.article = article
        self._salience = Salience(article)
        self._fit = EpithetFit(article, told)

    def note(self, words: Sequence[Word], name: str) -> None:
        """Remember an epithet: what has pointed at somebody points at him again."""
        self._fit.note(words, name)

    def choose(
        self, anaphor: Speaker, position: int, known: Known, introduced: Speaker | None = None
    ) -> Candidate | None:
        """The candidate that a pronoun or an epithet means; None where nobody is meant.

        Args:
            anaphor: the phrase, as read.
            position: where the antecedent is named at the latest.
            known: what the discourse knows.
            introduced: who was introduced by the epithet's noun ("seorang perwira"), unnamed.
        """
        words = self._words(anaphor)
        context = Context.of(self.article, anaphor, position)
        found = self._candidates(position, known, persons=bool(words))
        inside = {m.entity for m in self.article.people_in(anaphor.start, anaphor.end)}
        found = [
            one for one in found if one.name not in inside and self._may_be(one, words, context)
        ] or found
        if introduced and all(one.name != introduced.name for one in found):
            found.append(Candidate(introduced.name, introduced, ()))
        if not found:
            return None
        if len(found) == 1 and not words and self.trace is None:
            return found[0]
        if words:
            found.append(Candidate("", None, ()))
        kind = "epithet" if words else "pronoun"
        featured = [
            list(self._features(one, context, known, words, recent=i == 0))
            for i, one in enumerate(found)
        ]
        _mark_single(featured)
        if self.trace is not None:
            names = [one.name for one in found]
            self.trace.append(Case(anaphor.start, kind, list(zip(names, featured, strict=True))))
        weights = WEIGHTS[kind]
        scores = [sum([weights.get(f, 0.0) for f in features]) for features in featured]
        best = found[max(range(len(found)), key=scores.__getitem__)]
        return best if best.name else None

    def _words(self, anaphor: Speaker) -> list[Word]:
        """An epithet's words without "sang"; none of a pronoun."""
        if anaphor.pronoun:
            return []
        words = self.article.words(anaphor.start, anaphor.end)
        return words[1:] if words and words[0].lower in POINTERS else words

    def _candidates(self, position: int, known: Known, *, persons: bool) -> list[Candidate]:
        """Persons whom not only quoted speech names, and speakers; who was named last is first.

        ``persons``: bodies and papers that have spoken are none.
        """
        named: dict[str, list[Mention]] = {}
        for mention in reversed(self.article.last_mentions(position, _LOOK_BACK)):
            if mention.label == "PER" and not self.article.speech_around(mention.start):
                named.setdefault(mention.entity, []).append(mention)
        speakers = {
            name: speaker
            for name, speaker in known.spoken.items()
            if not persons or speaker.kind in _PERSONS or name in named
        }
        names = [*named, *(name for name in speakers if name not in named)]
        return [
            Candidate(name, speakers.get(name), tuple(reversed(named.get(name, ()))))
            for name in names
        ]

    def _may_be(self, one: Candidate, words: list[Word], context: Context) -> bool:
        """Whether nothing rules the person out: another nation, or several for "dia"."""
        if words:
            return not self._fit.is_foreign(one, words)
        return context.pronoun == "they:" or not is_several(one) or self._is_one(one)

    def _is_one(self, several: Candidate) -> bool:
        """As in "seorang warga": one of many has spoken."""
        speaker = several.speaker
        return speaker is not None and _ONE.match(self.article.text, speaker.start) is not None

    def _features(
        self, one: Candidate, context: Context, known: Known, words: list[Word], *, recent: bool
    ) -> Iterator[str]:
        if not one.name:
            yield "nobody"
            return
        if one.speaker and one.name not in known.heard:
            yield from self._salience.introduced(one.speaker.start, context, known)
            return
        yield from self._salience.features(one, context, known, recent=recent)
        if words:
            newly = self._salience.is_newly_named(one, context, known)
            yield from self._fit.features(one, words, known, newly=newly)


def _mark_single(featured: Sequence[list[str]]) -> None:
    """Add a feature to the one person that an epithet's noun is told of, or that it fits."""
    for level in ("same", "fits"):
        having = [features for features in featured if level in features]
        if len(having) == 1:
            having[0].append(f"only {level}")
        if having:
            return
