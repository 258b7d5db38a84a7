"""Who speaks behind a cue, and whether the words go on behind him."""

import re

from pipeline.article import Article, Word
from pipeline.attribution.active import FEWEST_WORDS
from pipeline.attribution.belonging import undoubled
from pipeline.attribution.conditions import has_main_predicate, is_headline_at, is_predicate
from pipeline.attribution.frame import Cue
from pipeline.attribution.inverted_cues import CONTENTS
from pipeline.attribution.phrases import phrase_after
from pipeline.attribution.settings import EDGE
from pipeline.attribution.speakers import Speaker, read_noun_phrase
from pipeline.lexicon.forms import active_stance
from pipeline.lexicon.function_words import SUBORDINATE
from pipeline.lexicon.nouns import ACTS_OF_SAYING, DOCUMENT_HEADS

_ASIDE_SETTING = re.compile(
    r"\s{1,3}(?:di|dalam|pada|kepada|saat|usai|seusai|melalui|lewat)\b[^,\"“«:]{1,120}(?=,)"
)
# ", kata dia lagi, …"
_AGAIN = re.compile(r"\s{1,3}(?:lagi|pula|juga|kemudian|selanjutnya|seterusnya|singkat|tegas)(?=,)")
_FORM = re.compile(
    r"(?:\s{0,3}(?:tertulis|resmi|pers|bersama|singkat)\b)?(?:\s{0,3}(?:dari|milik)\b)?"
)
_REPORTS = frozenset({"laporan", "berita", "kabar", "keterangan", "informasi"})
_FROM = re.compile(r"\s{0,3}dari\s{1,3}")
_NOBODY = frozenset({"yang", "lain", "lainnya", "itu", "ini", "tersebut"})  # "perkiraan lain"
_PARTED = re.compile(r"\s*,")
_ACT_OF = re.compile(r"\s{1,3}(\w{4,20})(?:\s{1,3}\w{4,12})?\s{1,3}(?:dari|milik)\s{1,3}")


# ", kata dia, menggantikan 40 prajurit": the words go on without a main clause of their own
_GOES_ON = re.compile(
    r"\s{0,3},\s{1,3}(?:(?:dan|serta|atau|lalu|kemudian|termasuk|yakni|yaitu|antara lain|terdiri|"
    r"sehingga|karena|sebab|lantaran|agar|supaya|jika|bila|apabila|meski|meskipun|walau|walaupun|"
    r"bukan(?!\s{1,3}nama\s)|melainkan|bahkan)\b|(?=me[mnlrwy][a-z]{3,}\b))"
)
_OF_NUMBER = re.compile(
    r"(?:dari|di\s{1,3}antara|dari\s{1,3}antara)\s{1,3}(?:(?:total|sekitar|lebih|kurang|hampir|sebanyak|"
    r"jumlah|seluruh|sejumlah|ke)\s{1,3}){0,3}(?:\d[\d.]{0,12}|belasan|puluhan|ratusan|ribuan)\b[^,;:]{0,120},\s{0,3}$",
    re.IGNORECASE,
)
# ", kata dia, tetapi semuanya sudah dicoret": not what is told about the words themselves
_BUT = re.compile(
    r"\s{0,3},\s{1,3}(?:tetapi|tapi|melainkan)\s{1,3}(?=(?:semua|semuanya|mereka|ia|dia|itu|kini|"
    r"sekarang|sudah|telah|belum|tidak|tak|hanya|sebagian|sisanya|separuhnya|kebanyakan|masih|akan)\b)"
)
_OF_WORDS = re.compile(
    r"\b(?:klaim|angka|laporan|pernyataan|kabar|tuduhan|informasi|keterangan|hal|bukti)\b|"
    r"verifikasi|konfirmasi|merinci|menjelaskan|menyebut"
)
_ACTS_BESIDE = re.compile(
    r"(?:menanggapi|merespons?|menjawab|merujuk|mengacu|menyinggung|mewakili|menirukan|mengenang|"
    r"membacakan|menutup|mengakhiri|mengawali|membuka|memulai|melalui|lewat|mengutip|menukil|melansir|"
    r"meniru|mengulang|mengulangi|menunjuk|menyitir|memotong|menyela|menerima|mendampingi)"
)


def is_parenthetical(article: Article, start: int, cue_start: int, after: int, stop: int) -> bool:
    """As in "Pasukan itu, katanya, tak sampai 2.000 orang".

    The clause has no predicate before the cue.
    """
    if after >= stop or article.quotation_ending(cue_start):
        return False
    after = _behind_aside_setting(article.text, after, stop)
    rest = article.words(after, stop)
    if not rest or _adds(rest):
        return False
    if not _PARTED.match(article.text, after, after + 3) and not is_predicate(rest[0].lower):
        return False
    if len(rest) < FEWEST_WORDS and not _says(article, rest, after, stop):
        return False
    if _goes_on(article, after, stop):
        return True
    dates = article.dates_in(start, cue_start)  # "Hingga kini, kata dia, …"
    said = [
        word
        for word in article.words(start, cue_start)
        if not any(d.start <= word.start < d.end for d in dates)
    ]
    if not is_headline_at(article, start):  # "Afrika Tengah", "Dinas Mata-mata": no verbs
        said = said[:1] + [w for w in said[1:] if article.text[w.start].islower()]
    if _OF_NUMBER.match(article.text, start, cue_start):
        return True  # "Dari 41 korban tewas, kata dia, enam tentara": the main clause is to come
    # "Untuk mengejar mereka, kata dia, dua peleton dikerahkan": the main clause is still to come
    leads = bool(said) and said[0].lower in SUBORDINATE
    if leads and "," not in article.text[start:cue_start].strip(EDGE):
        return True
    return not has_main_predicate(said)


def _behind_aside_setting(text: str, after: int, stop: int) -> int:
    """As in ", kata Menhan lagi di DPR pada 5 Agustus,"."""
    if again := _AGAIN.match(text, after, stop):
        after = again.end()
    setting = _ASIDE_SETTING.match(text, after, stop)
    return setting.end() if setting else after


def _adds(rest: list[Word]) -> bool:
    """As in "Itu ranjau, kata X, dengan menambahkan bahwa A": another saying of the speaker."""
    if len(rest) < FEWEST_WORDS or rest[0].lower not in ("dengan", "seraya", "sambil", "sembari"):
        return False
    return active_stance(rest[1].lower) is not None


def _says(article: Article, rest: list[Word], after: int, stop: int) -> bool:
    """Whether the few words behind the cue are a clause, a quotation or the end of one."""
    if article.quotations_in(after, stop) or any(is_predicate(word.lower) for word in rest):
        return True
    return _completes(article, after, stop)


def _completes(article: Article, after: int, stop: int) -> bool:
    """As in "Jumlah yang gugur, katanya, 14 orang", "Angka itu, katanya, bohong": no date."""
    start, stop = article.trim(after, stop, EDGE + ".")
    if article.text[start : start + 1].isdigit():
        return not any(when.start == start for when in article.dates_in(start, stop))
    return article.text[start : start + 1].islower() and not article.dates_in(start, stop)


def _goes_on(article: Article, after: int, stop: int) -> bool:
    """Whether a phrase of the same clause follows, not an act of the speaker."""
    if but := _BUT.match(article.text, after, stop):
        about = _OF_WORDS.search(article.text, but.end(), stop)
        return about is None and not article.mentions_in(but.end(), stop)
    if (joined := _GOES_ON.match(article.text, after, stop)) is None:
        return False
    verb = next((w.lower for w in article.words(joined.end(), stop) if is_predicate(w.lower)), None)
    return verb is None or not (active_stance(verb) or _ACTS_BESIDE.fullmatch(verb))


def speaker_behind(article: Article, cue: Cue, limit: int) -> tuple[Speaker | None, int]:
    """The speaker behind an inverted cue or "menurut", and where his noun phrase ends."""
    if cue.pronoun:
        return Speaker("", *cue.pronoun, pronoun=True), cue.end
    of = _ACT_OF.match(article.text, cue.end, limit) if cue.kind == "according" else None
    if of and of[1].lower() in ACTS_OF_SAYING:  # "menurut pandangan dari X"
        start, end = phrase_after(article, of.end(), limit)
        return read_noun_phrase(article, start, end), end
    isi = CONTENTS.match(article.text, cue.end) if cue.kind == "inverted" else None
    start, end = phrase_after(article, isi.end() if isi else cue.end, limit)
    named = next(iter(article.mentions_in(start, end)), None)
    if named and not article.text[start : named.start].strip():
        behind = article.words(named.end, end)[:1]  # "yang menurut Kyiv tewas"
        cut = behind and is_predicate(behind[0].lower) and article.text[behind[0].start].islower()
        end = named.end if cut else end
    if cue.kind == "according":
        start = _behind_act(article, start, end)
    if _reports_from(article, cue, start):
        return read_noun_phrase(article, cue.start, end), end
    if cue.word in DOCUMENT_HEADS:
        if form := _FORM.match(article.text, start, end):
            start = form.end()  # "demikian keterangan tertulis Polda Papua", "pernyataan dari IDF"
        pointed = article.text[start:end].strip().lower() in ("", "itu", "ini", "tersebut")
        if pointed and cue.kind == "inverted":
            return read_noun_phrase(article, cue.start, cue.end), end
    return read_noun_phrase(article, start, end), end


def _behind_act(article: Article, start: int, end: int) -> int:
    """As in "menurut hitungan AP", "menurut pernyataan resmi AD"."""
    act = article.words(start, end)[:2]
    if len(act) < 2 or act[0].lower not in ACTS_OF_SAYING or act[1].lower in _NOBODY:
        return start
    form = _FORM.match(article.text, act[0].end, end)
    return form.end() if form else act[0].end


def _reports_from(article: Article, cue: Cue, start: int) -> bool:
    """As in "demikian laporan-laporan dari Kabul": the reports speak, no place does."""
    if cue.kind != "inverted" or undoubled(cue.word) not in _REPORTS:
        return False
    place = _FROM.match(article.text, start)
    named = place and next(iter(article.mentions_in(place.end(), place.end() + 60)), None)
    return bool(named) and named.start == place.end() and named.label in ("LOC", "GPE")
