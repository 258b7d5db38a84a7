"""Quotation marks: which stretches are quoted, and which of those are speech."""

import re
from typing import NamedTuple

_CLOSER = {"“": "”", "«": "»", "„": "”", "‘": "’"}
_MARK = re.compile(r"[\"“”„«»‘’\n]")
_SPEECH_END = re.compile(r"[,.!?…][\s\"“”»’]*$")
_CUE = re.compile(
    r",\s+(?:kata|ujar|tutur|ucap|ungkap|tegas|jelas|imbuh|papar|sebut|tambah|lanjut|pungkas)(?:nya)?\b", re.IGNORECASE
)
_FEWEST_WORDS = 5


class Quotation(NamedTuple):
    """``text[start:end]`` with its marks. ``speech``: somebody's words, not a title or scare quotes."""

    start: int
    end: int
    speech: bool


def find_quotations(text: str) -> list[Quotation]:
    """Quotations in text order, none inside another, none across a line break.

    A mark that never closes is speech up to the end of its line when it opens the line, else no
    quotation. One pass; an odd number of marks is no error.

    Example:
        >>> text = '"Kami siap," kata dia. Tentara "bayaran" itu tiba.'
        >>> [(text[q.start:q.end], q.speech) for q in find_quotations(text)]
        [('"Kami siap,"', True), ('"bayaran"', False)]
    """
    found: list[Quotation] = []
    opened: tuple[int, str] | None = None
    for mark in _MARK.finditer(text):
        position, char = mark.start(), mark.group()
        if char == "\n":
            _close_at_line_end(text, found, opened, position)
            opened = None
        elif opened is None:
            if char == '"' or char in _CLOSER:
                if char != "‘" or not text[position - 1 : position].isalnum():
                    opened = (position, _CLOSER.get(char, '"'))
            elif char == "”":  # a closing mark used to open
                opened = (position, "”")
        elif char == opened[1] or (char in "\"”" and opened[1] in "\"”"):
            if char == "’" and text[position + 1 : position + 2].isalpha():
                continue  # an apostrophe
            found.append(_quotation(text, opened[0], position + 1))
            opened = None
    _close_at_line_end(text, found, opened, len(text))
    return found


def _quotation(text: str, start: int, end: int) -> Quotation:
    inner = text[start + 1 : end - 1]
    speech = bool(_SPEECH_END.search(inner[-8:])) or len(inner.split()) >= _FEWEST_WORDS
    return Quotation(start, end, speech and any(c.isalpha() for c in inner))


def _close_at_line_end(
    text: str, found: list[Quotation], opened: tuple[int, str] | None, line_end: int
) -> None:
    if opened is None:
        return
    start = opened[0]
    cue = _CUE.search(text, start, line_end)
    line_end = cue.start() + 1 if cue else line_end
    opens_line = text[text.rfind("\n", 0, start) + 1 : start].strip() == ""
    if opens_line and (end := start + len(text[start:line_end].rstrip())) > start + 1:
        found.append(Quotation(start, end, speech=True))
