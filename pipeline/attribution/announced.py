"""Who begins to speak in the words beside a quotation that has no cue of its own.

"Candra angkat bicara. “Kami siap.”", "Berikut pernyataan Candra:" / "“Kami siap.”",
"“Kami siap.” (Candra Wijaya)".
"""

import re

from pipeline.article import Article
from pipeline.attribution.conditions import is_predicate
from pipeline.attribution.frame import Cue, Frame
from pipeline.attribution.phrases import phrase_after
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.attribution.subjects import skip_openers, subject_before
from pipeline.lexicon.nouns import PRONOUNS
from pipeline.quotations import Quotation

# nouns of what is said, whoever says it: "memberikan keterangan", "Berikut keterangan X:"
_SAID = (
    r"(?:pernyataan|keterangan|penjelasan|tanggapan|komentar|jawaban|respons|reaksi|klarifikasi|"
    r"alasan|pendapat|pandangan|penegasan|peringatan|kritik|kritikan|kecaman|ancaman|sindiran|"
    r"pujian|pengakuan|kesaksian|cerita|kisah|curhat|curhatan|janji|pesan|imbauan|seruan|ucapan|"
    r"kutipan|penggalan|petikan|pidato|sambutan|bantahan|keluhan|usul|usulan|kata-kata|kata|ujar)"
)
_BEGINS = re.compile(
    r"\b(?:(?:angkat|buka)\s(?:bicara|suara|mulut|kartu)"
    rf"|(?:memberi|memberikan|menyampaikan|melontarkan|mengeluarkan|menyuarakan|menuliskan)\s{_SAID}"
    r"|menanggapi|menanggapinya|merespons|meresponsnya|merespon|menjawab|menjawabnya|membalas|"
    r"mengomentari|menyahut|menimpali|bereaksi|berkomentar|bersuara|berkilah|berdalih|beralasan|"
    r"bercerita|berkisah|mengenang|mengeluh|mengeluhkan|membela\sdiri|menegaskannya|blak-blakan|"
    r"curhat|berbicara|menulis|membantah|membantahnya|menepis|menampik|geleng\skepala)\b"
)
_PRESENTS = re.compile(
    r"(?:berikut(?:\sini)?(?:\sadalah)?|begini(?:lah)?|ini(?:lah)?|simak(?:lah)?|demikian(?:lah)?)\s"
    rf"(?:(?:isi|bunyi|petikan|kutipan|penggalan|sepenggal)\s)?({_SAID}(?:nya)?)\b(?:\s(?:lengkap|resmi|tertulis|singkat))?"
    r"(?:\s(?:dari|oleh))?",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"\s{0,3}(?:\(|[–—~-]{1,2}\s{0,2})(?=\w)")
_LONGEST = 400  # characters of a sentence that announces
_LONGEST_LABEL = 120


def read_announcement(article: Article, sentence: tuple[int, int]) -> Frame | None:
    """Read a sentence that reports nothing itself and that a quotation follows.

    Returns:
        What is said is empty where the quotation is a sentence of its own.

    Example:
        >>> from pipeline.annotations import Mention
        >>> names = [Mention(0, 5, "PER", "Candra")]
        >>> article = Article("Candra angkat bicara. “Kami siap.”", [(0, 21), (22, 34)], names)
        >>> read_announcement(article, (0, 21)).cue.word
        'angkat bicara'
    """
    start, end = sentence
    if end - start > _LONGEST:
        return None
    colon = article.text.find(":", start, min(end, start + _LONGEST_LABEL))
    within = _follows(article, colon + 1) if colon >= 0 else None
    if within and (presented := _presented(article, start, colon + 1)):
        return presented._replace(start=within.start, end=within.end)
    quotation = _follows(article, end)
    if quotation is None:
        return None
    return _presented(article, start, end) or _begun(article, start, end, quotation)


def _follows(article: Article, end: int) -> Quotation | None:
    """The quotation that begins right behind a sentence, on this line or the next."""
    position, _ = article.trim(end, min(end + 8, len(article.text)))
    quotation = article.quotation_at(position)
    return quotation if quotation and quotation.speech else None


def _presented(article: Article, start: int, end: int) -> Frame | None:
    """As in "Berikut pernyataan Candra:", "Candra Wijaya:" with the quotation on the next line."""
    if article.text[end - 1] != ":":
        return None
    start = skip_openers(article, start, end)
    if found := _PRESENTS.match(article.text, start, end):
        first, last = phrase_after(article, found.end(), end - 1)
        word = found[1].lower()
        speaker = read_noun_phrase(article, first, last)
        if word.endswith("nya"):
            speaker = Speaker("", found.end(1) - 3, found.end(1), pronoun=True)
        return _frame(found.start(1), found.end(1), "inverted", word, speaker)
    label = end - start <= _LONGEST_LABEL and article.people_in(start, end)
    if not label or any(is_predicate(w.lower) for w in article.words(start, end)):
        return None
    return _frame(end - 1, end - 1, "label", "", read_noun_phrase(article, start, end - 1))


def _begun(article: Article, start: int, end: int, quotation: Quotation) -> Frame | None:
    """As in "Candra angkat bicara.", "Candra tertawa." on the line of the quotation."""
    for verb in _BEGINS.finditer(article.text, start, end):
        speaker = subject_before(article, start, verb.start())
        if speaker and (speaker.pronoun or speaker.kind in ("person", "anonymous", "organization")):
            return _frame(verb.start(), verb.end(), "active", verb[0].lower(), speaker)
    on_line = "\n" not in article.text[end : quotation.start]
    speaker = _subject(article, start, end) if on_line else None
    return _frame(end, end, "label", "", speaker)


def _subject(article: Article, start: int, end: int) -> Speaker | None:
    """The one person of a sentence, who is its subject: "Candra tertawa.", "Ia tertawa."."""
    start = skip_openers(article, start, end)
    people = article.people_in(start, end)
    first = article.words(start, end)[:1]
    if first and first[0].lower in PRONOUNS and not people:
        return Speaker("", first[0].start, first[0].end, pronoun=True)
    if len({person.entity for person in people}) != 1:
        return None
    lead = article.words(start, people[0].start)
    parted = "," in article.text[start : people[0].start]
    if parted or any(is_predicate(word.lower) for word in lead):
        return None
    return read_noun_phrase(article, start, people[0].end)


def _frame(start: int, end: int, kind: str, word: str, speaker: Speaker | None) -> Frame | None:
    if speaker is None:
        return None
    return Frame(Cue(start, end, kind, "states", word), speaker, end, end, direct=True)


def signature(article: Article, quotation: Quotation) -> Speaker | None:
    """The person who signs a quotation: "“Kami siap.” (Candra Wijaya)", "— Candra, komandan".

    Nothing more may stand on the line.
    """
    sign = _SIGNS.match(article.text, quotation.end)
    if sign is None:
        return None
    line = article.text.find("\n", sign.end(), sign.end() + _LONGEST_LABEL)
    end = line if line >= 0 else min(len(article.text), sign.end() + _LONGEST_LABEL)
    start, end = article.trim(sign.end(), end, " \t\r\n\xa0.)")
    people = article.people_in(start, end)
    if not people or any(is_predicate(word.lower) for word in article.words(start, end)):
        return None
    speaker = read_noun_phrase(article, start, end)
    return speaker if speaker and speaker.kind == "person" else None
