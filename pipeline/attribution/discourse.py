"""What an article has told so far of its speakers: who spoke last, in what office, when."""

import re

from pipeline.article import Article
from pipeline.attribution.again import SpokenNames, body_again, place_again, they
from pipeline.attribution.antecedents import Antecedents, points_back
from pipeline.attribution.candidates import Known
from pipeline.attribution.collectives import several_meant
from pipeline.attribution.dating import SaidOn
from pipeline.attribution.frame import Frame
from pipeline.attribution.named_beside import named_beside
from pipeline.attribution.offices import Offices
from pipeline.attribution.referents import Referents
from pipeline.attribution.roles import roles, told_roles
from pipeline.attribution.speakers import Speaker
from pipeline.lexicon.callings import RELATIVES
from pipeline.lexicon.function_words import DEMONSTRATIVES
from pipeline.lexicon.nouns import ORGANISATION_HEADS, PERSON_NOUNS, PLACE_NOUNS, ROLE_HEADS

# "sumber-sumber tersebut" are the "empat sumber" of the sentence before
_ANONYMOUS_AGAIN = frozenset({"sumber", "sumber-sumber", "narasumber", "para"})
_MOST_SPEAKERS = 30  # that a pronoun may mean, the last ones
_ANY_DOCUMENT = frozenset({"dokumen", "naskah", "teks", "catatan", "berkas"})
_PEOPLE = ROLE_HEADS | PERSON_NOUNS
_ONE_OF_THEM = re.compile(
    r"(?:salah\s(?:seorang|satu)|seorang|satu)\s"
    r"(?:(?:dari|di\s?antara)\s(?:mereka|kedua|ketiga)(?:nya)?|di\s?antaranya)\b",
    re.IGNORECASE,
)


class Discourse:
    """Puts names to pronouns and epithets; remembers who spoke last and when.

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Menhan Lloyd Austin tiba."
        >>> names = [Mention(7, 19, "PER", "Lloyd Austin")]
        >>> discourse = Discourse(Article(text, [(0, 25)], names))
        >>> discourse.resolve(Speaker("", 25, 25, pronoun=True), 25).role
        'Menhan'
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        told = told_roles(article)
        self.roles = roles(article, told)
        self._offices = Offices(article, told)
        self._referents = Referents(article, told)
        self._antecedents = Antecedents(article, self._referents, told)
        self._spoken: dict[str, Speaker] = {}  # persons, as last meant, in that order
        self._heard: dict[str, int] = {}  # where each speaker was last meant
        self._said: list[tuple[int, int]] = []  # what has been said
        self.last: Speaker | None = None
        self._last_at = -1  # nobody has spoken
        self._document: Speaker | None = None  # quoted last
        self._person_before: Speaker | None = None  # who spoke before the last speaker
        self._names = SpokenNames(article)
        self._dated: dict[tuple[str | None, str], SaidOn] = {}

    def remember(self, speaker: Speaker | None, when: SaidOn | None) -> None:
        """Note who has just spoken, and when the text dates it itself."""
        if speaker:
            if self.last and self.last.kind == "person":
                self._person_before = self.last
            self.last = speaker
            self._heard[speaker.name] = speaker.start
            if speaker.kind in ("person", "anonymous"):
                self._spoken.pop(speaker.name, None)
                self._spoken[speaker.name] = speaker
                if len(self._spoken) > _MOST_SPEAKERS:
                    del self._spoken[next(iter(self._spoken))]
            self._last_at = max(speaker.start, self._last_at)
            self._names.remember(speaker)
            if speaker.kind == "document":
                self._document = speaker
            self.date(speaker, when)

    def date(self, speaker: Speaker, when: SaidOn | None) -> None:
        """Note when somebody spoke, by name; a state's government, capital and palace are one."""
        if when and when.basis != "inherited":
            self._dated[_voice(speaker)] = when

    def dated(self, speaker: Speaker | None) -> SaidOn | None:
        """The date of an earlier saying of the same speaker."""
        earlier = self._dated.get(_voice(speaker)) if speaker else None
        return earlier._replace(basis="inherited") if earlier else None

    def resolve(self, speaker: Speaker | None, position: int) -> Speaker | None:
        """Put a name to a pronoun or an epithet; give a person the longest role of the article.

        Args:
            speaker: as the words around the cue give it.
            position: where the cue stands; the antecedent is named before.

        Returns:
            None where a pronoun has no antecedent.
        """
        if speaker is None:
            return None
        speaker = named_beside(self.article, speaker)
        if speaker.pronoun:
            known = self._several(speaker, position) or self._antecedent(speaker, position)
            return known and self._in_office(known)
        points = points_back(self.article, speaker)
        if points and self._is_called(speaker):
            return self._in_office(speaker)
        return self._in_office(self._traced(speaker, points=points))

    def _traced(self, speaker: Speaker, *, points: bool) -> Speaker:
        """Whom an epithet means, which ``points`` back, and a shorter name; others as they are."""
        if one := self._one_of_several(speaker):
            return one
        if meant := self._meant(speaker, points=points):
            return meant
        if self.last and self._refers_back(speaker):
            return self.last._replace(start=speaker.start, end=speaker.end)
        if speaker.name not in self.roles:
            if known := self._names.longer(speaker):
                return known._replace(start=speaker.start, end=speaker.end)
            if holder := self._holder(speaker):
                return speaker._replace(name=holder, kind="person")
        return (
            body_again(self.article, speaker, self.last, self._antecedents.bodies)
            or place_again(self.article, speaker, self.last)
            or speaker
        )

    def _several(self, pronoun: Speaker, position: int) -> Speaker | None:
        """Who "mereka" are, where they are no one man."""
        if self.article.text[pronoun.start : pronoun.end].lower() != "mereka":
            return None
        turned_to = several_meant(self.article, pronoun, self._known().last_end, position)
        several = turned_to or they(self.article, pronoun, self.last, (self._last_at, position))
        return several and several._replace(start=pronoun.start, end=pronoun.end)

    def _in_office(self, speaker: Speaker) -> Speaker:
        """With the longest role that the article gives to who speaks."""
        role, country = self.roles.get(speaker.name.split("; ", 1)[0], (None, None))
        own = speaker.role or None
        longest = role if role and len(role) >= len(own or "") else own
        if longest == speaker.role and country in (None, speaker.country):
            return speaker
        return speaker._replace(role=longest, country=country or speaker.country)

    def resolve_frame(self, frame: Frame) -> Speaker | None:
        """:meth:`resolve` for the speaker of a cue."""
        # named before the words, not within them
        speaker = self.resolve(frame.speaker, min(frame.start, frame.cue.start))
        if speaker is None and not frame.direct:
            speaker = self.resolve(frame.speaker, frame.cue.start)
        self._said.append((frame.start, frame.end))
        return speaker

    def _meant(self, speaker: Speaker, *, points: bool) -> Speaker | None:
        """Whom or what an epithet means: "jenderal bintang dua itu", "kelompok tersebut"."""
        if speaker.kind == "document":
            return self._same_document(speaker)
        if not points:
            return None
        person = self._antecedents.person(speaker, self._known())
        return person or self._antecedents.bodies.meant(speaker, self.last)

    def _is_called(self, speaker: Speaker) -> bool:
        """As in "lelaki yang menyebut dirinya Abu Omar itu": named by the phrase itself."""
        people = self.article.people_in(speaker.start, speaker.end)
        if speaker.kind != "person" or all(p.entity != speaker.name for p in people):
            return False
        return self._words(speaker)[0] not in RELATIVES  # "pendahulu Budi itu" is not Budi

    def _one_of_several(self, speaker: Speaker) -> Speaker | None:
        """As in "ujar salah seorang dari mereka", behind what "tiga pejabat" said."""
        if self.last is None or self.last.kind != "anonymous":
            return None
        one = _ONE_OF_THEM.match(self.article.text, speaker.start)
        return one and self.last._replace(start=speaker.start, end=one.end())

    def _holder(self, speaker: Speaker) -> str | None:
        """As in "Panglima TNI", "sang menteri".

        The one person whom the article gives that office.
        """
        if speaker.kind != "person" and not self._offices.is_short(speaker.name):
            return None  # unlike "menurut Kadispenal"
        holders = self._offices.holders(speaker.name)
        if self.last and self.last.name in holders:
            return self.last.name
        return next(iter(holders)) if len(holders) == 1 else None

    def _antecedent(self, pronoun: Speaker, position: int) -> Speaker | None:
        """Whom "dia", "beliau", "-nya" mean."""
        known = self._known()
        resumed = self._antecedents.resumed(position, known)
        known = known._replace(resumed=resumed and resumed.name)
        meant = self._referents.choose(pronoun, position, known)
        return meant and meant.speaking(pronoun.start, pronoun.end)

    def _known(self) -> Known:
        spoken = {**self._spoken, self.last.name: self.last} if self.last else {}
        return Known(self.last, self._last_at, self._person_before, spoken, self._heard, self._said)

    def _refers_back(self, speaker: Speaker) -> bool:
        """As in "menteri itu", "badan tersebut", "pria 61 tahun itu": the last speaker again."""
        phrase = self._words(speaker)
        if phrase[:1] in (["si"], ["sang"]):
            phrase = [*phrase[1:], "itu"]  # "si pejabat"
        if len(phrase) < 2 or phrase[-1] not in DEMONSTRATIVES or phrase[0] in PLACE_NOUNS:
            return False
        if speaker.kind == "document":
            again = self.last.name.lower().startswith((phrase[0] + " ", phrase[0][:-1] + " "))
            return self.last.kind == "document" and (again or phrase[0] in _ANY_DOCUMENT)
        if self.last.kind == "person" and phrase[0] in _PEOPLE:
            return True
        if self.last.kind in ("organization", "government") and phrase[0] in ORGANISATION_HEADS:
            return True
        if phrase[0] in _ANONYMOUS_AGAIN and self.last.kind == "anonymous":
            return True
        if self.last.kind == "document":
            return False  # "misi itu" is no paper of the mission's
        named = f"{self.last.name} {self.last.role or ''}".lower().split()
        return phrase[0] in named or (phrase[0] == "juru" and "jubir" in named)

    def _same_document(self, speaker: Speaker) -> Speaker | None:
        """As in "menurut laporan yang sama": the one that the article has quoted last."""
        known = self._document
        phrase = self._words(speaker) if known else []
        if known is None or phrase[1:] != ["yang", "sama"]:
            return None
        same = phrase[0] in (known.name.lower().split()[0], *_ANY_DOCUMENT)
        return known._replace(start=speaker.start, end=speaker.end) if same else None

    def _words(self, speaker: Speaker) -> list[str]:
        return self.article.text[speaker.start : speaker.end].lower().split()


def _voice(speaker: Speaker) -> tuple[str | None, str]:
    if speaker.kind == "government" and speaker.country:
        return speaker.kind, speaker.country
    return None, speaker.name
