"""200,000 characters of anything are read to the end, and what is found lies within them."""

import re

import pytest

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.utterances import find_utterances

_LENGTH = 200_000
_NAMES = {"Budi": "PER", "Reuters": "ORG", "Kyiv": "LOC"}
CASES = {
    "names and commas": "Budi, ",
    "cues": "kata ",
    "cues with names": "kata Budi, ",
    "active cues": "Budi mengatakan ",
    "pronouns": "dia mengatakan bahwa ia pergi.\n",
    "clitics": '"A," katanya.\n',
    "epithets": "Perwira itu diam, ia mengatakan bahwa sang jaksa pergi.\n",
    "several": "Budi dan Reuters pergi, kata mereka.\n",
    "acting": "Budi selaku Komandan Upacara ",
    "places again": "pasukan pergi, kata wilayah tersebut.\n",
    "quotations without cue": '"Kami pergi." ',
    "unbalanced marks": '"',
    "misplaced marks": 'Kami siap, "kata Budi. ',
    "marks never closed": '"Kami siap. ',
    "announcements": "Budi angkat bicara.\n“Kami.”\n",
    "presented": "Berikut pernyataan Budi: ",
    "paragraphs never closed": '"Kami siap.\n',
    "signatures": "“Kami siap.” (Budi)\n",
    "quotations within": "“Budi bertanya, ‘Kami?’ ",
    "according": "menurut laporan ",
    "relays": "dikutip Reuters dari ",
    "told outlets": "kepada Reuters ",
    "relative clauses": "kata pejabat yang ",
    "passives": "Hal itu disampaikan Budi.\n",
    "roles": "Presiden ",
    "openers": "namun ",
    "nouns of saying": "laporan bahwa ",
    "states": "Kyiv mengatakan bahwa Kyiv, kata Kyiv.\n",
    "labels": "Budi: ",
    "white space": " ",
    "one word": "a",
    "brackets": "(",
    "line breaks": "\n",
}


def _article(text: str, *, one_sentence: bool) -> Article:
    names = re.finditer(r"\b(?:Budi|Reuters|Kyiv)\b", text)
    mentions = [Mention(m.start(), m.end(), _NAMES[m[0]], m[0]) for m in names]
    lines = [m.span() for m in re.finditer(r"[^\n]+", text)]
    return Article(text, [(0, len(text))] if one_sentence else lines, mentions)


@pytest.mark.parametrize("one_sentence", [False, True])
@pytest.mark.parametrize("unit", CASES.values(), ids=CASES)
def test_reads_to_the_end(unit: str, *, one_sentence: bool) -> None:
    text = (unit * (_LENGTH // len(unit) + 1))[:_LENGTH]
    found = find_utterances(_article(text, one_sentence=one_sentence), [])
    assert all(0 <= u.start <= u.end <= _LENGTH for u in found)
    assert [u.start for u in found] == sorted(u.start for u in found)


@pytest.mark.parametrize(
    "text", ['"Kami ' + "pergi " * 33_000, '"' + "Budi mengatakan bahwa ia pergi. " * 6_000 + '"']
)
def test_a_quotation_of_the_whole_article(text: str) -> None:
    found = find_utterances(_article(text, one_sentence=True), [])
    assert all(text[u.start : u.end] for u in found)
