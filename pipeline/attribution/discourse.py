"""What an article has told so far of its speakers: who spoke last, in what office, when."""

import re
from dataclasses import replace

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.again import SpokenNames, body_again, place_again, they
from pipeline.attribution.antecedents import Antecedents, points_back
from pipeline.attribution.conditions import is_predicate
from pipeline.attribution.dating import SaidOn
from pipeline.attribution.frame import Frame
from pipeline.attribution.named_beside import named_beside, start_of_clause
from pipeline.attribution.offices import Offices
from pipeline.attribution.roles import roles, told_roles
from pipeline.attribution.speakers import Speaker
from pipeline.entities.called_names import start_of_calling
from pipeline.lexicon.function_words import DEMONSTRATIVES
from pipeline.lexicon.nouns import ORGANISATION_HEADS, PERSON_NOUNS, ROLE_HEADS

# "sumber-sumber tersebut" are the "empat sumber" of the sentence before
_ANONYMOUS_AGAIN = frozenset({"sumber", "sumber-sumber", "narasumber", "para"})
_ANSWER = re.compile(
    r"\b(?:bantahan|kritik|kecaman|tanggapan|komentar|reaksi|jawaban|penjelasan|pengakuan|dukungan|"
    r"peringatan|pernyataan|pendapat|pandangan|sanggahan|konfirmasi|keterangan)\s{1,3}"
    r"(?:\w+\s{1,3}){0,2}(?:datang|muncul|keluar|terlontar|terdengar)\s{1,3}(?:juga\s{1,3})?dari\b",
    re.IGNORECASE,
)
_NEAR = 3  # sentences
_SEVERAL = re.compile(
    r"(?:para|sejumlah|beberapa|sebagian|banyak|warga|penduduk|keluarga|mereka|pengungsi|massa|"
    r"(?:dua|tiga|empat|lima)|(\w+)-\1)\b",
    re.IGNORECASE,
)
_ANY_DOCUMENT = frozenset({"dokumen", "naskah", "teks", "catatan", "berkas"})
_FAR = 120  # characters
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
        >>> discourse.resolve(Speaker("", 25, 25, pronoun=True), 25, clitic=True).role
        'Menhan'
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        told = told_roles(article)
        self.roles = roles(article, told)
        self._offices = Offices(article, told)
        self._antecedents = Antecedents(article, told)
        self.last: Speaker | None = None
        self._last_at = -1  # nobody has spoken
        self._document: Speaker | None = None  # quoted last
        self._person_before: tuple[Speaker, int] | None = None  # who spoke before the last speaker
        self._names = SpokenNames(article)
        self._dated: dict[tuple[str | None, str], SaidOn] = {}

    def remember(self, speaker: Speaker | None, when: SaidOn | None) -> None:
        """Note who has just spoken, and when the text dates it itself."""
        if speaker:
            if self.last and self.last.kind == "person":
                self._person_before = (self.last, self._last_at)
            self.last = speaker
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

    def resolve(
        self, speaker: Speaker | None, position: int, *, clitic: bool = False
    ) -> Speaker | None:
        """Put a name to a pronoun or an epithet; give a person the longest role of the article.

        Args:
            speaker: as the words around the cue give it.
            position: where the cue stands; the antecedent is named before.
            clitic: the pronoun is a "-nya", which stands for bodies and documents, too.

        Returns:
            None where a pronoun has no antecedent.
        """
        if speaker is None:
            return None
        speaker = named_beside(self.article, speaker)
        if self._is_called(speaker):
            return self._in_office(speaker)
        return self._traced(speaker, position, clitic=clitic)

    def _traced(self, speaker: Speaker, position: int, *, clitic: bool) -> Speaker | None:
        """Whom a pronoun or an epithet means; anybody else as he is."""
        if speaker.pronoun:
            known = they(self.article, speaker, self.last, (self._last_at, position))
            known = known or self._antecedent(position, clitic=clitic)
            if known is None:
                return None
            speaker = replace(known, start=speaker.start, end=speaker.end)
        elif one := self._one_of_several(speaker):
            speaker = one
        elif meant := self._meant(speaker):
            speaker = meant
        elif self.last and self._refers_back(speaker):
            speaker = replace(self.last, start=speaker.start, end=speaker.end)
        elif speaker.name not in self.roles and (known := self._names.longer(speaker)):
            speaker = replace(known, start=speaker.start, end=speaker.end)
        elif holder := self._holder(speaker):
            speaker = replace(speaker, name=holder, kind="person")
        elif again := body_again(self.article, speaker) or place_again(
            self.article, speaker, self.last
        ):
            speaker = again
        return self._in_office(speaker)

    def _in_office(self, speaker: Speaker) -> Speaker:
        """With the longest role that the article gives to who speaks."""
        role, country = self.roles.get(speaker.name.split("; ", 1)[0], (None, None))
        longest = max((r for r in (role, speaker.role) if r), key=len, default=None)
        if longest == speaker.role and country in (None, speaker.country):
            return speaker
        return replace(speaker, role=longest, country=country or speaker.country)

    def resolve_frame(self, frame: Frame) -> Speaker | None:
        """:meth:`resolve` for the speaker of a cue."""
        clitic = frame.cue.pronoun is not None
        # named before the words, not within them
        speaker = self.resolve(frame.speaker, min(frame.start, frame.cue.start), clitic=clitic)
        if speaker is None and not frame.direct:
            return self.resolve(frame.speaker, frame.cue.start, clitic=clitic)
        return speaker

    def _meant(self, speaker: Speaker) -> Speaker | None:
        """Whom or what an epithet means: "jenderal bintang dua itu", "kelompok tersebut"."""
        if speaker.kind == "document":
            return self._same_document(speaker)
        if not points_back(self.article, speaker):
            return None
        person = self._antecedents.person(speaker, self.last, self._last_at)
        if person:
            self._antecedents.note(speaker, person.name)
        return person or self._antecedents.body(speaker, self.last)

    def _is_called(self, speaker: Speaker) -> bool:
        """As in "lelaki yang menyebut dirinya Abu Omar itu": named by the phrase itself."""
        people = self.article.people_in(speaker.start, speaker.end)
        named = any(p.entity == speaker.name for p in people)
        return speaker.kind == "person" and named and points_back(self.article, speaker)

    def _one_of_several(self, speaker: Speaker) -> Speaker | None:
        """As in "ujar salah seorang dari mereka", behind what "tiga pejabat" said."""
        one = _ONE_OF_THEM.match(self.article.text, speaker.start)
        if one is None or self.last is None or self.last.kind != "anonymous":
            return None
        return replace(self.last, start=speaker.start, end=one.end())

    def _holder(self, speaker: Speaker) -> str | None:
        """As in "Panglima TNI", "sang menteri".

        The one person whom the article gives that office.
        """
        short = self._offices.is_short(speaker.name)  # "menurut Kadispenal"
        if (speaker.kind != "person" and not short) or speaker.name in self.roles:
            return None
        holders = self._offices.holders(speaker.name)
        if self.last and self.last.name in holders:
            return self.last.name
        return next(iter(holders)) if len(holders) == 1 else None

    def _antecedent(self, position: int, *, clitic: bool) -> Speaker | None:
        if subject := self._subject_between(position):
            return Speaker(subject.entity, 0, 0, kind="person", country=subject.country)
        if single := self._single(position):
            return single
        if named := self._person_between(position):
            return Speaker(named.entity, 0, 0, kind="person", country=named.country)
        if self.last and (clitic or self.last.kind in ("person", "anonymous")):
            return self.last
        person = self.article.person_before(position)
        if person:
            return Speaker(person.entity, 0, 0, kind="person", country=person.country)
        return self.last

    def _single(self, position: int) -> Speaker | None:
        """The person who spoke before several people did: "dia", "tuturnya" stand for one."""
        several = self.last and self.last.kind == "anonymous" and _SEVERAL.match(self.last.name)
        if not several or self._person_before is None:
            return None
        person, at = self._person_before
        near = self.article.sentence_at(position) - self.article.sentence_at(at) <= _NEAR
        return person if near else None

    def _person_between(self, position: int) -> Mention | None:
        """A person named since a body or a document last spoke, in the sentence before.

        "Rumusan itu membuat berang Presiden Zelenskyy. “Tidak masuk akal,” cuitnya."
        """
        if self.last and self.last.kind in ("person", "anonymous"):
            return None
        person = self.article.person_before(position)
        if (
            person is None
            or person.start <= self._last_at
            or self.article.speech_around(person.start)
        ):
            return None
        index = self.article.sentence_at(person.start)
        if self.last and index == self.article.sentence_at(self._last_at):
            return None
        return person if self.article.sentence_at(position) - index <= 1 else None

    def _subject_between(self, position: int) -> Mention | None:
        """The person who is the subject of the sentence before, if named since somebody last spoke.

        "Sejarawan Peter Lindgren punya hitungan sendiri. Ia mencatat …"
        """
        person = self.article.person_before(position)
        if person is None or person.start <= self._last_at:
            return None
        index = self.article.sentence_at(person.start)
        far = self.article.sentence_at(position) - index
        if far > 1 and (far > _NEAR or "\n" in self.article.text[person.end : position]):
            return None
        start = self.article.sentences[index][0]
        spoke = index == self.article.sentence_at(self._last_at) and self._last_at >= start
        if self.last and spoke:
            return None  # "Habib, tangan kanan Misuari, menyangkal": he has spoken himself
        # "Mark Rutte bertemu Zelensky. Ia …": the first one named is the subject
        person = next(
            p for p in self.article.people_in(start, person.end) if p.start > self._last_at
        )
        before = self.article.words(max(start, person.start - _FAR), person.start)
        if before and _ANSWER.search(self.article.text, before[0].start, person.start):
            return person  # "Bantahan datang dari Ketua Komisi I, Harold Minster"
        before = [w for w in before if w.end <= start_of_calling(self.article.text, person.start)]
        before = [
            w for w in before if w.start >= start_of_clause(self.article, start, person.start)
        ]
        small = [word for word in before if self.article.text[word.start].islower()]
        return None if any(is_predicate(word.lower) for word in small) else person

    def _refers_back(self, speaker: Speaker) -> bool:
        """As in "menteri itu", "badan tersebut", "pria 61 tahun itu": the last speaker again."""
        phrase = self._words(speaker)
        if phrase[:1] in (["si"], ["sang"]):
            phrase = [*phrase[1:], "itu"]  # "si pejabat"
        if len(phrase) < 2 or phrase[-1] not in DEMONSTRATIVES:
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
        phrase = self._words(speaker)
        known = self._document
        if known is None or phrase[1:] != ["yang", "sama"]:
            return None
        same = phrase[0] in (known.name.lower().split()[0], *_ANY_DOCUMENT)
        return replace(known, start=speaker.start, end=speaker.end) if same else None

    def _words(self, speaker: Speaker) -> list[str]:
        return self.article.text[speaker.start : speaker.end].lower().split()


def _voice(speaker: Speaker) -> tuple[str | None, str]:
    if speaker.kind == "government" and speaker.country:
        return speaker.kind, speaker.country
    return None, speaker.name
