"""Read gold: an article (``NAME.txt``) and its annotations (``NAME.toml``).

Annotations hold strings, not offsets; :func:`load` finds each string in the article and returns
rows with the columns of :mod:`pipeline.schema`. ``tests/gold/README.md`` describes the format.
Run as a module, it checks files and prints every row in its context::

    python -m pipeline.evaluation.gold tests/gold/dev/*.toml
"""

import re
import sys
import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from pipeline.records import Record
from pipeline.schema import CLAIMS, DATES, ENTITIES, VALUE_SETS

_PINNED = re.compile(r"(?s)(.+)@(\d+)")
_DOCUMENT_KEYS = ("published", "published_basis", "reference_date", "reference_basis")
_CLAIM_KEYS = ({*CLAIMS.names} - {"claim_id", "doc_id", "confidence"}) | {"statement"}
_DATE_KEYS = {*DATES.names} - {"doc_id"}
_ENTITY_KEYS = {"mentions", "label", "entity", "country"}


# the tables that an annotation file may hold; all of them, unless it says which
ANNOTATED = frozenset({"document", "claims", "dates", "entities"})


class GoldError(ValueError):
    """An annotation that does not fit its article or the schema; the message names file and row."""


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One annotated article: the input ``record`` and the rows that a perfect run would give.

    ``annotated`` names the tables that are: of the others nothing is known, so nothing is scored.
    """

    record: Record
    document: dict
    claims: list[dict]
    dates: list[dict]
    entities: list[dict]
    annotated: frozenset[str] = ANNOTATED


def load_folder(folder: Path) -> list[GoldDocument]:
    """Load every ``*.toml`` under ``folder``, by name.

    Raises:
        GoldError: the folder holds none, or one of them is wrong.
    """
    paths = sorted(folder.rglob("*.toml"))
    if not paths:
        raise GoldError(f"{folder}: no gold (*.toml) here")
    return [load(path) for path in paths]


def load(path: Path) -> GoldDocument:
    """Load one annotation file and the article beside it.

    Raises:
        GoldError: a string is not in the article, a key or value is not in the schema.
    """
    article = path.with_suffix(".txt")
    if not article.exists():
        raise GoldError(f"{path}: its article {article.name} is missing")
    text = article.read_bytes().decode("utf-8")
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise GoldError(f"{path}: not TOML: {error}") from error
    metadata = {key: _plain(value) for key, value in raw.get("metadata", {}).items()}
    document = raw.get("document", {})
    annotated = frozenset(raw.get("annotated", ANNOTATED))
    if not annotated <= ANNOTATED:
        raise GoldError(f"{path}: annotated names {sorted(ANNOTATED)}, not {sorted(annotated)}")
    _check_keys(path, "document", document, set(_DOCUMENT_KEYS))
    return GoldDocument(
        record=Record(doc_id=path.stem, source_path=str(article), text=text, **metadata),
        document={key: document.get(key) for key in _DOCUMENT_KEYS},
        claims=_claims(path, text, raw.get("claims", [])),
        dates=_dates(path, text, raw.get("dates", [])),
        entities=_entities(path, text, raw.get("entities", [])),
        annotated=annotated,
    )


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, (date, datetime)) else str(value)


def _claims(path: Path, text: str, raw: list[dict]) -> list[dict]:
    rows = []
    after = 0
    for number, item in enumerate(raw, 1):
        where = f"{path}: claim {number}"
        _check_keys(where, "claims", item, _CLAIM_KEYS)
        row = dict.fromkeys(CLAIMS.names) | item
        row["char_start"], row["char_end"], row["text"] = _locate(where, text, item["text"], after)
        after = row["char_start"]
        span = (row["char_start"], row["char_end"])
        for start, end, column in (
            ("quantity_start", "quantity_end", "quantity_text"),
            ("source_start", "source_end", "source_text"),
            ("cue_start", "cue_end", "cue"),
        ):
            if row[column] is not None:
                row[start], row[end], row[column] = _nearest(where, text, row[column], span)
        if (row["claim_type"] == "troop_estimate") != (row["quantity_text"] is not None):
            raise GoldError(f"{where}: a troop_estimate has a quantity_text, a statement has none")
        if row["claim_type"] == "troop_estimate" and not (row["hedge"] and row["unit"]):
            raise GoldError(f"{where}: a troop_estimate has a hedge and a unit")
        _derive_bounds(row)
        row["modality"] = row["modality"] or "asserted"
        if row["cue"] is not None or row["source"] is not None:
            row["stance"] = row["stance"] or "states"
        rows.append(row)
    _derive_bases(rows)
    return rows


def _derive_bases(rows: list[dict]) -> None:
    """Fill ``source_basis``: of the rows with one cue, all but the nearest to it go on."""
    for row in rows:
        if row["source"] is None or row["source_basis"] is not None:
            continue
        same = [r for r in rows if r["cue_start"] == row["cue_start"] is not None]
        if row["cue_start"] is not None and _gap(row) > min(_gap(r) for r in same):
            row["source_basis"] = "continued"
        else:
            row["source_basis"] = "named" if row["source"] == row["source_text"] else "resolved"


def _gap(row: dict) -> int:
    """Characters between a row's words and its cue."""
    return max(row["char_start"] - row["cue_end"], row["cue_start"] - row["char_end"], 0)


def _derive_bounds(row: dict) -> None:
    """Fill the bounds that the hedge implies from ``value`` (the contract's table)."""
    value = row["value"]
    if value is None:
        return
    if row["hedge"] in ("exact", "at_least", "more_than"):
        row["low"] = value
    if row["hedge"] in ("exact", "nearly", "at_most", "less_than"):
        row["high"] = value


def _dates(path: Path, text: str, raw: list[dict]) -> list[dict]:
    rows = []
    after = 0
    for number, item in enumerate(raw, 1):
        where = f"{path}: date {number}"
        _check_keys(where, "dates", item, _DATE_KEYS)
        row = dict.fromkeys(DATES.names) | item
        row["char_start"], row["char_end"], row["text"] = _locate(where, text, item["text"], after)
        after = row["char_end"]
        rows.append(row)
    return rows


def _entities(path: Path, text: str, raw: list[dict]) -> list[dict]:
    """Place every string of every entity, the longest first, so that nothing nests."""
    wanted, taken_out = [], set()
    for number, item in enumerate(raw, 1):
        where = f"{path}: entity {number}"
        _check_keys(where, "entities", item, _ENTITY_KEYS)
        for mention in item["mentions"]:
            exclude = mention.startswith("!")
            places = _occurrences(where, text, mention.removeprefix("!"))
            if exclude:
                taken_out.update(places)
            else:
                pinned = _PINNED.fullmatch(mention) is not None
                wanted.extend((end - start, pinned, start, end, item) for start, end in places)
    rows, used = [], [False] * len(text)
    for _, _, start, end, item in sorted(wanted, key=lambda w: (-w[0], not w[1], w[2])):
        if (start, end) in taken_out or any(used[start:end]):
            continue
        used[start:end] = [True] * (end - start)
        fields = {key: item.get(key) for key in ("label", "entity", "country")}
        place = {"char_start": start, "char_end": end, "text": text[start:end]}
        rows.append(dict.fromkeys(ENTITIES.names) | place | fields)
    return sorted(rows, key=lambda row: row["char_start"])


def _check_keys(where: object, table: str, item: dict, known: set[str]) -> None:
    for key, value in item.items():
        if key not in known:
            raise GoldError(f"{where}: {table} has no column {key!r}; it has {sorted(known)}")
        if key in VALUE_SETS and value not in VALUE_SETS[key]:
            raise GoldError(f"{where}: {key} is one of {VALUE_SETS[key]}, not {value!r}")


def _occurrences(where: str, text: str, wanted: str) -> list[tuple[int, int]]:
    """Every place of ``wanted`` that is not a part of a longer word; with ``@n`` the n-th alone."""
    pinned = _PINNED.fullmatch(wanted)
    string = pinned[1] if pinned else wanted
    before = r"(?<!\w)" if string[0].isalnum() else ""
    after = r"(?!\w)" if string[-1].isalnum() else ""
    if string == "nya":
        before = ""
    found = [m.span() for m in re.finditer(before + re.escape(string) + after, text)]
    if pinned:
        found = found[int(pinned[2]) - 1 : int(pinned[2])]
    if not found:
        raise GoldError(f"{where}: {wanted!r} is not in the article")
    return found


def _locate(where: str, text: str, wanted: str, after: int) -> tuple[int, int, str]:
    places = _occurrences(where, text, wanted)
    if _PINNED.fullmatch(wanted) is None:
        places = [place for place in places if place[0] >= after]
    if not places:
        raise GoldError(f"{where}: {wanted!r} is not in the article after character {after}")
    start, end = places[0]
    return start, end, text[start:end]


def _nearest(where: str, text: str, wanted: str, span: tuple[int, int]) -> tuple[int, int, str]:
    def distance(place: tuple[int, int]) -> int:
        return max(place[0] - span[1], span[0] - place[1], -1)

    start, end = min(_occurrences(where, text, wanted), key=distance)
    return start, end, text[start:end]


def _show(gold: GoldDocument) -> None:
    def context(start: int, end: int) -> str:
        text = gold.record.text
        left, right = text[max(0, start - 25) : start], text[end : end + 25]
        return f"{left}[{text[start:end]}]{right}".replace("\n", "⏎")

    print(f"== {gold.record.doc_id}: {len(gold.claims)} claims, {len(gold.dates)} dates, "
          f"{len(gold.entities)} entities")  # fmt: skip
    for table in ("claims", "dates", "entities"):
        for row in getattr(gold, table):
            print(f"{table}: {context(row['char_start'], row['char_end'])}")
            fields = {k: v for k, v in row.items() if v is not None}
            print(
                "   ",
                {k: v for k, v in fields.items() if k not in ("char_start", "char_end", "text")},
            )
            for column in ("quantity", "source", "cue"):
                if row.get(f"{column}_start") is not None:
                    print(f"      {column}:", context(row[f"{column}_start"], row[f"{column}_end"]))


if __name__ == "__main__":
    for name in sys.argv[1:]:
        try:
            _show(load(Path(name)))
        except GoldError as problem:
            sys.exit(str(problem))
