"""Who or what a phrase that points back means: "politikus itu", "kelompok paramiliter itu"."""

import re
from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import replace

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.body_fits import NOUNS_OF_MEDIA, body_fits
from pipeline.attribution.conditions import is_predicate
from pipeline.attribution.epithets import (
    BODIES,
    DEMONSTRATIVES,
    FITS,
    NEUTRAL,
    SAME,
    UNFIT,
    fit,
    is_epithet,
)
from pipeline.attribution.outlets import is_outlet, is_outlet_at
from pipeline.attribution.rank_classes import rank_fits
from pipeline.attribution.roles import Told, descriptions, state_of
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.lexicon.callings import PERSONS
from pipeline.lexicon.nouns import (
    PERSON_NOUNS,
    PRONOUNS,
    ROLE_HEADS,
)

_LOOK_BACK = 40  # mentions
_NEAR = 2  # sentences
_IN_DIALOGUE = 6  # sentences
_WITH_NATION = 3  # words: "petugas Inggris itu"
_FAR = 900  # characters
_ROLE_OF_ACCOUNT = 40  # characters
_POINTERS = frozenset({"si", "sang"})
_PERSONAL = PERSONS | ROLE_HEADS | PERSON_NOUNS
_NOUNS_OF_BODIES = BODIES | NOUNS_OF_MEDIA


class Antecedents:
    """What the article has named before a phrase that points back.

    Example:
        >>> text = "Letjen Agus Aji tiba. Jenderal itu diam."
        >>> names = [Mention(7, 15, "PER", "Agus Aji")]
        >>> known = Antecedents(Article(text, [(0, 21), (22, 40)], names))
        >>> known.person(Speaker("Jenderal", 22, 34), None, 0).name
        'Agus Aji'
    """

    def __init__(self, article: Article, told: Told | None = None) -> None:
        self.article = article
        self._described = descriptions(article, told)
        self._nations = {
            m.entity: m.country for m in article.mentions if m.label == "PER" and m.country
        }

    def person(self, speaker: Speaker, last: Speaker | None, last_at: int) -> Speaker | None:
        """The person that an epithet means.

        Args:
            speaker: the epithet, as read.
            last: who spoke last.
            last_at: where.

        Returns:
            None where it means no person that the article has named or quoted before.
        """
        words = self.article.words(speaker.start, speaker.end)
        if words[0].lower in _POINTERS:
            words = words[1:]
        if not words or words[0].lower not in _PERSONAL:
            return None
        spoke = last if last and last.kind in ("person", "anonymous") else None
        if spoke and self._is_foreign(words, spoke.name):
            return self._other(words, spoke, speaker)
        return self._fitting(words, speaker, spoke, last_at)

    def _fitting(
        self, words: list[Word], speaker: Speaker, spoke: Speaker | None, last_at: int
    ) -> Speaker | None:
        """The person whom the epithet fits best; of equals who spoke last."""
        head = words[0].lower
        known = _fit(words, self._words_for(spoke)) if spoke else NEUTRAL - 1
        if spoke and (fresh := self._presented(speaker.start, last_at)):
            fits = _fit(words, self._described.get(fresh.entity, ()))
            if fresh.entity != spoke.name and fits >= max(NEUTRAL, min(known, FITS)):
                return Speaker(
                    fresh.entity, speaker.start, speaker.end, None, "person", fresh.country
                )
        best: Mention | None = None
        score = NEUTRAL if spoke and known >= NEUTRAL else NEUTRAL - 1
        for person in self._people_before(speaker.start):
            fits = self._fit_of(words, person.entity)
            if spoke and person.entity == spoke.name:
                fits = known
            if fits > score and self._may_be(person, fits, spoke, last_at, speaker.start):
                best, score = person, fits
        introduced = (
            self._introduced(head, speaker.start)
            if score < SAME
            and known < SAME
            and not (known >= FITS and self._just_spoke(spoke, last_at, speaker.start))
            else None
        )
        if introduced:
            return replace(introduced, start=speaker.start, end=speaker.end)
        if best and not (spoke and (known >= score or best.entity == spoke.name)):
            return Speaker(best.entity, speaker.start, speaker.end, None, "person", best.country)
        return (
            replace(spoke, start=speaker.start, end=speaker.end)
            if spoke and known >= NEUTRAL
            else None
        )

    def note(self, speaker: Speaker, person: str) -> None:
        """Remember the nation that an epithet gives a person: "komandan Argentina itu"."""
        if nation := self._nation(self.article.words(speaker.start, speaker.end)):
            self._nations.setdefault(person, nation)

    def _nation(self, words: list[Word]) -> str | None:
        """The state whose man is meant: "petugas Inggris itu", "diplomat asal Ghana itu"."""
        if len(words) > 2 and words[1].lower in ("asal", "berkebangsaan"):
            words = words[1:]
        if len(words) < _WITH_NATION or words[-1].lower not in DEMONSTRATIVES:
            return None
        named = self.article.mentions_in(words[1].start, words[-1].start)[:1]
        return next(
            (
                m.country
                for m in named
                if m.country and m.entity == m.country and m.start == words[1].start
            ),
            None,
        )

    def _fit_of(self, words: list[Word], person: str) -> int:
        foreign = self._is_foreign(words, person)
        return UNFIT if foreign else _fit(words, self._described.get(person, ()))

    def _is_foreign(self, words: list[Word], person: str) -> bool:
        """Whether the epithet names another state than the person's."""
        nation = self._nation(words)
        return nation is not None and self._nations.get(person, nation) != nation

    def _other(self, words: list[Word], spoke: Speaker, speaker: Speaker) -> Speaker | None:
        """Whom the last speaker talks with: the person named last who may be meant."""
        for person in self._people_before(speaker.start):
            near = self.article.sentence_at(speaker.start) - self.article.sentence_at(person.start)
            if near > _IN_DIALOGUE:
                return None
            fits = _fit(words, self._described.get(person.entity, ()))
            foreign = person.entity == spoke.name or self._is_foreign(words, person.entity)
            if not foreign and fits >= NEUTRAL:
                return Speaker(
                    person.entity, speaker.start, speaker.end, None, "person", person.country
                )
        return None

    def _just_spoke(self, spoke: Speaker | None, last_at: int, position: int) -> bool:
        """Whether a person by name has spoken in the sentence before."""
        near = self.article.sentence_at(position) - self.article.sentence_at(last_at)
        return spoke is not None and spoke.kind == "person" and near <= 1

    def _words_for(self, speaker: Speaker) -> frozenset[str]:
        told = f"{speaker.role or ''} {speaker.name if speaker.kind == 'anonymous' else ''}"
        return self._described.get(speaker.name, frozenset()) | frozenset(told.lower().split())

    def _people_before(self, position: int) -> Iterator[Mention]:
        """Each person once, the one named last first; nobody whom only a quotation names."""
        seen = set()
        for mention in reversed(self.article.last_mentions(position, _LOOK_BACK)):
            if mention.label != "PER" or mention.entity in seen:
                continue
            if not self.article.speech_around(mention.start):
                seen.add(mention.entity)
                yield mention

    def _may_be(
        self, person: Mention, fits: int, spoke: Speaker | None, last_at: int, position: int
    ) -> bool:
        """Whether a person who has not spoken last is meant all the same."""
        if spoke and person.entity == spoke.name:
            return True
        if fits >= SAME or (fits >= FITS and (spoke is None or person.start > last_at)):
            return True
        if spoke and self._words_for(spoke):
            return False
        near = self.article.sentence_at(position) - self.article.sentence_at(person.start)
        return near <= _NEAR and person.start > last_at

    def _presented(self, position: int, last_at: int) -> Mention | None:
        """As in "Lain lagi cerita Mayor Suardika. Pria ini …", a paragraph of his own."""
        index = self.article.sentence_at(position) - 1
        if index < 0:
            return None
        start = self.article.sentences[index][0]
        text = self.article.text
        people = self.article.people_in(start, position)
        if (
            not people
            or last_at >= start
            or "\n" not in text[last_at:start]
            or "\n" in text[start:position]
        ):
            return None
        person = people[-1]
        before = self.article.words(max(start, person.start - _FAR), person.start)
        verbal = any(
            (is_predicate(w.lower) and text[w.start].islower()) or w.lower in PRONOUNS
            for w in before
        )
        return None if verbal or self.article.speech_around(person.start) else person

    def _introduced(self, head: str, position: int) -> Speaker | None:
        """As in "perwira itu" for "seorang perwira UNIFIL di Naqura", not quoted before."""
        start = max(0, position - _FAR)
        pattern = (
            rf"\b(?:seorang|salah\s+seorang|sebuah)\s+{re.escape(head)}\b[^,.;:\n\"“”]{{0,80}}"
        )
        matches = re.finditer(pattern, self.article.text[start:position], re.IGNORECASE)
        found = next(iter(deque(matches, maxlen=1)), None)
        if found is None or self.article.speech_around(start + found.start()):
            return None
        from pipeline.attribution.phrases import phrase_after

        phrase = phrase_after(self.article, start + found.start(), start + found.end())
        read = read_noun_phrase(self.article, *phrase)
        return read if read and not read.pronoun else None

    def body(self, speaker: Speaker, last: Speaker | None) -> Speaker | None:
        """The body that an epithet means: the one that fits it best, of equals the last speaker."""
        words = self.article.words(speaker.start, speaker.end)
        if words and words[0].lower == "pihak" and len(words) > 1:
            words = words[1:]
        if not words or words[0].lower not in _NOUNS_OF_BODIES:
            return None
        inside = self._named_within(words)
        head = words[0].lower
        if last and last.kind == "organization" and head in (last.role or "").lower().split():
            return replace(last, start=speaker.start, end=speaker.end)
        if last and last.kind == "media" and self._is_account(last, head):
            return replace(last, start=speaker.start, end=speaker.end)
        best, score = None, NEUTRAL
        for body in self._bodies_before(speaker.start):
            if body.entity in inside:
                continue
            fits = body_fits(self.article, body, head)
            spoke = last is not None and last.name == body.entity
            if fits > score or (spoke and fits and fits >= score):
                best, score = body, fits
        if best is None:
            same = last and last.kind == "media" and head in NOUNS_OF_MEDIA
            return replace(last, start=speaker.start, end=speaker.end) if same else None
        spoke = last if last and last.name == best.entity else None
        if spoke:
            return replace(spoke, start=speaker.start, end=speaker.end)
        outlet = is_outlet(best.entity) or is_outlet_at(self.article, best.start, best.end)
        country = None if outlet else state_of(self.article, best.start, best.end, speaks=True)
        kind = "media" if outlet or head in NOUNS_OF_MEDIA else "organization"
        return Speaker(best.entity, speaker.start, speaker.end, None, kind, country)

    def _is_account(self, last: Speaker, head: str) -> bool:
        """Whether "akun itu" is the account that spoke last: "akun Facebook Suara Kita"."""
        if head not in ("akun", "kanal", "halaman"):
            return False
        written = self.article.text[max(0, last.start - _ROLE_OF_ACCOUNT) : last.end].lower()
        return head in written.split()

    def _named_within(self, words: list[Word]) -> frozenset[str]:
        return frozenset(m.entity for m in self.article.mentions_in(words[0].start, words[-1].end))

    def _bodies_before(self, position: int) -> Iterator[Mention]:
        for mention in reversed(self.article.last_mentions(position, _LOOK_BACK)):
            if mention.label == "ORG" and not self.article.speech_around(mention.start):
                yield mention


def _fit(words: list[Word], described: Collection[str]) -> int:
    """:func:`fit` of an epithet, with the ranks that it can mean."""
    rank = rank_fits([word.lower for word in words], described)
    if rank is None:
        return fit(words[0].lower, described)
    return SAME if rank else UNFIT


def points_back(article: Article, speaker: Speaker) -> bool:
    """Whether the speaker's words are an epithet."""
    words = article.words(speaker.start, speaker.end)
    if len(words) > 1 and words[0].lower in _POINTERS:
        return True
    return is_epithet(article, words)
