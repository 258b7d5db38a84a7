"""Active cues: "X mengatakan A", "“A,” X mengatakan", "A, X memberitahu"."""

import re

from pipeline.article import Article
from pipeline.attribution.conditions import has_main_predicate, is_predicate
from pipeline.attribution.coordinated import coordinated_subject
from pipeline.attribution.epithets import is_epithet
from pipeline.attribution.frame import Cue, Frame, Scope
from pipeline.attribution.relative import before_main_verb, relative_subject
from pipeline.attribution.settings import (
    EDGE,
    before_closing_day,
    comma_outside_dates,
    skip_setting,
)
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.attribution.subject_phrase import may_speak, subject_proper
from pipeline.attribution.subjects import skip_openers, subject_before
from pipeline.attribution.unsaid import only_a_date, only_setting, sets_only
from pipeline.clauses import CONTRAST
from pipeline.lexicon.function_words import LEADS_IN, MANNERS, SUBORDINATE
from pipeline.lexicon.nouns import FIRST_PERSON
from pipeline.quotations import Quotation

FEWEST_WORDS = 3  # of a clause that somebody says
_ADDRESSEE = re.compile(
    r"(?:kami|kita|saya|wartawan|lagi|singkat)?\s*$|"
    r"(?:kepada|pada|dalam|di|melalui|lewat|saat|usai|secara|dengan|sambil|seraya|sembari)\b[^,\"“«:]{0,120}$",
    re.IGNORECASE,
)
# "memberitahu kepada AFP", "memberitahu kami": nothing said behind the verb
_QUOTING = re.compile(r"di(?:tulis|kutip|lansir|muat|siarkan|beritakan|laporkan|wartakan|kabarkan)")
_LONGEST_LEAD = 120  # characters
_TO_SOMEBODY = re.compile(
    r"\s{0,3}(?:kami|kita|saya|(?:kepada|pada)\s(?:para\s)?[\w’'-]+(?:\s[A-Z][\w’'-]*){0,4})"
    r"(?:\s(?:dengan syarat|atas syarat|pada kondisi|dalam kondisi|secara|tanpa)\s[^,]{1,60})?\s*$"
)
# how it was said, behind the words: "… lewat cuitan pemimpin redaksinya"
_MEDIUM = re.compile(
    r",?\s{1,3}(?:lewat|melalui|via|dalam)\s{1,3}(?:(?:sebuah|suatu)\s{1,3})?"
    r"(?:akun|cuitan|unggahan|keterangan|siaran\spers|konferensi\s(?:pers|video)|jumpa\spers|rilis|"
    r"wawancara|pernyataan\s(?:tertulis|resmi|pers)|pesan\s(?:singkat|tertulis))(?:nya)?\b[^\"“”:;.]{0,80}$",
    re.IGNORECASE,
)
_THAT_ON = re.compile(r"\s{0,3},?\s{0,3}bahwa\s{1,3}")
_ASIDE = re.compile(r"\s{0,3},\s{1,3}yang\b")  # "“A,” pejabat itu berkata, yang meminta …"
# "mengecam keras A", "menyambut baik A", "sepakat mengenai A"
_STRONGLY = re.compile(
    r"\s{1,3}(?:keras|tajam|pedas|habis-habisan|(?<=menyambut\s)(?:baik|gembira|positif|hangat)|"
    r"(?:(?<=sepakat\s)|(?<=setuju\s))(?:mengenai|tentang|soal))\b"
)
_GOES_ON = re.compile(r",\s{1,3}(?:dan|serta|seraya|sambil|sembari|tetapi|tapi|namun)\s")
_HOW = re.compile(rf"\s{{1,3}}(?:{'|'.join(sorted(MANNERS))})(?=:)")  # "menjawab singkat: A"
_ALSO = re.compile(r"\s{1,3}(?:pula|juga|lagi)\s{0,3}(?=,)")  # "Dijelaskannya pula, …"
_ADVERB = re.compile(f"{_ALSO.pattern}|{_STRONGLY.pattern}|{_HOW.pattern}")
_LONGEST_MEDIUM = 130  # characters


def read_active(article: Article, cue: Cue, scope: Scope) -> Frame | None:
    """Bind a cue whose speaker stands before it.

    Example:
        >>> text = "Warga mengaku takut"
        >>> cue = Cue(6, 13, "active", "states", "mengaku")
        >>> frame = read_active(Article(text, []), cue, Scope(clause=0, stop=19))
        >>> text[frame.start:frame.end].strip()
        'takut'
    """
    clause = scope.clause
    quotation = article.quotation_ending(clause) if clause == scope.sentence else None
    if quotation and not quotation.speech:
        quotation = None
    for before in article.quotations_in(clause, cue.start):
        if before.speech and before.end > clause:
            clause, quotation = before.end, before
    open_speech = article.speech_around(clause) if clause == scope.sentence else None
    if open_speech and open_speech.end <= cue.start:
        clause, quotation = open_speech.end, open_speech  # "“Ada 86 orang. Yang pulang 31,” ia …"
    subject_end = cue.start if scope.subject_end is None else scope.subject_end
    speaker = scope.shared or _subject(article, clause, subject_end)
    if speaker is None or not (speaker.pronoun or speaker.kind == "person"):
        speaker = _parsed_subject(article, cue, clause, speaker)
    if cue.pronoun:
        speaker = Speaker("", *cue.pronoun, pronoun=True)
    if speaker and _is_first_person(article, speaker):
        return None  # "Kita berharap mereka paham, kata Wapres": part of what somebody says
    if speaker is None:
        speaker = coordinated_subject(article, cue, clause)
    if quotation:
        return _beside_quotation(article, cue, scope, speaker, quotation)
    scope = scope if clause == scope.clause else scope._replace(clause=clause)
    return _indirect(article, cue, scope, speaker)


def _subject(article: Article, clause: int, end: int) -> Speaker | None:
    """The speaker that the words before a verb give: of ", yang", else of the clause."""
    if "yang" in article.text[clause:end]:
        speaker = relative_subject(article, clause, end)
        if speaker:
            return speaker
    return subject_before(article, clause, end)


def _parsed_subject(
    article: Article, cue: Cue, clause: int, read: Speaker | None
) -> Speaker | None:
    """The subject that the parse gives, where the words give none or only it names a person."""
    if read and not article.people_in(clause, cue.end):
        return read
    if read and is_epithet(article, article.words(read.start, read.end)):
        return read
    span = article.syntax and article.syntax.subject_of(cue.start, cue.end)
    if not span or span[0] < clause:
        return read
    people = article.people_in(*span)
    if read and not (people and (read.end <= span[0] or people[0].end <= read.start)):
        return read
    proper = subject_proper(article, *span, cue.start)
    if proper is None or not may_speak(article, article.words(*proper)):
        return read
    parsed = read_noun_phrase(article, *proper)
    return parsed._replace(parsed=True) if parsed else read


def _is_first_person(article: Article, speaker: Speaker) -> bool:
    if speaker.pronoun:
        return False  # of the third person
    words = article.words(speaker.start, speaker.end)
    return bool(words) and words[0].lower in FIRST_PERSON


def _beside_quotation(
    article: Article, cue: Cue, scope: Scope, speaker: Speaker | None, before: Quotation
) -> Frame | None:
    """As in "“Kami siap,” Budanov mengatakan kepada AFP": speech stands before the subject."""
    stop = scope.stop
    start = skip_setting(article, cue.end, stop, cue.word)
    for first, last in scope.relays:  # "“A,” dia berjanji, tulis Suspilne"
        if cue.end <= first and not article.text[cue.end : first].strip(EDGE):
            start = max(start, min(last, stop))
    behind = quotation_at(article, start)
    if behind and _opens_lower(article, behind[0]):
        behind = before.start, before.end  # "“A,” X menegaskan, “melainkan B.”"
    elif (
        only_a_date(article, start, stop)
        or _ADDRESSEE.match(article.text, start, stop)
        or _ASIDE.match(article.text, cue.end, stop)
    ):
        behind = behind or (before.start, before.end)
    elif not behind and _tells_of_quotation(article, cue, before):
        behind = before.start, before.end
    if behind:
        return Frame(cue, speaker, *behind, direct=True) if speaker or cue.known else None
    return Frame(cue, speaker, start, stop, direct=False) if speaker and cue.known else None


def _tells_of_quotation(article: Article, cue: Cue, before: Quotation) -> bool:
    """As in "“Kami siap,” X menambahkan, sambil tersenyum": in one sentence, nothing said behind.

    "“Kami siap!” X menambahkan, pasukan tiba" goes on with what it adds.
    """
    ended = article.text[before.first : before.end].rstrip("\"“”„«»'’‘`´ ")[-1:]
    return ended == "," and article.text[cue.end : cue.end + 1] == ","


def _indirect(article: Article, cue: Cue, scope: Scope, speaker: Speaker | None) -> Frame | None:
    """As in "Budanov mengatakan A" and "Budanov mengatakan, “A.”"."""
    stop = scope.stop
    start = _behind_settings(article, cue, scope)
    behind = _quoted_behind(article, cue, scope, start)
    if behind and not _is_fragment(article, cue, behind[0]):
        return Frame(cue, speaker, *behind, direct=True) if speaker or cue.known else None
    if speaker is None:
        return None
    if only_a_date(article, start, stop) or _TO_SOMEBODY.match(article.text, start, stop):
        return _postposed(article, scope.clause, cue, speaker)
    if only_setting(article, cue.end, start, stop) and (
        before := _postposed(article, scope.clause, cue, speaker)
    ):
        return before
    if aside := _aside(article, scope.clause, cue, speaker, stop):
        return aside
    stop = before_closing_day(article, start, article.trim(start, stop, EDGE)[1], cue.stance)
    stop = _behind_noun(article, cue, start, stop)
    stop = _before_medium(article.text, start, stop)
    if sets_only(article, start, stop):
        return None
    if "yang" in article.text[scope.clause : cue.start]:
        stop = before_main_verb(article, scope.clause, cue.start, (start, stop))
    if article.text[scope.sentence : speaker.start].strip().lower() in SUBORDINATE:
        comma = comma_outside_dates(article, start, stop)  # "Sejak Putin mengumumkan A, B"
        stop = comma if comma > start else stop
    return Frame(cue, speaker, start, stop, direct=False) if cue.known else None


def _before_medium(text: str, start: int, stop: int) -> int:
    start = max(start, stop - _LONGEST_MEDIUM)
    near = text[start:stop].lower()
    if "lewat" in near or "melalui" in near or "via" in near or "dalam" in near:
        found = _MEDIUM.search(text, start, stop)
        return found.start() if found else stop
    return stop


def _behind_settings(article: Article, cue: Cue, scope: Scope) -> int:
    """Where the words begin, behind who was told, where and by whom it was passed on."""
    stop = scope.stop
    adverb = _ADVERB.match(article.text, cue.end, stop)
    start = skip_setting(article, adverb.end() if adverb else cue.end, stop, cue.word)
    for first, last in scope.relays:  # "menulis di X, yang dikutip oleh Meduza, bahwa A"
        that = _THAT_ON.match(article.text, last, stop)
        if that and cue.end <= first and not has_main_predicate(article.words(cue.end, first)):
            start = max(start, that.end())
    for first, last in scope.relays:  # "mengatakan kepada pers, seperti ditulis Digi24, A"
        beside = cue.end <= first and not article.text[start:first].strip(EDGE)
        if beside and last < stop and article.text[last] in ",:":
            start = skip_setting(article, last, stop)
    return start


def _quoted_behind(article: Article, cue: Cue, scope: Scope, start: int) -> tuple[int, int] | None:
    """The speech that the verb introduces, its words at ``start`` or behind a colon."""
    if at_once := quotation_at(article, start):
        return at_once
    for first, last in scope.relays:  # "menulis seperti dikutip Detikcom: “…”"
        if first >= cue.end and not article.text[cue.end : first].strip():
            return quotation_at(article, last) or _behind_colon(article, start, scope.stop)
    if quoted := _behind_colon(article, start, scope.stop):
        return quoted
    return None if cue.known else _next_quotation(article, start, scope.stop)


def _behind_colon(article: Article, start: int, stop: int) -> tuple[int, int] | None:
    """As in "menuturkan kepada AFP, seperti ditulis Digi24: “…”": nothing is said before it."""
    colon = article.text.find(":", start, min(stop, start + _LONGEST_LEAD))
    quoted = quotation_at(article, colon + 1) if colon >= 0 else None
    if quoted is None:
        return None
    lead = [word for word in article.words(start, colon) if not _QUOTING.fullmatch(word.lower)]
    return None if has_main_predicate(lead) else quoted


def _behind_noun(article: Article, cue: Cue, start: int, stop: int) -> int:
    """Where a noun denied ends: "membantah laporan itu, sementara Seoul diam" goes on by itself."""
    if cue.stance not in ("denies", "confirms"):
        return stop
    contrast = CONTRAST.search(article.text, start, stop)
    if contrast is None:
        return stop
    clause = has_main_predicate(article.words(start, contrast.start()))
    return stop if clause else contrast.start()


def _is_fragment(article: Article, cue: Cue, quoted: int) -> bool:
    """As in "menyebutnya “salah besar dan berbahaya sekali”".

    Words quoted within the reporter's clause.
    """
    lead = article.text[cue.end : quoted]
    return _opens_lower(article, quoted) and not any(mark in lead for mark in ",:")


def _opens_lower(article: Article, quoted: int) -> bool:
    """Whether the words of the quotation at ``quoted`` begin in lower case."""
    quotation = article.quotation_at(quoted)
    return quotation is not None and article.text[quotation.first : quotation.first + 1].islower()


def _postposed(article: Article, clause: int, cue: Cue, speaker: Speaker) -> Frame | None:
    """As in "Pasukan telah menyeberang, sumber memberitahu kepada AFP".

    What is said stands before.
    """
    comma = article.text.rfind(",", clause, speaker.start)
    start = skip_openers(article, clause, max(clause, comma))
    words = article.words(start, comma) if comma >= 0 else []
    if len(words) < FEWEST_WORDS or not any(is_predicate(word.lower) for word in words):
        return None
    return Frame(cue, speaker, start, comma, direct=False)


def _aside(article: Article, clause: int, cue: Cue, speaker: Speaker, stop: int) -> Frame | None:
    """As in "Ini pembebasan, dia menambahkan, bukan pendudukan".

    The saying interrupts what is said.
    """
    if not speaker.pronoun or not article.text.startswith(",", cue.end, stop):
        return None
    start = skip_openers(article, clause, cue.start)
    first = min(speaker.start, cue.start)  # "Pasukan itu, dikatakannya, …"
    if not article.text[start:first].rstrip().endswith(","):
        return None
    words = article.words(start, first)
    if len(words) < 2 or words[0].lower in LEADS_IN or article.dates_in(start, first):
        return None
    if _GOES_ON.match(article.text, cue.end) and has_main_predicate(words):
        stop = first  # "Mereka mundur, ia mengatakan, dan menegaskan B"
    return Frame(cue, speaker, start, stop, direct=False)


def _next_quotation(article: Article, start: int, stop: int) -> tuple[int, int] | None:
    """As in "Peskov menjawab pertanyaan itu, “…”": the speech that follows the verb's object."""
    for quotation in article.quotations_in(start, stop + 3)[:1]:
        if quotation.speech:
            return quotation.start, quotation.end
    return None


def quotation_at(article: Article, start: int) -> tuple[int, int] | None:
    """The speech that opens at ``start``, marks and white space before it aside."""
    start, _ = article.trim(start, min(start + 8, len(article.text)), EDGE)
    quotation = article.quotation_at(start)
    return (quotation.start, quotation.end) if quotation and quotation.speech else None
