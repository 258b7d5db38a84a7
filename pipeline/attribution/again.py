"""Bodies and places named again: by a noun ("lembaga tersebut") or by less of their name."""

from pipeline.article import Article
from pipeline.attribution.bodies_meant import BodiesMeant
from pipeline.attribution.body_fits import body_fits
from pipeline.attribution.epithets import FITS
from pipeline.attribution.named_bodies import fullest_state, state_in_text
from pipeline.attribution.papers_meant import paper_meant
from pipeline.attribution.roles import state_of
from pipeline.attribution.speakers import Speaker
from pipeline.attribution.workplaces import names_workplace
from pipeline.lexicon.function_words import DEMONSTRATIVES
from pipeline.lexicon.nouns import PLACE_NOUNS

# with nothing but a state behind them ("militer AS"); "Angkatan Laut AS" is a name of its own
ARMS = frozenset({"militer", "tentara", "intelijen", "kepolisian", "polisi"})
BARE_ARM = 3  # words: "militer Amerika Serikat"
_BODY_AND_WHAT = 2  # words: "angkatan laut"
_MINISTRIES = frozenset({"kementerian", "departemen", "mabes", "kedutaan", "komando"})
_COMPANIES = frozenset({"perusahaan", "maskapai"})
# with what they are like: "negara komunis itu", "kerajaan kaya minyak tersebut"
_STATES = frozenset("negara negeri kerajaan republik kesultanan emirat".split())
_LONGEST_STATE = 5  # words
_LOOK_BACK = 40  # mentions


class SpokenNames:
    """Who has spoken in an article, by what a shorter mention has in common with the full name.

    Example:
        >>> names = SpokenNames(Article("Polisi Mali diam. Polisi pergi.", []))
        >>> names.remember(Speaker("Polisi Mali", 0, 11, kind="organization", country="MLI"))
        >>> names.longer(Speaker("Polisi", 18, 24, kind="organization")).name
        'Polisi Mali'
    """

    def __init__(self, article: Article) -> None:
        self._article = article
        self._names: dict[tuple[str, str], Speaker] = {}

    def remember(self, speaker: Speaker) -> None:
        """Note who has spoken; the first of a name stays."""
        self._names.setdefault(_short(speaker), speaker)

    def longer(self, speaker: Speaker) -> Speaker | None:
        """Who spoke by a longer name.

        "Chagor" behind "Gubernur Denay Chagor" that no model knew, "militer AS" behind "Militer
        Amerika Serikat", "polisi" behind "Polisi Kenya".
        """
        known = self._names.get(_short(speaker)) or self._arm(speaker)
        if known is None or known.name == speaker.name:
            return self._begun(speaker)
        if speaker.kind == "organization" and (speaker.country or _short(known)[0]):
            longer = len(known.name) > len(speaker.name) and known.kind != "document"
            # "LBH Papua" is not "Dewan Gereja Papua"
            alike = _short(known)[0] or _head(known) == _head(speaker)
            return known if longer and alike else None
        surname = speaker.name.istitle() and " " not in speaker.name
        if self._article.mentions_in(speaker.start, speaker.end):
            return None  # a name of its own: "India" behind "Angkatan Darat India"
        return known if surname and known.name.endswith(" " + speaker.name) else None

    def _begun(self, speaker: Speaker) -> Speaker | None:
        """As in "angkatan laut" behind "Angkatan Laut AS"."""
        if speaker.kind != "organization" or speaker.name.count(" ") < _BODY_AND_WHAT - 1:
            return None
        start = speaker.name.lower() + " "
        bodies = [
            known
            for known in self._names.values()
            if known.kind == "organization" and known.name.lower().startswith(start)
        ]
        return bodies[0] if len(bodies) == 1 else None

    def _arm(self, speaker: Speaker) -> Speaker | None:
        """As in "polisi": the one such body that has spoken."""
        head = speaker.name.lower()
        if head not in ARMS:
            return None
        bodies = [known for (arm, _), known in self._names.items() if arm == head]
        return bodies[0] if len(bodies) == 1 else None


def _head(speaker: Speaker) -> str:
    return speaker.name.partition(" ")[0].lower()


def _short(speaker: Speaker) -> tuple[str, str]:
    """The army and its state, else the surname."""
    words = speaker.name.split()
    if not words:
        return "", ""
    if speaker.kind == "organization" and speaker.country and len(words) <= BARE_ARM:
        head = words[0].lower()
        if head in ARMS:
            return head, speaker.country
    return "", words[-1]


def body_again(
    article: Article,
    speaker: Speaker,
    last: Speaker | None = None,
    bodies: BodiesMeant | None = None,
) -> Speaker | None:
    """As in "kata kementerian", "Corong partai itu menulis", "Yayasan tempatnya mengabdi menyebut".

    Phrases that point back and that no epithet's words open, among them.
    """
    if speaker.kind == "document":
        return paper_meant(article, speaker)
    phrase = _words(article, speaker)
    if phrase[:1] == ["pihak"] and len(phrase) > 1:
        phrase = phrase[1:]  # "pihak kementerian"
    if len(phrase) == 1 and phrase[0] in _COMPANIES:
        return _company(article, speaker, phrase[0])
    if phrase[-1:] != [] and (phrase[-1] in DEMONSTRATIVES or names_workplace(article, speaker)):
        return (bodies or BodiesMeant(article)).meant(speaker, last)
    bare = len(phrase) == 1 and phrase[0] in _MINISTRIES
    return _ministry(article, speaker, phrase[0]) if bare else None


def _ministry(article: Article, speaker: Speaker, noun: str) -> Speaker | None:
    """As in "kata kementerian": the one last named."""
    bodies = [m for m in article.last_mentions(speaker.start, _LOOK_BACK) if m.label == "ORG"]
    named = [m for m in bodies if noun in article.text[m.start : m.end].lower().split()]
    if not named:
        return None
    country = state_of(article, named[-1].start, named[-1].end, speaks=True)
    return speaker._replace(name=named[-1].entity, kind="organization", country=country)


def _company(article: Article, speaker: Speaker, noun: str) -> Speaker | None:
    """As in "kata perusahaan", "kata maskapai": the one body of the article that the noun fits."""
    fitting = {
        m.entity: m
        for m in article.last_mentions(speaker.start, _LOOK_BACK)
        if m.label == "ORG" and body_fits(article, m, noun) >= FITS
    }
    if len(fitting) != 1:
        return None
    body = next(iter(fitting.values()))
    country = state_of(article, body.start, body.end, speaks=True)
    return speaker._replace(name=body.entity, kind="organization", country=country)


def they(
    article: Article, speaker: Speaker, last: Speaker | None, between: tuple[int, int]
) -> Speaker | None:
    """Who "mereka" are, whom no one man stands for.

    "Hamas muncul ketika mereka mengklaim": the body that the sentence opens with; "kata mereka"
    behind "kata polisi": the police, whoever has been named since.

    Args:
        article: the article.
        speaker: the pronoun, as read.
        last: who spoke last.
        between: where, and where the antecedent is named at the latest.
    """
    if article.text[speaker.start : speaker.end].lower() != "mereka":
        return None
    start = article.sentences[article.sentence_at(speaker.start)][0]
    opening = article.mentions_in(start, speaker.start)[:1]
    if opening and opening[0].start == start and opening[0].label == "ORG":
        country = state_of(article, start, opening[0].end, speaks=True)
        return speaker._replace(name=opening[0].entity, kind="organization", country=country)
    if last is None or last.kind not in ("organization", "anonymous"):
        return None
    one = article.text[last.start : last.end].lower().startswith("seorang")
    named = {person.entity for person in article.people_in(*between)}
    return last if len(named) == 1 and not one else None


def place_again(article: Article, speaker: Speaker, last: Speaker | None) -> Speaker | None:
    """As in "kata wilayah tersebut": the place last named; "negara itu": the state that spoke.

    Args:
        article: the article.
        speaker: the phrase, as read.
        last: who spoke last.
    """
    phrase = _words(article, speaker)
    wants_state = phrase[:1] != [] and phrase[0] in _STATES
    if len(phrase) < 2 or phrase[-1] not in DEMONSTRATIVES:
        return None
    if not wants_state and (len(phrase) > 2 or phrase[0] not in PLACE_NOUNS):
        return None
    named = article.mentions_in(speaker.start, speaker.end)
    if len(named) == 1 and named[0].start == speaker.start and named[0].entity == named[0].country:
        name = state_in_text(article, named[0].entity)  # "Negeri Sakura itu"
        return name and speaker._replace(name=name, kind="government", country=named[0].country)
    if named or len(phrase) > _LONGEST_STATE:
        return None
    if wants_state and last and last.kind == "government" and last.country:
        return last._replace(start=speaker.start, end=speaker.end)
    for mention in reversed(article.last_mentions(speaker.start, _LOOK_BACK)):
        code = mention.country
        if mention.label in ("LOC", "GPE") and (mention.entity == code) == wants_state:
            name = fullest_state(article, code) if wants_state and code else None
            return speaker._replace(name=name or mention.entity, kind="government", country=code)
    return None


def _words(article: Article, speaker: Speaker) -> list[str]:
    return article.text[speaker.start : speaker.end].lower().split()
