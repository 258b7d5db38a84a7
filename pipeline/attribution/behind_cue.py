"""Who speaks behind a cue, and whether the words go on behind him."""

import re

from pipeline.article import Article
from pipeline.attribution.active import FEWEST_WORDS
from pipeline.attribution.conditions import has_main_predicate, is_predicate
from pipeline.attribution.frame import Cue
from pipeline.attribution.function_words import SUBORDINATE
from pipeline.attribution.lexicon import active_stance
from pipeline.attribution.nouns import ACTS_OF_SAYING, DOCUMENT_HEADS
from pipeline.attribution.phrases import phrase_after
from pipeline.attribution.settings import EDGE
from pipeline.attribution.speakers import Speaker, read_noun_phrase

_ASIDE_SETTING = re.compile(
    r"\s{1,3}(?:di|dalam|pada|kepada|saat|usai|seusai|melalui|lewat)\b[^,\"“«:]{1,120}(?=,)"
)
# ", kata dia lagi, …"
_AGAIN = re.compile(r"\s{1,3}(?:lagi|pula|juga|kemudian|selanjutnya|seterusnya|singkat|tegas)(?=,)")
_FORM = re.compile(
    r"(?:\s{0,3}(?:tertulis|resmi|pers|bersama|singkat)\b)?(?:\s{0,3}(?:dari|milik)\b)?"
)


# ", kata dia, menggantikan 40 prajurit": the words go on without a main clause of their own
_GOES_ON = re.compile(
    r"\s{0,3},\s{1,3}(?:(?:dan|serta|atau|lalu|kemudian|termasuk|yakni|yaitu|antara lain|terdiri|"
    r"sehingga|karena|sebab|lantaran|agar|supaya|jika|bila|apabila|meski|meskipun|walau|walaupun|"
    r"bukan|melainkan|bahkan)\b|(?=me[mnlrwy][a-z]{3,}\b))"
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
    if again := _AGAIN.match(article.text, after, stop):
        after = again.end()
    if setting := _ASIDE_SETTING.match(article.text, after, stop):
        after = setting.end()  # ", kata Menhan di DPR pada 5 Agustus,"
    rest = article.words(after, stop)
    if not rest or article.quotation_ending(cue_start):
        return False
    if not re.match(r"\s*,", article.text[after : after + 3]) and not is_predicate(rest[0].lower):
        return False
    says = article.quotations_in(after, stop) or any(is_predicate(word.lower) for word in rest)
    if len(rest) < FEWEST_WORDS and not says:
        return False
    if _goes_on(article, after, stop):
        return True
    dates = article.dates_in(start, cue_start)  # "Hingga kini, kata dia, …"
    said = [
        word
        for word in article.words(start, cue_start)
        if not any(d.start <= word.start < d.end for d in dates)
    ]
    # "Untuk mengejar mereka, kata dia, dua peleton dikerahkan": the main clause is still to come
    leads = bool(said) and said[0].lower in SUBORDINATE
    if leads and "," not in article.text[start:cue_start].strip(EDGE):
        return True
    return not has_main_predicate(said)


def _goes_on(article: Article, after: int, stop: int) -> bool:
    """Whether a phrase of the same clause follows, not an act of the speaker."""
    if (joined := _GOES_ON.match(article.text, after, stop)) is None:
        return False
    verb = next((w.lower for w in article.words(joined.end(), stop) if is_predicate(w.lower)), None)
    return verb is None or not (active_stance(verb) or _ACTS_BESIDE.fullmatch(verb))


def speaker_behind(article: Article, cue: Cue, limit: int) -> tuple[Speaker | None, int]:
    """The speaker behind an inverted cue or "menurut", and where his noun phrase ends."""
    if cue.pronoun:
        return Speaker("", *cue.pronoun, pronoun=True), cue.end
    start, end = phrase_after(article, cue.end, limit)
    act = article.words(start, end)[:2]
    if len(act) > 1 and act[0].lower in ACTS_OF_SAYING and cue.kind == "according":
        form = _FORM.match(article.text, act[0].end, end)
        start = form.end() if form else act[0].end  # "menurut hitungan AP", "… pernyataan resmi AD"
    if cue.word in DOCUMENT_HEADS and (form := _FORM.match(article.text, start, end)):
        start = form.end()  # "demikian keterangan tertulis Polda Papua", "pernyataan dari IDF"
    pointed = article.text[start:end].strip().lower() in ("", "itu", "ini", "tersebut")
    if pointed and cue.kind == "inverted" and cue.word in DOCUMENT_HEADS:
        return read_noun_phrase(article, cue.start, cue.end), end
    return read_noun_phrase(article, start, end), end
