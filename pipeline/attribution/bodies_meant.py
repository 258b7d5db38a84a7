"""Which body a phrase that points back means: "kelompok itu", "lembaga yang berkantor di Bern itu".

Every body named before is a candidate: it scores by how well the noun fits it and by how much the
text has just turned to it. The subject of the sentence before, or who is named there for the first
time, may be anything that the noun does not rule out; a body that only stands in somebody's office
is meant where he speaks for it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from pipeline.annotations import Mention
from pipeline.article import Article, Word
from pipeline.attribution.body_fits import LOOSE, NOUNS_OF_MEDIA, body_fits, kinds
from pipeline.attribution.conditions import is_predicate
from pipeline.attribution.epithets import BODIES, NEUTRAL, SAME, UNFIT
from pipeline.attribution.outlets import is_outlet, is_outlet_at, looks_like_outlet
from pipeline.attribution.roles import Told, roles, state_of, told_roles
from pipeline.attribution.speaker import Speaker
from pipeline.attribution.workplaces import names_workplace
from pipeline.lexicon.body_kinds import KINDS_OF_NOUNS, KINDS_OF_WORDS
from pipeline.lexicon.nouns import PRIVATE_WORDS

NOUNS_OF_BODIES = BODIES | NOUNS_OF_MEDIA | frozenset(KINDS_OF_NOUNS)
_LOOK_BACK = 40  # mentions
_ROLE_OF_ACCOUNT = 40  # characters
_NEAR = 1  # sentences
_TURNED_TO = 2  # the sentence before is about it
_REACH = 120  # characters
_OVERLAPPING = 3  # offices: behind one name and before the next
# a name with one of them is a body's, whatever a model takes it for
_NAMES = PRIVATE_WORDS | frozenset(
    "airlines airways corporation corp industries party army brigade network project society "
    "initiative agency commission ministry committee union league movement".split()
)
_ADDRESSED = frozenset({"kepada", "dari", "ke", "di", "oleh", "dengan", "pada"})
# whose school or past it is: "lulusan Akademi Militer"
_PAST = frozenset(
    "lulusan alumnus alumni jebolan mahasiswa dosen mantan bekas eks doktor sarjana".split()
)
_PAST_REACH = 5  # words
_NOUN_AND_KIND = 3  # words
_APPOSED = re.compile(
    r"(?:\s{0,3}\([^()]{1,40}\))?\s{0,3},\s{1,3}(?:sebuah\s{1,3}|yang\s{1,3}merupakan\s{1,3})?([a-z]+)"
)


class BodiesMeant:
    """The bodies that an article has named before a phrase that points back.

    Example:
        >>> text = "Front Azad menyerang. Kelompok itu diam."
        >>> article = Article(text, [(0, 21), (22, 40)], [Mention(0, 10, "ORG", "Front Azad")])
        >>> BodiesMeant(article).meant(Speaker("Kelompok", 22, 34), None).name
        'Front Azad'
    """

    def __init__(self, article: Article, told: Told | None = None) -> None:
        self.article = article
        self._given = told

    @cached_property
    def _told(self) -> Told:
        return told_roles(self.article) if self._given is None else self._given

    @cached_property
    def _by_start(self) -> Told:
        return sorted(self._told, key=_start)

    @cached_property
    def _roles(self) -> dict[str, tuple[str, str | None]]:
        return roles(self.article, self._told)

    def _holders_around(self, position: int) -> set[str]:
        """Whose office, as the text gives it next to a name, ``position`` is in."""
        last = bisect_right(self._by_start, position, key=_start)
        near = self._by_start[max(0, last - _OVERLAPPING) : last]
        return {person for person, _, end in near if position < end}

    @cached_property
    def _first(self) -> dict[str, int]:
        """Where each name stands first."""
        first: dict[str, int] = {}
        for mention in self.article.mentions:
            first.setdefault(mention.entity, mention.start)
        return first

    def meant(self, speaker: Speaker, last: Speaker | None) -> Speaker | None:
        """The body that the phrase means.

        Args:
            speaker: the phrase, as read.
            last: who spoke last.

        Returns:
            None where none that the article has named before fits.
        """
        words = self.article.words(speaker.start, speaker.end)
        if words and words[0].lower == "pihak" and len(words) > 1:
            words = words[1:]
        if not words:
            return None
        if names_workplace(self.article, speaker):
            return self._where_he_works(words[0].lower.removesuffix("nya"), speaker, last)
        head = words[0].lower
        if head not in NOUNS_OF_BODIES:
            return None
        if last and self._is_last(last, head):
            return last._replace(start=speaker.start, end=speaker.end)
        best = self._best(words, speaker.start, last)
        if best is None:
            same = last and last.kind == "media" and head in NOUNS_OF_MEDIA
            return last._replace(start=speaker.start, end=speaker.end) if same else None
        if last and last.name == best.entity and last.kind != "person":
            return last._replace(start=speaker.start, end=speaker.end)
        return self._as_speaker(best, speaker, head)

    def _best(self, words: list[Word], position: int, last: Speaker | None) -> Mention | None:
        """The body with the most points; of equals one named just now, or a subject."""
        best, score = None, (NEUTRAL, True, True)
        for body in self._before(words, position):
            points = self._points(body, words, last)
            if points < score[0]:
                continue
            subject = self._opens(body) and not self._is_aside(body)
            rank = points, self._is_near(body, position), subject
            if rank > score:
                best, score = body, rank
        return best

    def _where_he_works(self, head: str, speaker: Speaker, last: Speaker | None) -> Speaker | None:
        """As in "dinas yang dipimpinnya": the body in the office of the person named last."""
        person = self.article.person_before(speaker.start)
        name = last.name if last and last.kind == "person" else person and person.entity
        for told, start, end in self._told:
            if told != name:
                continue
            comma = self.article.text.find(",", end, end + _REACH)
            for body in self.article.mentions_in(start, max(comma, end)):
                if body.label == "ORG" and body_fits(self.article, body, head) > UNFIT:
                    return self._as_speaker(body, speaker, head)
        return None

    def _is_last(self, last: Speaker, head: str) -> bool:
        """As in "misi itu" behind "misi Resolute Support", "akun itu" behind "akun Suara Kita"."""
        if last.kind == "organization" and head in (last.role or "").lower().split():
            return True
        if last.kind != "media" or head not in ("akun", "kanal", "halaman"):
            return False
        written = self.article.text[max(0, last.start - _ROLE_OF_ACCOUNT) : last.end].lower()
        return head in written.split()

    def _as_speaker(self, body: Mention, speaker: Speaker, head: str) -> Speaker:
        outlet = is_outlet(body.entity) or is_outlet_at(self.article, body.start, body.end)
        country = None if outlet else state_of(self.article, body.start, body.end, speaks=True)
        kind = "media" if outlet or head in NOUNS_OF_MEDIA else "organization"
        return Speaker(body.entity, speaker.start, speaker.end, None, kind, country)

    def _before(self, words: list[Word], position: int) -> Iterator[Mention]:
        """The bodies named before, the one named last first; none that the phrase itself names."""
        named = self.article.mentions_in(words[0].start, words[-1].end)
        inside = {mention.entity for mention in named}
        nation = (
            next((m.country for m in named if m.start == words[1].start), None)
            if len(words) > 1
            else None
        )
        for mention in reversed(self.article.last_mentions(position, _LOOK_BACK)):
            if mention.entity in inside or not self._is_body(mention, position):
                continue
            if nation is None or mention.country in (None, nation):
                yield mention

    def _is_body(self, mention: Mention, position: int) -> bool:
        """Whether it may be a body: an "ORG", or another name that a model may have mistaken."""
        sentence = self.article.sentences[self.article.sentence_at(mention.start)]
        if mention.start < sentence[0] or mention.start >= sentence[1]:
            return False  # the dateline's
        if mention.label == "ORG":
            return True
        name = self.article.text[mention.start : mention.end]
        words = name.lower().split()
        firm = any("company" in KINDS_OF_WORDS.get(word, ()) for word in words)
        if firm or looks_like_outlet(name) or _NAMES.intersection(words):
            return True
        return self._may_be_mistaken(mention, position)

    def _may_be_mistaken(self, mention: Mention, position: int) -> bool:
        """As in "Zorlu meneken kontrak. Perusahaan itu …": one word, and nothing told of it."""
        near = self._is_near(mention, position) and self._opens(mention)
        if mention.country is not None or not near:
            return False
        return mention.label != "PER" or not (
            " " in mention.entity or mention.entity in self._roles
        )

    def _points(self, body: Mention, words: list[Word], last: Speaker | None) -> int:
        """How much speaks for a body; nothing where the noun rules it out."""
        head = words[0].lower
        fits = SAME if self._is_called(body, head) else body_fits(self.article, body, head)
        turned = self._turned_to(body, words[0].start, last)
        if fits <= UNFIT or (fits <= NEUTRAL and not self._may_be_new(body, head, fits, turned)):
            return NEUTRAL
        named = {*body.entity.lower().split()}
        alike = any(word.lower in named for word in words[1:])
        led = self._is_of_person(body, words)
        return fits + turned + alike + led - self._is_doubtful(body)

    def _may_be_new(self, body: Mention, head: str, fits: int, turned: int) -> bool:
        """As in "Delta Kita melaporkan … Harian itu": nothing is known that speaks against it."""
        unknown = head in NOUNS_OF_MEDIA and not kinds(self.article, body)
        return turned >= _TURNED_TO and (unknown or fits == LOOSE)

    def _is_doubtful(self, body: Mention) -> bool:
        return body.label != "ORG" or self.article.speech_around(body.start) is not None

    def _turned_to(self, body: Mention, position: int, last: Speaker | None) -> int:
        """How much the text is about a body right before ``position``."""
        spoke = last is not None and last.name == body.entity
        if self._is_office_of(body, last) or spoke:
            return _TURNED_TO
        if self._is_aside(body):
            return -1
        if not self._is_near(body, position):
            return 0
        new = self._first.get(body.entity) == body.start
        return _TURNED_TO if new or self._opens(body) else 1

    def _is_near(self, body: Mention, position: int) -> bool:
        """Whether it is named in the sentence before, or in the same."""
        far = self.article.sentence_at(position) - self.article.sentence_at(body.start)
        return far <= _NEAR

    def _is_office_of(self, body: Mention, last: Speaker | None) -> bool:
        """As in "juru bicara Front Azad, Nuri Hamad", who spoke last."""
        return (
            last is not None
            and last.kind == "person"
            and last.name in self._holders_around(body.start)
        )

    def _is_aside(self, body: Mention) -> bool:
        """Whether it stands in an office, in a curriculum vitae, or is spoken to."""
        if self._holders_around(body.start):
            return True
        start = self.article.sentences[self.article.sentence_at(body.start)][0]
        before = self.article.words(start, body.start)[-_PAST_REACH:]
        if before and before[-1].lower == "kepada":
            return True
        return any(word.lower in _PAST for word in before)

    def _opens(self, body: Mention) -> bool:
        """Whether it is the subject of its sentence."""
        start = self.article.sentences[self.article.sentence_at(body.start)][0]
        before = self.article.words(max(start, body.start - _REACH), body.start)
        if before and before[-1].lower in _ADDRESSED:
            return False
        text = self.article.text
        return not any(is_predicate(w.lower) and text[w.start].islower() for w in before)

    def _is_called(self, body: Mention, head: str) -> bool:
        """As in "Kelompok pemantau dari Bern, Azad Watch", "Azad Watch, kelompok pemantau"."""
        text = self.article.text
        behind = _APPOSED.match(text, body.end)
        if behind and behind[1] == head:
            return True
        start = self.article.sentences[self.article.sentence_at(body.start)][0]
        lead = text[max(start, body.start - _REACH) : body.start].lower().rstrip()
        if lead.endswith(","):
            return _first_word(lead[:-1].rsplit(",", 1)[-1]) == head
        return head in lead.split()[-_NOUN_AND_KIND:]  # "lembaga kajian Azad Watch"

    def _is_of_person(self, body: Mention, words: list[Word]) -> int:
        """As in "kementerian yang dipimpin Ivo Wrona": named like the office of who leads it."""
        named = {*body.entity.lower().split()[1:]}
        for person in self.article.people_in(words[0].start, words[-1].end):
            role = self._roles.get(person.entity, ("", None))[0]
            if named and named <= {*role.lower().split()}:
                return SAME
        return 0


def _start(told: tuple[str, int, int]) -> int:
    return told[1]


def _first_word(phrase: str) -> str:
    return next(iter(phrase.split()), "")
