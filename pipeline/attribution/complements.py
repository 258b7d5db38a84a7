"""Whose man or body speaks: "pemerintah Presiden AS George W. Bush", "pengikut Moqtada Sadr".

The person named last is a complement there: who speaks is the body, the aide or the kin.
"""

from pipeline.annotations import Mention
from pipeline.article import Article, Word

# their head is followed by whose they are, an office before the name or not
_OF_A_PERSON = frozenset(
    """
    pemerintah pemerintahan rezim kabinet kantor kubu partai pihak faksi koalisi milisi pasukan
    kelompok tentara gerakan sayap barisan tim pengikut pendukung simpatisan loyalis pengawal
    pembantu keluarga kerabat istri suami ayah janda saudara saudari kakak adik ipar sepupu
    keponakan pengikut-pengikut pendukung-pendukung penentang lawan musuh pengecam pengkritik
    pengagum penggemar sekutu bawahan
    """.split()
)
_KIN = frozenset("istri suami ayah janda saudara saudari kakak adik ipar sepupu keponakan".split())
_CABINETS = frozenset("pemerintah pemerintahan rezim kabinet kantor kubu partai keluarga".split())
_AIDES = frozenset(
    """
    bicara jubir jurubicara penasihat ajudan staf utusan pengacara hukum pembantu kepercayaan
    """.split()
)
# "kuasa hukum", "juru bicara": what a man may be himself, or another's man
_OWN_OR_ANOTHERS = frozenset(
    "pengacara hukum advokat bicara jubir jurubicara ajudan asisten pembela".split()
)
_LOOK_BACK = 40  # mentions
_BESIDE = 60  # characters
_OFFICES = frozenset(
    """
    presiden wapres perdana pm menteri raja ratu sultan kanselir emir gubernur wakil mantan
    """.split()
)
_NEAR = frozenset({"dekat", "kepercayaan", "pro", "dengan", "setia"})
_COUNTING = frozenset(
    """
    seorang salah satu beberapa sejumlah para dua tiga empat banyak sebagian kebanyakan puluhan
    sebuah lagi
    """.split()
)
_MOST_WORDS = 9
_MARKS = frozenset(",;:(")
_AIDE_WORDS = 2  # "kuasa hukum"


def is_complement(article: Article, start: int, end: int, person: Mention) -> bool:
    """Whether the only person named in a phrase is whose the speaker is.

    "Juru Bicara Presiden Budi Anwar" is Budi Anwar, in capitals like the office that it is; "juru
    bicara Presiden Budi Anwar" is somebody else.

    Example:
        >>> text = "pengikut Moqtada Sadr"
        >>> sadr = Mention(9, 21, "PER", "Moqtada Sadr")
        >>> is_complement(Article(text, [(0, 21)], [sadr]), 0, 21, sadr)
        True
    """
    before = article.words(start, person.start)
    while before and before[0].lower in _COUNTING:
        before = before[1:]
    if not 0 < len(before) <= _MOST_WORDS:
        return False
    rest = article.text[person.end : end].strip(" )")
    if rest and not rest.startswith("yang "):
        return False
    if not _MARKS.isdisjoint(article.text[start : person.start]):
        return False
    if before[-1].lower in _NEAR or (
        _is_office(before[-1]) and before[-2:-1] and before[-2].lower in _NEAR
    ):
        return True  # "pejabat dekat Mahmoud Abbas"
    if before[0].lower in _OF_A_PERSON:
        return before[0].lower not in _KIN or len(before) == 1 or _is_office(before[1])
    if before[-1].lower in _OWN_OR_ANOTHERS and len(before) <= _AIDE_WORDS:
        return _is_known_as_another(article, before[-1].lower, person)
    offices = [i for i, word in enumerate(before) if i and _is_office(word)]
    return any(
        before[i - 1].lower in _CABINETS or _is_aide(article, start, before[i - 1], before[i])
        for i in offices
    )


def _is_known_as_another(article: Article, aide: str, person: Mention) -> bool:
    """As in "Pengacara Halim", of whom the article told who he is: no lawyer.

    He stands there by less than his name, which no one does who is introduced with his office.
    """
    if not _is_short(article, person):
        return False
    before = [
        m
        for m in article.last_mentions(person.start, _LOOK_BACK)
        if m.entity == person.entity and not _is_short(article, m)
    ]
    return bool(before) and not any(aide in _said_beside(article, m) for m in before)


def _is_short(article: Article, person: Mention) -> bool:
    return len(article.text[person.start : person.end].split()) < len(person.entity.split())


def _said_beside(article: Article, person: Mention) -> str:
    """What stands on both sides of a name, up to full stops."""
    text = article.text
    lead = text[max(0, person.start - _BESIDE) : person.start].rsplit(". ", 1)[-1]
    return (lead + text[person.end : person.end + _BESIDE].split(". ", 1)[0]).lower()


def _is_office(word: Word) -> bool:
    return word.lower in _OFFICES


def _is_aide(article: Article, start: int, aide: Word, office: Word) -> bool:
    """Whether the office is written as another man's title: "juru bicara Presiden"."""
    lower = article.text[aide.start].islower() or aide.start == start
    return aide.lower in _AIDES and lower and article.text[office.start].isupper()
