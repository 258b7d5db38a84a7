"""Sentences with hand-set names and dates, and utterances written briefly."""
# ruff: noqa: E501 - tables

import re
from datetime import date

import spacy
from spacy.tokens import Doc

from pipeline.annotations import Mention, Quantity, TimeExpression
from pipeline.article import Article
from pipeline.attribution.utterances import find_utterances

_STATES = {
    "Korea Utara": "PRK", "Korut": "PRK", "Korea Selatan": "KOR", "Korsel": "KOR", "Rusia": "RUS",
    "Ukraina": "UKR", "Israel": "ISR", "Seoul": "KOR", "Moskow": "RUS", "Kyiv": "UKR", "Kremlin": "RUS",
    "AS": "USA", "Amerika Serikat": "USA", "Iran": "IRN", "Suriah": "SYR", "Serbia": "SRB",
}  # fmt: skip
_BODIES = {
    "NATO": None, "PBB": None, "TNI": "IDN", "IDF": "ISR", "Hamas": "PSE", "MILF": "PHL", "Polda Papua": "IDN",
    "Kementerian Pertahanan Rusia": "RUS", "Kementerian Pertahanan Turki": "TUR", "Sanaa Center": "YEM",
    "Staf Umum Ukraina": "UKR", "National Resistance Center": "UKR", "Reuters": "GBR", "AFP": "FRA",
    "Kyiv Independent": "UKR", "KBS": "KOR", "Sputnik": "RUS", "Koha": None, "Antara": "IDN", "Kompas.com": "IDN",
    "The Moscow Herald": "RUS", "Pentagon": "USA",
}  # fmt: skip
_PEOPLE = {
    name: full
    for full in (
        "Kyrilo Budanov", "Agus Santoso", "Candra Wijaya", "Dmitry Orlov", "Siti Aminah", "Goran Vasic",
        "Mark Linden", "Peter Lindgren", "Budi",
    )
    for name in (full, full.split()[-1])
}  # fmt: skip
_PLACES = {"Nduga": "IDN", "Jakarta": "IDN", "Senayan": "IDN", "Goma": "COD"}
_NAMES = {
    **{name: ("LOC", code, code) for name, code in _STATES.items()},
    **{name: ("ORG", name, code) for name, code in _BODIES.items()},
    **{name: ("PER", full, None) for name, full in _PEOPLE.items()},
    **{name: ("LOC", name, code) for name, code in _PLACES.items()},
}
_NAME = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(map(re.escape, sorted(_NAMES, key=len, reverse=True)))
    + r")(?![\w])"
)
_DATES = {
    "Rabu (6/11/2024)": (date(2024, 11, 6), None),
    "Kamis (7/11)": (date(2024, 11, 7), None),
    "Selasa, 5 November 2024": (date(2024, 11, 5), None),
    "besok (8 November 2024)": (date(2024, 11, 8), 1),
    "pekan depan": (None, None),
    "Mei lalu": (date(2024, 5, 1), None),
    "Senin (4/11)": (date(2024, 11, 4), None),
    "Selasa malam": (date(2024, 11, 5), None),
    "lusa": (date(2024, 11, 9), None),
    "2022": (date(2022, 1, 1), None),
    "2025": (date(2025, 1, 1), None),
}
_DATE = re.compile("|".join(rf"(?<!/){re.escape(text)}(?!\w)" for text in _DATES))
_AGE = re.compile(r"\d+ tahun")
_nlp = spacy.blank("id")


def document(*sentences: str) -> Doc:
    """A document of these sentences; one that starts with a line break opens a paragraph."""
    text = "".join(s if not i or s[0] == "\n" else " " + s for i, s in enumerate(sentences))
    doc = _nlp(text)
    starts, position = set(), 0
    for sentence in sentences:
        position = text.index(sentence.strip(), position)
        starts.add(position)
        position += len(sentence.strip())
    for token in doc:
        token.is_sent_start = token.idx in starts or not token.i
    doc._.mentions = [
        Mention(m.start(), m.end(), label, entity, country)
        for m in _NAME.finditer(text)
        for label, entity, country in [_NAMES[m[0]]]
    ]
    doc._.dates = [
        TimeExpression(
            m.start(), m.end(), "DATE", str(day), None, day, day, _precision(m[0], day),
            "full" if day else "unresolved", offset,
        )
        for m in _DATE.finditer(text)
        for day, offset in [_DATES[m[0]]]
    ]  # fmt: skip
    doc._.dates += [
        TimeExpression(m.start(), m.end(), "DURATION", "P1Y", None, None, None, None, "unresolved")
        for m in _AGE.finditer(text)
    ]
    doc._.dates.sort(key=lambda d: d.start)
    return doc


def _precision(text: str, day: date | None) -> str | None:
    if day is None:
        return None
    return "year" if text.isdigit() else "day"


def said(*sentences: str, quantity: str | None = None) -> list[tuple]:
    """Of each utterance the words, the source, and the date of saying with its basis."""
    rows = told(*sentences, quantity=quantity)
    return [(row["says"], row.get("by"), row.get("on")) for row in rows]


def told(*sentences: str, quantity: str | None = None) -> list[dict]:
    """The utterances of the sentences, each as what is not null and not the default.

    Keys: ``says`` (the words), ``by`` (source), ``named`` (its mention, where it differs), ``role``,
    ``type`` (where not person), ``country``, ``cue``, ``stance`` (where not states), ``quotation``
    (where not indirect), ``relayed``, ``cites``, ``on`` (date of saying and its basis).
    """
    doc = document(*sentences)
    text = doc.text
    quantities = []
    if quantity:
        at = text.index(quantity)
        span = (at, at + len(quantity))
        quantities = [Quantity(*span, *span, 1, 1, 1, "exact", "person")]
    rows = []
    for u in find_utterances(Article.of(doc), quantities):
        named = None if u.source_start is None else text[u.source_start : u.source_end]
        dated = u.statement_date_text and f"{u.statement_date_text} {u.statement_basis}"
        row = {
            "says": text[u.start : u.end],
            "by": u.source,
            "named": None if named == u.source else named,
            "role": u.source_role,
            "type": None if u.source_type == "person" else u.source_type,
            "country": u.source_country,
            "cue": None if u.cue_start is None else text[u.cue_start : u.cue_end],
            "stance": None if u.stance == "states" else u.stance,
            "quotation": None if u.quotation == "indirect" else u.quotation,
            "relayed": "; ".join(u.relayed_by) or None,
            "cites": u.cites,
            "on": dated,
        }
        rows.append({key: value for key, value in row.items() if value is not None})
    return rows
