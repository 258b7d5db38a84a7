"""What each kind of cue binds: its speaker and the extent of what is said."""

import re
from collections.abc import Callable

from pipeline.annotations import Located
from pipeline.article import Article, Word
from pipeline.attribution.according import read_according_frame
from pipeline.attribution.active import quotation_at, read_active
from pipeline.attribution.agents import agent_that_judges, agent_within
from pipeline.attribution.behind_cue import is_parenthetical, speaker_behind
from pipeline.attribution.conditions import has_main_predicate
from pipeline.attribution.frame import Cue, Frame, Scope
from pipeline.attribution.labels import label_start
from pipeline.attribution.nominal import read_nominal_frame
from pipeline.attribution.phrases import phrase_after
from pipeline.attribution.relative import in_relative
from pipeline.attribution.settings import EDGE, THAT, skip_day, skip_setting
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.attribution.subjects import skip_openers, strip_adverbs
from pipeline.clauses import clause_around
from pipeline.lexicon.function_words import LEADS_IN, REFERRING
from pipeline.lexicon.nouns import (
    DOCUMENT_HEADS,
)
from pipeline.lexicon.saying_terms import IN_DOCUMENTS

_IN_DOCUMENT = re.compile(r"(?:dalam|pada|menurut|berdasarkan)\s+", re.IGNORECASE)


_BY = re.compile(r"\s{1,3}(?:[\w-]+\s{1,3})?oleh\b")  # "ditampik mentah-mentah oleh"
_BAHWA = re.compile(r"\bbahwa\b\s{0,3}")
_TOLD_WHERE = re.compile(
    r"(?:di|dalam|pada|kepada|lagi|kemudian)\b[^,.;:\"“”]{0,80}?\bbahwa\b\s{0,3}"
)
_POINTER_WORDS = 3  # "Pernyataan tegas itu"; "Kabar tewasnya 30 tentara itu" tells something
_ALSO = re.compile(r"(?:pula|juga)\b\s{0,3},?\s{0,3}")
_THUS = re.compile(r",\s{1,3}(?:demikian|begitu|seperti|sebagaimana)\s{0,3}$", re.IGNORECASE)
_THUS_ALONE = frozenset({"demikian", "begitu", "itu", "begitulah"})
_PRESENTING = frozenset({"begini", "beginilah", "berikut", "berikut ini", "ini", "inilah"})
# "Ia lalu mengutip data rumah sakit: dari 41 korban, sebut X, enam tentara": the words follow it
_CITES = re.compile(
    r"[^,:;.\"“”]{0,60}\b(?:mengutip|menukil|merujuk|mengacu|menunjuk|membacakan|memaparkan)\b[^,:;.\"“”]{1,120}:\s{1,3}"
)
_MEASURED = re.compile(r"\s(?:setebal|sepanjang|berjumlah)\s.*")  # "laporan setebal 36 halaman"
_RELATIVE = re.compile(r",\s{1,3}(?:yang|di\s{1,3}mana)\s{1,3}([^,;:.\"“”]{3,60}),\s{1,3}$")
_LONGEST_RELATIVE = 80  # characters
_BACKING = re.compile(r"\b(?:(?:demikian|begitu|begitulah|bunyi)\s{1,3}){1,2}$", re.IGNORECASE)


def read_frame(article: Article, cue: Cue, scope: Scope) -> Frame | None:
    """Bind one cue to its speaker and to what is said.

    Returns:
        None where nothing is reported.

    Example:
        >>> text = "Menurut Seoul, rumor itu tidak berdasar."
        >>> cue = Cue(0, 7, "according", "states", "menurut")
        >>> frame = read_frame(Article(text, [(0, 40)]), cue, Scope(clause=0, stop=39))
        >>> text[frame.start:frame.end]
        'rumor itu tidak berdasar'
    """
    frame = _READERS[cue.kind](article, cue, scope)
    if frame is None or frame.direct:
        return frame
    start, end = article.trim(frame.start, frame.end, EDGE)
    return Frame(cue, frame.speaker, start, end, direct=False)


def _inverted(article: Article, cue: Cue, scope: Scope) -> Frame | None:
    clause, stop = scope.clause, scope.stop
    speaker, after = speaker_behind(article, cue, stop)
    backed = _BACKING.search(article.text, max(clause, cue.start - 20), cue.start)
    said_end = backed.start() if backed else cue.start  # "“Kami siap,” demikian pernyataan IDF"
    quotation = article.quotation_ending(said_end)
    # "“Kami siap.” Kata Budi, pasukan tiba": a sentence that says something else
    leads = cue.start == scope.sentence and article.text[cue.start].isupper()
    if quotation and quotation.speech and (not leads or cue.word == "demikian"):
        return Frame(cue, speaker, quotation.start, quotation.end, direct=True)
    start = skip_openers(article, clause, cue.start)
    opened = bool(article.text[clause:start].strip(EDGE))
    lead = article.text[start : cue.start].lower().strip(EDGE)
    if lead in _THUS_ALONE:
        before = article.quotation_ending(start)  # "“Kami siap.” Demikian kata Peskov."
        return (
            Frame(cue, speaker, before.start, before.end, direct=True)
            if before and before.speech
            else None
        )
    if lead in _PRESENTING:
        start = cue.start  # "Begini kata X: “Kami siap.”"
    for spoken in article.quotations_in(
        start, cue.start
    ):  # "“A.” B, lanjut dia": a sentence of its own
        start = max(start, spoken.end) if spoken.speech and spoken.end < said_end - 1 else start
    start = _behind_cited(article, start, cue.start)
    if article.text[start : cue.start].strip(EDGE):
        around = is_parenthetical(article, start, cue.start, after, stop)
        whole = (start, stop if around else said_end)
        said = _relative_aside(article, start, cue, after, stop) or whole
        return Frame(cue, speaker, *said, direct=False) if speaker else None
    after = skip_day(article, after, stop)
    settled = skip_setting(article, after, stop)  # "Kata X dalam wawancara dengan RFI, “…”"
    for relay_start, relay_end in scope.relays:
        if relay_start >= settled and not article.text[settled:relay_start].strip(EDGE):
            settled = relay_end
    if behind := quotation_at(article, after) or quotation_at(article, settled):
        return Frame(cue, speaker, *behind, direct=True)
    rest = article.words(after, stop)
    if not speaker or not rest or _is_setting(rest, opened=opened):
        return None
    return Frame(cue, speaker, after, stop, direct=False)


def _is_setting(rest: list[Word], *, opened: bool) -> bool:
    """As in "…, kata Wapres usai bertemu", not "Namun, katanya, dengan itu mereka siap"."""
    return rest[0].lower in LEADS_IN and not (opened and has_main_predicate(rest))


def _relative_aside(
    article: Article, start: int, cue: Cue, after: int, stop: int
) -> tuple[int, int] | None:
    """As in "Mereka dibantu FSA, yang anggotanya, kata X, 10.000 orang": the relative clause."""
    opened = _RELATIVE.search(article.text, max(start, cue.start - _LONGEST_RELATIVE), cue.start)
    if opened is None or article.text[after : after + 1] != ",":
        return None
    if has_main_predicate(article.words(opened.start(1), cue.start)):
        return None
    return (opened.start(1), stop) if article.words(after, stop) else None


def _behind_cited(article: Article, start: int, end: int) -> int:
    if article.text.find(":", start, end) < 0:
        return start
    cited = _CITES.match(article.text, start, end)
    return cited.end() if cited else start


def _label(article: Article, cue: Cue, scope: Scope) -> Frame | None:
    """As in "Zelensky: Pasukan Korut Tiba", "Juru bicara Rusia, Zhilina: “…”"."""
    clause, stop = scope.clause, scope.stop
    speaker = read_noun_phrase(article, label_start(article, clause, cue.start), cue.start)
    behind, _ = article.trim(cue.end + 1, stop, EDGE)
    if quoted := quotation_at(article, behind):
        return Frame(cue, speaker, *quoted, direct=True) if speaker else None
    return Frame(cue, speaker, behind, stop, direct=False) if speaker else None


def _passive(article: Article, cue: Cue, scope: Scope) -> Frame | None:
    """As in "dikatakan oleh X bahwa …".

    "Hal itu disampaikan X" says what the quotation before it holds.
    """
    clause, stop = scope.clause, scope.stop
    start = cue.end
    if langsung := re.match(r"\s+langsung\b", article.text[cue.end : cue.end + 12]):
        start += langsung.end()
    if by := _BY.match(article.text, start, stop):
        start = by.end()
    judged = agent_that_judges(article, cue, start, stop)
    start, end = judged or phrase_after(article, start, stop)
    speaker = read_noun_phrase(article, start, end)
    turned = article.text.find(", yang ", end, stop)  # "ditolak X, yang menekankan bahwa B"
    that = _BAHWA.search(article.text, end, turned if turned >= 0 else stop)
    if speaker is None:
        return None
    quoted = [q.end for q in article.quotations_in(clause, cue.start)]  # "“A.” Hal itu dikatakan X"
    pointed = article.words(skip_openers(article, max([clause, *quoted]), cue.start), cue.start)
    points_back = not pointed or _points(pointed)
    if that is None and (
        cue.stance in ("denies", "confirms") or not points_back
    ):  # "klaim itu dibantah IDF"
        told = _subject_of(article, cue, scope, end, judges=judged is not None)
        return Frame(cue, speaker, *told, direct=False)
    if that:
        return Frame(cue, speaker, that.end(), stop, direct=False)
    before = (
        article.quotation_ending(clause)
        or article.quotation_ending(_demonstrative(article, clause, cue))
        or next(
            reversed(article.quotations_in(clause, cue.start)), None
        )  # "“A.” Hal itu dikatakan"
    )
    if before and before.speech:
        return Frame(cue, speaker, before.start, before.end, direct=True)
    return Frame(cue, speaker, stop, stop, direct=False)


def _subject_of(
    article: Article, cue: Cue, scope: Scope, spoken: int, *, judges: bool
) -> tuple[int, int]:
    """What a passive tells of: what stands before it, or all of the clause around its agent."""
    start = skip_openers(article, scope.clause, cue.start)
    end = strip_adverbs(article, start, cue.start)
    if backed := _THUS.search(article.text, max(start, end - 20), end):
        return start, backed.start()  # "A, demikian dikonfirmasi X"
    if judges and article.text.endswith("yang ", 0, cue.start):
        return spoken, scope.stop  # "kunjungan yang dinilai oleh X sebagai provokasi"
    if judges:
        return start, scope.stop  # "Langkah itu dinilai X sebagai provokasi"
    parted = "," in article.text[max(start, cue.start - 3) : cue.start]
    if parted and is_parenthetical(article, start, cue.start, spoken, scope.stop):
        return start, scope.stop  # "Jumlah itu, disebutkan X, hanya separuh"
    return start, end


def _points(words: list[Word]) -> bool:
    """As in "Pernyataan tegas itu juga": the noun points to words that stand elsewhere."""
    bare = [word for word in words if word.lower not in ("juga", "telah", "sudah", "pun")]
    return words[0].lower in REFERRING and len(bare) <= _POINTER_WORDS


def _demonstrative(article: Article, clause: int, cue: Cue) -> int:
    """Where "demikian" stands in "“Kami siap,” demikian disampaikan X"."""
    found = article.text[max(clause, cue.start - 20) : cue.start].lower().rfind("demikian")
    return max(clause, cue.start - 20) + found if found >= 0 else cue.start


def _in_clause(article: Article, cue: Cue, scope: Scope) -> Frame | None:
    clause, stop = scope.clause, scope.stop
    if cue.kind == "speakerless" and in_relative(article, clause, cue.start):
        end = article.text.find(",", cue.end, stop)
        return Frame(cue, None, cue.end, end if end >= 0 else stop, direct=False)
    start, stop = clause_around(article, (clause, stop), Located(cue.start, cue.end))
    start = skip_openers(article, start, cue.start)
    speaker = None
    closes = article.text[cue.end : cue.end + 1] == ","
    if (closes or cue.word.endswith("kan") or cue.word in IN_DOCUMENTS) and (
        document := _whole_document(article, start, cue.start)
    ):
        told = article.trim(cue.end, scope.stop, EDGE)[0]
        that = THAT.match(article.text, told, scope.stop)
        return Frame(cue, document, that.end() if that else told, scope.stop, direct=False)
    comma = article.text.find(",", start, cue.start)
    if comma >= 0 and (document := _document(article, start, comma)):
        speaker, start = document, skip_openers(article, comma + 1, cue.start)
    elif comma >= 0 and _leads_in(article, start, comma):
        start = skip_openers(article, comma + 1, cue.start)
    behind = article.trim(cue.end, stop, " ")[0]
    if also := _ALSO.match(article.text, behind, stop):
        behind = also.end()
    speaker = speaker or agent_within(article, cue, start, stop)
    if that := THAT.match(article.text, behind, stop):
        start = that.end()
    elif not article.text[start : cue.start].strip(EDGE):
        that = _TOLD_WHERE.match(article.text, behind, stop)
        # "Diberitakan sebelumnya, …", "Dijelaskan di sidang itu bahwa …"
        start = that.end() if that else skip_openers(article, behind, stop)
    return Frame(cue, speaker, start, stop, direct=False)


def _leads_in(article: Article, start: int, comma: int) -> bool:
    first = article.words(start, comma)[:1]
    return bool(first) and first[0].lower in ("dari", "pada", "sebelumnya")


def _whole_document(article: Article, start: int, end: int) -> Speaker | None:
    """As in "Dalam laporan 36 halaman yang diserahkan X disebutkan": nothing else stands before."""
    lead = _IN_DOCUMENT.match(article.text, start, end)
    words = article.words(lead.end(), end) if lead else []
    if not words or "," in article.text[start:end] or has_main_predicate(words):
        return None
    document = _document(article, start, end)
    return document and document._replace(name=_MEASURED.sub("", document.name))


def _document(article: Article, start: int, end: int) -> Speaker | None:
    """As in "Dalam laporan tersebut, …": the document speaks."""
    lead = _IN_DOCUMENT.match(article.text, start, end)
    if not lead:
        return None
    words = article.words(lead.end(), end)
    if not words or words[0].lower not in DOCUMENT_HEADS:
        return None
    return read_noun_phrase(article, lead.end(), end)


_READERS: dict[str, Callable[[Article, Cue, Scope], Frame | None]] = {
    "active": read_active,
    "inverted": _inverted,
    "according": read_according_frame,
    "label": _label,
    "passive": _passive,
    "speakerless": _in_clause,
    "estimating": _in_clause,
    "nominal": read_nominal_frame,
}
