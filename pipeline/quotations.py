"""Quotation marks: which stretches are quoted, and which of those are speech."""

import re
from typing import NamedTuple

_OPENERS = {"“": "”", "«": "»", "„": "“", "‘": "’", '"': '"', "'": "'"}
_CLOSERS = frozenset("”»’“\"'")
_DOUBLE = frozenset('"“”„')  # newsrooms mix them: "… ”
_SINGLE = frozenset("'‘’")
_MARK = re.compile(r"[\"“”„«»‘’'\n\r]")
_SPEECH_END = re.compile(r"[,.!?…]\W*$")
# a word of saying right behind the marks makes three words speech: “Kami siap”, kata …
_CUE = (
    r"(?:kata|ujar|tutur|ucap|ungkap|tegas|jelas|imbuh|papar|sebut|tambah|lanjut|pungkas|tandas|"
    r"terang|tulis|tanya)"
)
_CUE_BEHIND = re.compile(rf"\s{{0,3}},?\s{{0,3}}{_CUE}(?:nya)?\b", re.IGNORECASE)
_CUE_INSIDE = re.compile(rf",\s{{1,3}}{_CUE}(?:nya)?\b", re.IGNORECASE)
_FEWEST_WORDS = 5


class Quotation(NamedTuple):
    """``text[start:end]`` with its marks. ``speech``.

    Somebody's words, not a title or scare quotes.
    """

    start: int
    end: int
    speech: bool


def find_quotations(text: str) -> list[Quotation]:
    """Quotations in text order, none inside another, none across a line break.

    A mark that never closes is speech up to the end of its line, or to its ", kata X", when it
    opens the line, else no quotation. One pass; an odd number of marks is no error.

    Example:
        >>> text = '"Kami siap," kata dia. Tentara "bayaran" itu tiba.'
        >>> [(text[q.start:q.end], q.speech) for q in find_quotations(text)]
        [('"Kami siap,"', True), ('"bayaran"', False)]
    """
    found: list[Quotation] = []
    opened: list[int] = []  # where the marks stand that are not closed yet, outermost first
    line: list[tuple[int, int]] = []  # closed ones of this line, those within an open one too
    line_start = 0
    for mark in _MARK.finditer(text):
        position = mark.start()
        if mark[0] in "\n\r":
            found += _of_line(text, line_start, position, opened, line)
            opened, line, line_start = [], [], position + 1
        elif _closes(text, position, opened):
            start = opened.pop()
            while line and line[-1][0] > start:  # quoted within this one
                line.pop()
            line.append((start, position + 1))
        elif _opens(text, position, nested=bool(opened)):
            opened.append(position)
    return found + _of_line(text, line_start, len(text), opened, line)


def _opens(text: str, position: int, *, nested: bool) -> bool:
    before, after = text[position - 1 : position], text[position + 1 : position + 2]
    char = text[position]
    if char in _SINGLE:  # else an apostrophe: "Jum'at", "’90-an"
        return char != "’" and not before.isalnum() and after.isalnum()
    if char in _OPENERS and char != '"':
        return True
    if char == "»":
        return False
    # a closing mark that opens (”Kami siap,”), or a straight one: within another it must look so
    looks = (
        (not before or before.isspace() or before in "([—–-:")
        and bool(after)
        and not after.isspace()
    )
    return looks or (char == '"' and not nested)


def _closes(text: str, position: int, opened: list[int]) -> bool:
    """Whether the mark closes the innermost open one; single ones left open are forgotten."""
    char = text[position]
    if not opened or char not in _CLOSERS:
        return False
    before, after = text[position - 1 : position], text[position + 1 : position + 2]
    if char in _SINGLE:
        return text[opened[-1]] in _SINGLE and not before.isspace() and not after.isalnum()
    while len(opened) > 1 and text[opened[-1]] in _SINGLE:
        opened.pop()
    opener = text[opened[-1]]
    if opener in _SINGLE:
        opened.pop()
        return False
    if char == "»" or opener == "«":
        return char == _OPENERS.get(opener)
    if char == "“":
        return opener == "„" or (not before.isspace() and not after.isalnum())
    looks_open = (before.isspace() or before == "(") and after.isalnum()
    return opener in _DOUBLE and not (char == '"' and looks_open and opener == '"')


def _of_line(
    text: str, start: int, end: int, opened: list[int], closed: list[tuple[int, int]]
) -> list[Quotation]:
    """The quotations of one line; the first mark left open counts when it opens the line."""
    double = next((position for position in opened if text[position] not in _SINGLE), None)
    if double is None or text[start:double].strip():
        return [_quotation(text, *span) for span in closed]
    cue = _CUE_INSIDE.search(text, double, end)
    stop = cue.start() + 1 if cue else double + len(text[double:end].rstrip())
    behind = [_quotation(text, *span) for span in closed if span[0] >= stop]
    return [Quotation(double, stop, speech=True), *behind] if stop > double + 1 else behind


def _quotation(text: str, start: int, end: int) -> Quotation:
    inner = text[start + 1 : end - 1]
    speech = bool(_SPEECH_END.search(inner[-8:])) or _CUE_BEHIND.match(text, end) is not None
    if not speech:
        words = inner.split()
        speech = len(words) >= _FEWEST_WORDS and not _is_title(words)
    return Quotation(start, end, speech and any(c.isalpha() for c in inner))


def _is_title(words: list[str]) -> bool:
    """As in "Perang dan Damai di Tanah Papua": most words have a capital."""
    return 2 * sum(word[0].isupper() for word in words) > len(words)
