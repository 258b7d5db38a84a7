"""Acts of speaking that report nothing themselves but tell when somebody spoke.

"Rutte memberi keterangan kepada pers di Brussels, Kamis (7/11). “Kami siap,” katanya."
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from pipeline.article import Article
from pipeline.attribution.dating import SaidOn, said_on
from pipeline.attribution.interviews import meeting
from pipeline.attribution.phrases import phrase_after
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.attribution.subjects import skip_openers, subject_before

# what is given, and what points to it: "memberi keterangan", "mengungkapkan hal itu"
_STATEMENTS = (
    "keterangan", "pernyataan", "penjelasan", "pidato", "wawancara", "jumpa pers",
    "konferensi pers", "komentar", "kesaksian", "sambutan", "laporan", "siaran pers", "rilis",
    "pengumuman", "tanggapan", "paparan", "pengarahan", "kuliah umum",
)  # fmt: skip
_POINTED = ("hal", "angka", "klaim", "tuduhan", "jumlah", "data")
_WORDS = (
    "(?:" + "|".join(_STATEMENTS).replace(" ", r"\s+") + "|"
    rf"(?:{'|'.join(_POINTED)})\s+(?:itu|ini|tersebut|senada|serupa))"
)
_GIVEN = frozenset(words.split()[0] for words in _STATEMENTS + _POINTED)
_SPEAKING = frozenset(
    "berbicara berpidato berkomentar bersaksi berbincang berceramah berorasi diwawancarai ditemui "
    "dihubungi".split()
)
_GIVING = frozenset(  # ... a statement
    """
    memberi memberikan membacakan memublikasikan mempublikasikan membuat membeberkan memaparkan
    membenarkan membantah menerbitkan menegaskan menjelaskan menyampaikan menyiarkan
    menyelenggarakan menyebut menyebutkan mengeluarkan mengunggah menggelar mengadakan mengatakan
    mengungkapkan mengungkap mengucapkan mengoreksi merilis meralat merevisi melontarkan melakukan
    """.split()
)
# the subject stands before: "Rutte berbicara", "Rutte menggelar jumpa pers", "Rutte ditemui"
_ACT = re.compile(
    rf"\b(?:{'|'.join(sorted(_SPEAKING))}|"
    rf"(?:{'|'.join(sorted(_GIVING, key=len, reverse=True))})\s+(?:sebuah\s+|suatu\s+)?{_WORDS})\b",
    re.IGNORECASE,
)
# "Pernyataan Rutte itu disampaikan", "Pidato Rutte, Kamis,"
_WORDS_OF = re.compile(
    r"(?:pernyataan|pidato|komentar|keterangan|wawancara|ucapan|penjelasan|paparan|kesaksian|"
    r"pengumuman|unggahan|cuitan|laporan)\s+(?=\S)",
    re.IGNORECASE,
)
_IT = re.compile(r"(?:itu|tersebut|ini)\b", re.IGNORECASE)


def dated_acts(
    article: Article,
    sentence: tuple[int, int],
    said: Sequence[tuple[int, int]],
    latest: date | None = None,
) -> Iterator[tuple[Speaker, SaidOn, int]]:
    """Who spoke when, and where it is told, in one sentence.

    Args:
        article: the article.
        sentence: the span of the sentence.
        said: what is said in it; an act told there is part of the words.
        latest: the day the article came out, where known.

    Example:
        >>> from pipeline.annotations import Mention, TimeExpression
        >>> text = "Rutte berpidato pada Kamis."
        >>> day = date(2024, 11, 7)
        >>> article = Article(
        ...     text, [(0, 27)], [Mention(0, 5, "PER", "Mark Rutte")],
        ...     [TimeExpression(21, 26, "DATE", str(day), None, day, day, "day", "weekday")])
        >>> [(who.name, when.text) for who, when, _ in dated_acts(article, (0, 27), [])]
        [('Mark Rutte', 'Kamis')]
    """
    if not article.dates_in(*sentence):
        return
    for speaker, start, end in _tellings(article, sentence):
        if any(first <= start < last for first, last in said) or article.speech_around(start):
            continue
        when = said_on(article, sentence, (start, start), (start, end), said, latest=latest)
        if when:
            yield speaker, when, start


def _tellings(article: Article, sentence: tuple[int, int]) -> Iterator[tuple[Speaker, int, int]]:
    if met := meeting(article, *sentence):
        person, (start, end) = met
        yield Speaker(person.entity, person.start, person.end, kind="person"), start, end
        return
    head = skip_openers(article, *sentence)
    if words := _WORDS_OF.match(article.text, head, sentence[1]):
        start, end = phrase_after(article, words.end(), sentence[1])
        own = None if _IT.match(article.text, start) else read_noun_phrase(article, start, end)
        if own and own.kind in ("person", "organization", "government"):
            yield own, words.start(), end
            return
    if not _may_act({word.lower for word in article.words(*sentence)}):
        return
    for act in _ACT.finditer(article.text, *sentence):
        subject = subject_before(article, sentence[0], act.start())
        if subject:
            yield subject, act.start(), act.end()
            return


def _may_act(words: set[str]) -> bool:
    """Whether the words are there that :data:`_ACT` asks for."""
    if not _SPEAKING.isdisjoint(words):
        return True
    return not _GIVING.isdisjoint(words) and not _GIVEN.isdisjoint(words)
