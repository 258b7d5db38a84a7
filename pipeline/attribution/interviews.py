"""Interviews printed as question and answer: each answer is what the person asked says.

"Redaksi: Benarkah 800 personel sudah dilatih?" / "Hartono: Baru satu batalyon. Sisanya menyusul."
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.outlets import is_outlet

_TURN = re.compile(
    r"^[ \t]*(?P<label>[A-Z][\w’'.-]{0,25}(?:[ ](?:\([A-Z]{1,12}\)|[\w’'.-]{1,25})){0,4})"
    r"[ ]?(?::|\s–)[ \t]+(?P<said>\S[^\n]*)",
    re.MULTILINE,
)
_ASKS = frozenset(
    {"redaksi", "tanya", "t", "q", "p", "pertanyaan", "wartawan", "pewawancara", "reporter", "kami"}
)
_ANSWERS = frozenset({"jawab", "j", "a", "jawaban"})
_FEWEST_TURNS = 2
_MOST_VOICES = 12
_LEAST_QUESTIONS = 0.5  # of the turns of whoever asks
# "wawancara dengan Mayjen Hartono di rumahnya, Rabu"
_WITH = re.compile(
    r"\b(?:wawancara|perbincangan|percakapan|obrolan)\b[^.\n]{0,60}?\s(?:dengan|bersama)\s"
    r"|\b(?:mewawancarai|menemui|berbincang\s+dengan)\s",
    re.IGNORECASE,
)
_MEETING = ("wawanca", "bincang", "percakapan", "obrolan", "menemui")  # one is in all of those


class Answer(NamedTuple):
    """What is said, ``text[start:end]``, and the label of who says it; None: nobody is named."""

    start: int
    end: int
    label_start: int
    label_end: int
    speaker: Mention | None


def find_answers(article: Article) -> list[Answer]:
    r"""The answers of an interview, in text order; none where the article is no interview.

    It is one where two or more labels open two lines or more each and one of them asks.

    Example:
        >>> from pipeline.annotations import Mention
        >>> text = "Tanya: Siap?\nHartono: Siap.\nTanya: Kapan?\nHartono: Besok."
        >>> article = Article(text, [(0, len(text))], [Mention(13, 20, "PER", "Budi Hartono")])
        >>> [text[a.start:a.end] for a in find_answers(article)]
        ['Siap.', 'Besok.']
    """
    turns: dict[str, list[re.Match[str]]] = defaultdict(list)
    if article.text.count(":") + article.text.count("–") < 2 * _FEWEST_TURNS:
        return []
    for turn in _TURN.finditer(article.text):
        turns[" ".join(turn["label"].lower().split())].append(turn)
    turns = {label: found for label, found in turns.items() if len(found) >= _FEWEST_TURNS}
    asking = {label for label, found in turns.items() if _asks(label, found)}
    if not asking or not len(asking) < len(turns) <= _MOST_VOICES:
        return []
    return sorted(_answers(article, turns, asking), key=lambda answer: answer.start)


def _asks(label: str, turns: Sequence[re.Match[str]]) -> bool:
    if label in _ANSWERS:
        return False
    if label in _ASKS or is_outlet(turns[0]["label"]):
        return True
    questions = sum("?" in turn["said"][-3:] for turn in turns)
    return questions / len(turns) > _LEAST_QUESTIONS


def _answers(
    article: Article, turns: Mapping[str, Sequence[re.Match[str]]], asking: set[str]
) -> Iterator[Answer]:
    for label, found in turns.items():
        speaker = None if label in asking else _who(article, label, found[0].start())
        if label in asking or (speaker is None and label not in _ANSWERS):
            continue
        for turn in found:
            start, end = article.trim(*turn.span("said"))
            yield Answer(start, end, *turn.span("label"), speaker)


def _who(article: Article, label: str, first: int) -> Mention | None:
    """The person of a label: named by it, or for "Jawab" the one named last before the talk."""
    if label in _ANSWERS:
        return article.person_before(first)
    words = label.split()
    for person in article.people_in(0, len(article.text)):
        if person.entity.lower() == label or set(words) & set(person.entity.lower().split()):
            return person
    return None


def meeting(article: Article, start: int, end: int) -> tuple[Mention, tuple[int, int]] | None:
    """Who is talked with in ``[start, end)``, and the words that tell it."""
    written = article.text[start:end].lower()
    may_meet = any(map(written.__contains__, _MEETING))
    told = _WITH.search(article.text, start, end) if may_meet else None
    if told is None:
        return None
    person = next(iter(article.people_in(told.end(), end)), None)
    return (person, (told.start(), person.end)) if person else None
