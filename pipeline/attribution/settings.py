"""Adverbials of place, time and addressee between a cue and what is said."""

import re

from pipeline.annotations import TimeExpression
from pipeline.article import Article
from pipeline.attribution.conditions import has_main_predicate
from pipeline.attribution.date_roles import can_date_saying
from pipeline.lexicon.forms import active_stance
from pipeline.lexicon.function_words import AFTER_SPEAKER
from pipeline.lexicon.saying_terms import DENIABLE, NOUNS_OF_SAYING, TELLS_SOMEBODY

EDGE = " \t\r\n\xa0,;:–—•·"
THAT = re.compile(
    r"(?:(?:pula|juga)\s+)?(?:(?:"
    + "|".join(sorted(DENIABLE))
    + r")\s+(?:itu\s+)?)?(?:bahwasanya|bahwa|agar|supaya)\b\s*",
    re.IGNORECASE,
)
_TOLD = re.compile(r"(?:\s+[\w()’'-]+){1,5}?\s+bahwa\s+")
_BAHWA = re.compile(r"\bbahwa\b\s{0,3}", re.IGNORECASE)
_FIRST_WORD = re.compile(r"\w*+")
_OPENS_THAT = DENIABLE | {"pula", "juga", "bahwasanya", "bahwa", "agar", "supaya"}
_LONGEST_ADDRESS = 150  # characters
_SETTING = re.compile(
    r"(?:kepada|pada|di|dalam|melalui|lewat|saat|usai|seusai|sambil|seraya|mengutip|merujuk|mengacu)\b"
    r"[^,\"“«:]{0,100}?(?=,|:|\s+(?:bahwa|agar|supaya)\b)",
    re.IGNORECASE,
)
# "memberi tahu para wartawan di Ottawa, Selasa, penarikan …"
_PRESS = re.compile(
    r"\s{1,3}(?:para\s{1,3}|awak\s{1,3})?(?:wartawan|jurnalis|reporter|media|pers|parlemen|kongres|"
    r"senat|senator|anggota\s{1,3}(?:parlemen|dewan|kongres))\b[^,\"“”:;.]{0,60}(?=,)"
)
_ANYWHERE = ("kepada", "mengutip", "merujuk", "mengacu")
_ON = re.compile(r"\s{1,3}(?:pada\s{1,3})?")
_RANGE = re.compile(r"\s{0,3}(?:(?:hingga|sampai|dan|atau|serta|nanti)\b|[–-])", re.IGNORECASE)
_PARTED = re.compile(r"\s*(?:,|bahwa\b|:)")
_CLOSED = re.compile(r"\s{0,3},")
_PLANNED = re.compile(r"\b(?:akan|bakal|hendak|berencana|siap|segera)\b", re.IGNORECASE)
# how and to whom it was said, behind the words: "… tiba saat jumpa pers di Kyiv, Rabu"
_CLOSING_SETTING = re.compile(
    r",?\s{1,3}(?:dalam|saat|pada|lewat|melalui|via|ketika|di\ssela(?:-sela)?|usai|seusai)\s{1,3}"
    r"(?:(?:sebuah|suatu|sesi|acara)\s{1,3})?"
    r"(?:keterangan|pernyataan|konferensi\s(?:pers|video)|jumpa\spers|siaran\spers|rilis|wawancara|"
    r"pidato|temu\smedia|unggahan|pesan\s(?:singkat|tertulis|suara|video)|sambungan\stelepon|telepon|"
    r"rekaman|video|cuitan|postingan|percakapan|perbincangan|siniar|podcast|taklimat|briefing|sambutan|"
    r"kesempatan\situ|akun|kanal|laman|Telegram|Facebook|Instagram|Twitter|WhatsApp|YouTube|X\b|"
    r"ditemui|dihubungi|dikonfirmasi|diwawancarai|ditanyai?|dimintai|dicegat|rapat|sidang)(?:nya)?\b[^\"“”:;.]{0,100}?"
    r"(?:,|\b(?:pada|hari|tanggal))?\s{0,3}$|"
    r",?\s{1,3}kepada\s{1,3}(?:para\s{1,3})?(?:wartawan|awak\smedia|media|pers|jurnalis|reporter)\b"
    r"[^\"“”:;.]{0,60}?(?:,|\b(?:pada|hari|tanggal))?\s{0,3}$",
    re.IGNORECASE,
)
# "Menurut X, saat ditemui di Jakarta, Rabu, …"
_OPENING_SETTING = re.compile(
    r"(?:saat|ketika|dalam|lewat|melalui|usai|seusai)\s{1,3}(?:sebuah\s{1,3})?(?:ditemui|dihubungi|"
    r"dikonfirmasi|diwawancarai|keterangan|pernyataan|konferensi|jumpa|siaran|wawancara|pidato)"
    r"(?:nya)?\b[^,\"“”]{0,80},",
    re.IGNORECASE,
)
_SAYINGS = NOUNS_OF_SAYING | {"anggapan", "kesan", "asumsi", "pandangan", "gosip"}
_OF_WILL = frozenset({"demands", "asks", "promises", "expects"})
_FEWEST_WORDS = 2


def _day_at(article: Article, position: int, stop: int) -> int | None:
    """Where a date ends that a comma, a colon or "bahwa" parts from what is said."""
    dates = article.dates_in(position, stop)
    if not dates or dates[0].start != position:
        return None
    end = dates[0].end
    return end if _PARTED.match(article.text, end, end + 12) else None


def skip_setting(article: Article, start: int, stop: int, word: str = "") -> int:
    """Skip "kepada wartawan di Kyiv, Kamis (7/11), bahwa" or "BBC bahwa" behind the verb ``word``.

    Example:
        >>> text = "mengatakan kepada pers, bahwa Kyiv aman"
        >>> text[skip_setting(Article(text, []), 10, 39):]
        'Kyiv aman'
    """
    that_follows = article.text.find("bahwa", start, stop) >= 0
    if that_follows and (told := _TOLD.match(article.text, start, stop)):
        denied = active_stance(word) == "denies" and _names_saying(told[0])
        return article.trim(start, stop, EDGE)[0] if denied else told.end()
    if word in TELLS_SOMEBODY and (addressed := behind_address(article, start, stop)):
        return addressed
    dated = bool(article.dates_in(start, stop))
    if dated and (day := _day_behind_verb(article, start, stop)):
        return day.end
    start = _behind_press(article, start, stop, word)
    while True:
        position, _ = article.trim(start, stop, EDGE)
        if that := _that_at(article, position, stop):
            return that.end()
        if dated and (day := _day_at(article, position, stop)) is not None:
            start = day
            continue
        setting = _SETTING.match(article.text, position, stop)
        if setting and (
            setting[0].lower().startswith(_ANYWHERE) or article.text[start:position].strip() == ""
        ):
            start = _end_of_address(article, setting) or setting.end()
            for date in article.dates_in(position, stop):
                if date.start < start < date.end:  # "pada Selasa, 3 Februari 2015"
                    start = date.end
            continue
        return _behind_addressee(article, position, stop) or position


def _that_at(article: Article, position: int, stop: int) -> re.Match[str] | None:
    first = _FIRST_WORD.match(article.text, position, stop)
    opens = first is not None and first[0].lower() in _OPENS_THAT
    return THAT.match(article.text, position, stop) if opens else None


def _behind_addressee(article: Article, start: int, stop: int) -> int | None:
    """As in "mengatakan kepada Reuters mereka melihat 30 tentara": where the words begin."""
    if not article.text.startswith("kepada ", start):
        return None
    named = start + len("kepada ")
    told = article.mentions_in(named, min(stop, named + _LONGEST_ADDRESS))[:1]
    if not told or told[0].start != named or article.text[told[0].end : told[0].end + 1] != " ":
        return None
    behind = article.words(told[0].end, stop)
    leads = not behind or behind[0].lower == "tanpa" or behind[0].lower in AFTER_SPEAKER
    return told[0].end + 1 if not leads and has_main_predicate(behind) else None


def _end_of_address(article: Article, setting: re.Match[str]) -> int | None:
    """Where "kepada AFP" ends that a clause follows at once: "kepada AFP 300 prajurit tewas"."""
    if not setting[0].lower().startswith("kepada"):
        return None
    told = article.mentions_in(setting.start(), setting.end())[:1]
    if not told or article.text[setting.start() : told[0].start].strip().lower() != "kepada":
        return None
    behind = article.words(told[0].end, setting.end())
    return told[0].end if has_main_predicate(behind) else None


def _names_saying(told: str) -> bool:
    """As in "membantah kabar bahwa": the noun of saying is what is denied."""
    return any(word.lower() in _SAYINGS for word in told.split())


def _behind_press(article: Article, start: int, stop: int, word: str) -> int:
    press = _PRESS.match(article.text, start, stop) if word in TELLS_SOMEBODY else None
    return press.end() if press else start


def behind_address(article: Article, start: int, stop: int) -> int | None:
    """Where what is told begins in "meyakinkan para sekutu di Brussels, Selasa, bahwa …"."""
    that = _BAHWA.search(article.text, start, min(stop, start + _LONGEST_ADDRESS))
    if that is None or has_main_predicate(article.words(start, that.start())):
        return None
    return that.end()


def _day_behind_verb(article: Article, start: int, stop: int) -> TimeExpression | None:
    """As in "mengatakan pada Jumat (1/11) pasukannya tiba": right behind the verb it is its own.

    "mengatakan pada 2022 pasukan itu tiba" is not: only days are told so.
    """
    behind = _ON.match(article.text, start, stop)
    if behind is None:
        return None
    for when in article.dates_in(behind.end(), stop)[:1]:
        if when.start != behind.end() or when.precision != "day":
            return None
        ranges = _RANGE.match(article.text, when.end, stop)
        that = THAT.match(article.text, *article.trim(when.end, stop, EDGE))
        if not ranges and not that and can_date_saying(article.text, when):
            rest = article.words(when.end, stop)
            closed = _CLOSED.match(article.text, when.end, stop)
            return when if len(rest) >= _FEWEST_WORDS and not closed else None
    return None


def skip_day(article: Article, start: int, stop: int) -> int:
    """Skip the day of the saying between commas behind a speaker: "Menurut X, Jumat (1/11), …".

    A preposition makes it the clause's own: "Menurut X, pada Jumat, …".
    """
    position, _ = article.trim(start, stop, EDGE)
    if setting := _OPENING_SETTING.match(article.text, position, stop):
        start = position = article.trim(setting.end(), stop, EDGE)[0]
    for when in article.dates_in(position, stop)[:1]:
        alone = when.start == position and when.timex_type == "DATE" and when.precision == "day"
        closed = _CLOSED.match(article.text, when.end, stop)
        if alone and closed and can_date_saying(article.text, when):
            return article.trim(closed.end(), stop, EDGE)[0]
    return start


def before_closing_day(article: Article, start: int, stop: int, stance: str) -> int:
    """Where the words end when the day of the saying closes the sentence behind a comma.

    "mengatakan dua brigade tiba dalam keterangan tertulis, Rabu": the setting is the saying's too.
    "mengumumkan pengerahan dua brigade, Rabu (2/10)", "mengatakan akan mengirim dua brigade, Rabu":
    what is told has no time of its own, or another one. "12 orang tewas di Kyiv, Rabu" keeps it.
    """
    closing = [d for d in article.dates_in(start, stop) if d.end == stop]
    if not closing:
        return stop
    last = closing[-1]
    days = last.first is not None and last.first == last.last
    if not days or not can_date_saying(article.text, last):
        return stop
    if setting := _CLOSING_SETTING.search(article.text, start, last.start):
        return setting.start()
    comma = article.text.rfind(",", start, last.start)
    if comma < 0 or article.text[comma + 1 : last.start].strip().lower() not in ("", "pada"):
        return stop
    said = article.words(start, comma)
    dated = any(
        d.timex_type in ("DATE", "TIME") and d.first for d in article.dates_in(start, comma)
    )
    untimed = stance in _OF_WILL or _PLANNED.search(article.text, start, comma)
    if said and (dated or untimed or not has_main_predicate(said)):
        return comma
    return stop


def comma_outside_dates(article: Article, start: int, limit: int) -> int:
    """The first comma that stands in no date ("Selasa, 5 Agustus"), else ``start``."""
    dates = article.dates_in(start, limit)
    comma = article.text.find(",", start, limit)
    while comma >= 0 and any(when.start < comma < when.end for when in dates):
        comma = article.text.find(",", comma + 1, limit)
    return max(comma, start)
