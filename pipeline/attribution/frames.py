"""What each kind of cue binds: its speaker and the extent of what is said."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.annotations import Located
from pipeline.article import Article
from pipeline.attribution.cues import PREDICATE, Cue
from pipeline.attribution.speakers import Speaker, phrase_after, read_noun_phrase
from pipeline.attribution.subjects import skip_openers, strip_adverbs, subject_before
from pipeline.attribution.terms import DENIABLE, DOCUMENT_HEADS
from pipeline.clauses import clause_around

_EDGE = " \t\r\n\xa0,;:–—"
_THAT = re.compile(
    r"(?:(?:" + "|".join(sorted(DENIABLE)) + r")\s+(?:itu\s+)?)?(?:bahwasanya|bahwa)\b\s*", re.IGNORECASE
)
_TOLD = re.compile(r"(?:\s+[\w()’'-]+){1,5}?\s+bahwa\s+")
_SETTING = re.compile(
    r"(?:kepada|pada|di|dalam|melalui|lewat|saat|usai|seusai)\b[^,\"“:]{0,100}?(?=,|:|\s+bahwa\b)",
    re.IGNORECASE,
)
_IN_DOCUMENT = re.compile(r"(?:dalam|pada|menurut|berdasarkan)\s+", re.IGNORECASE)


_FEWEST_WORDS = 3


class Frame(NamedTuple):
    """A cue with its speaker (None: unnamed) and what is said, ``text[start:end]``."""

    cue: Cue
    speaker: Speaker | None
    start: int
    end: int
    direct: bool


def read_frame(
    article: Article,
    sentence: tuple[int, int],
    clause: int,
    cue: Cue,
    stop: int,
    speaker: Speaker | None = None,
    subject_end: int | None = None,
) -> Frame | None:
    """Bind one cue.

    Args:
        article: the article.
        sentence: the sentence's span.
        clause: where the cue's own clause starts, behind relays and earlier utterances.
        cue: the cue.
        stop: where what is said ends at the latest.
        subject_end: where the subject of an active cue ends, if a relay stands between them.
        speaker: of an active cue, if the verb before shares its own ("mengatakan A dan meminta B").

    Returns:
        None where nothing is reported.

    Example:
        >>> text = "Menurut Seoul, rumor itu tidak berdasar."
        >>> article = Article(text, [(0, 40)])
        >>> frame = read_frame(article, (0, 40), 0, Cue(0, 7, "according", "states", "menurut"), 39)
        >>> text[frame.start:frame.end]
        'rumor itu tidak berdasar'
    """
    readers = {
        "inverted": _inverted,
        "according": _according,
        "passive": _passive,
        "speakerless": _in_clause,
        "estimating": _in_clause,
        "nominal": _nominal,
    }
    if cue.kind == "active":
        subject = (clause, cue.start if subject_end is None else subject_end)
        frame = _active(article, sentence, subject, cue, stop, speaker)
    else:
        frame = readers[cue.kind](article, clause, cue, stop)
    if frame is None:
        return None
    start, end = (frame.start, frame.end) if frame.direct else article.trim(frame.start, frame.end, _EDGE)
    return frame._replace(start=start, end=end)


def _active(
    article: Article,
    sentence: tuple[int, int],
    subject: tuple[int, int],
    cue: Cue,
    stop: int,
    shared: Speaker | None,
) -> Frame | None:
    clause, subject_end = subject
    quotation = article.quotation_ending(clause) if clause == sentence[0] else None
    for before in article.quotations_in(clause, cue.start):
        if before.speech and before.end > clause:
            clause, quotation = before.end, before
    speaker = shared or subject_before(article, clause, subject_end)
    start = _skip_setting(article, cue.end, stop)
    behind = _quotation_at(article, start)
    if behind:
        return Frame(cue, speaker, *behind, direct=True)
    if _only_a_date(article, start, stop):
        # nothing follows: `"Kami siap," Budanov mengatakan, Rabu.`
        return Frame(cue, speaker, quotation.start, quotation.end, direct=True) if quotation else None
    return Frame(cue, speaker, start, stop, direct=False) if speaker else None


def _only_a_date(article: Article, start: int, stop: int) -> bool:
    """Whether nothing is said in ``[start, stop)``: it is empty or a date."""
    rest = article.text[start:stop]
    for date in article.dates_in(start, stop)[:1]:
        rest = article.text[start : date.start] + article.text[date.end : stop]
    return not rest.strip(_EDGE + ".")


def _quotation_at(article: Article, start: int) -> tuple[int, int] | None:
    start, _ = article.trim(start, min(start + 8, len(article.text)), _EDGE)
    for quotation in article.quotations_in(start, len(article.text))[:1]:
        if quotation.start == start and quotation.speech:
            return quotation.start, quotation.end
    return None


def _skip_setting(article: Article, start: int, stop: int) -> int:
    """Skip "kepada wartawan di Kyiv, Kamis (7/11), bahwa" or "BBC bahwa" behind an active cue."""
    if told := _TOLD.match(article.text, start, stop):
        return told.end()
    while True:
        position, _ = article.trim(start, stop, _EDGE)
        if that := _THAT.match(article.text, position, stop):
            return that.end()
        date = next((d for d in article.dates_in(position, stop)[:1] if d.start == position), None)
        if date and re.match(r"\s*(?:,|bahwa\b|:)", article.text[date.end : date.end + 12]):
            start = date.end
            continue
        setting = _SETTING.match(article.text, position, stop)
        if setting and (setting[0].lower().startswith("kepada") or article.text[start:position].strip() == ""):
            start = setting.end()
            continue
        return position


def _inverted(article: Article, clause: int, cue: Cue, stop: int) -> Frame | None:
    speaker, after = _speaker_behind(article, cue, stop)
    quotation = article.quotation_ending(cue.start)
    if quotation and quotation.speech:
        return Frame(cue, speaker, quotation.start, quotation.end, direct=True)
    start = skip_openers(article, clause, cue.start)
    if article.text[start : cue.start].strip(_EDGE):
        end = stop if _is_parenthetical(article, start, cue.start, after, stop) else cue.start
        return Frame(cue, speaker, start, end, direct=False) if speaker else None
    if behind := _quotation_at(article, after):
        return Frame(cue, speaker, *behind, direct=True)
    rest = article.text[after:stop].strip(_EDGE)
    return Frame(cue, speaker, after, stop, direct=False) if speaker and rest else None


def _is_parenthetical(article: Article, start: int, cue_start: int, after: int, stop: int) -> bool:
    """"Pasukan itu, katanya, tak sampai 2.000 orang": the clause has no predicate before the cue."""
    if not re.match(r"\s*,", article.text[after : after + 3]) or len(article.words(after, stop)) < _FEWEST_WORDS:
        return False
    return not any(PREDICATE.fullmatch(word.lower) for word in article.words(start, cue_start))


def _speaker_behind(article: Article, cue: Cue, limit: int) -> tuple[Speaker | None, int]:
    if cue.pronoun:
        return Speaker("", *cue.pronoun, pronoun=True), cue.end
    start, end = phrase_after(article, cue.end, limit)
    return read_noun_phrase(article, start, end), end


def _according(article: Article, clause: int, cue: Cue, stop: int) -> Frame | None:
    speaker, after = _speaker_behind(article, cue, stop)
    if speaker is None:
        return None
    before = skip_openers(article, clause, cue.start)
    follows = article.text[after:stop].strip(_EDGE)
    if before >= cue.start or not article.text[before : cue.start].strip(_EDGE):
        comma = article.text.find(",", after, stop)
        behind = article.trim(comma if 0 <= comma < after + 40 else after, stop, _EDGE)[0]
        if quoted := _quotation_at(article, behind):
            return Frame(cue, speaker, *quoted, direct=True)
        return Frame(cue, speaker, behind, stop, direct=False) if follows else None
    quotation = article.quotation_ending(cue.start)
    if quotation and quotation.speech:
        return Frame(cue, speaker, quotation.start, quotation.end, direct=True)
    return Frame(cue, speaker, before, cue.start, direct=False)


def _passive(article: Article, clause: int, cue: Cue, stop: int) -> Frame | None:
    """"dikatakan oleh X bahwa …"; "Hal itu disampaikan X" says nothing itself."""
    start = cue.end
    if by := re.match(r"\s+oleh\b", article.text[cue.end : cue.end + 8]):
        start += by.end()
    start, end = phrase_after(article, start, stop)
    speaker = read_noun_phrase(article, start, end)
    that = re.compile(r"\bbahwa\b").search(article.text, end, stop)
    if speaker is None:
        return None
    if that is None and cue.stance in ("denies", "confirms"):  # "klaim itu dibantah IDF"
        before = skip_openers(article, clause, cue.start)
        return Frame(cue, speaker, before, strip_adverbs(article, before, cue.start), direct=False)
    return Frame(cue, speaker, that.end() if that else stop, stop, direct=False)


def _in_clause(article: Article, clause: int, cue: Cue, stop: int) -> Frame | None:
    start, stop = clause_around(article, (clause, stop), Located(cue.start, cue.end))
    start = skip_openers(article, start, cue.start)
    speaker = None
    comma = article.text.find(",", start, cue.start)
    if comma >= 0 and (document := _document(article, start, comma)):
        speaker, start = document, skip_openers(article, comma + 1, cue.start)
    elif comma >= 0 and _leads_in(article, start, comma):
        start = skip_openers(article, comma + 1, cue.start)
    if that := _THAT.match(article.text.lower(), article.trim(cue.end, stop, " ")[0], stop):
        start = that.end()
    elif not article.text[start : cue.start].strip(_EDGE):
        start = cue.end
    return Frame(cue, speaker, start, stop, direct=False)


def _leads_in(article: Article, start: int, comma: int) -> bool:
    first = article.words(start, comma)[:1]
    return bool(first) and first[0].lower in ("dari", "pada", "sebelumnya")


def _document(article: Article, start: int, end: int) -> Speaker | None:
    """"Dalam laporan tersebut, …": the document speaks."""
    lead = _IN_DOCUMENT.match(article.text, start, end)
    if not lead:
        return None
    words = article.words(lead.end(), end)
    if not words or words[0].lower not in DOCUMENT_HEADS:
        return None
    return read_noun_phrase(article, lead.end(), end)


def _nominal(article: Article, clause: int, cue: Cue, stop: int) -> Frame | None:
    that = re.compile(r"\bbahwa\b\s*").search(article.text, cue.end, stop)
    if that is None:
        return None
    speaker = read_noun_phrase(article, cue.end, that.start()) if that.start() - cue.end > 2 else None
    return Frame(cue, speaker, that.end(), stop, direct=False)


def end_of_statement(article: Article, sentence: tuple[int, int], content: int, breaks: Sequence[int]) -> int:
    """Where what is said ends at the latest: the full stop, a relay, the next cue's own clause."""
    _, end = article.trim(*sentence, " \t\r\n\xa0.!?…")
    end = min([end, *(b for b in breaks if b > content)])
    return end
