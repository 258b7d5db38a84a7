"""Which outlet printed the article: by what the dump says of it, else by its first lines."""

import re

from pipeline.attribution.outlets import is_outlet
from pipeline.records import Record

_HEAD = 600  # characters
_LONGEST_BYLINE = 60
# as in "Jakarta (ANTARA News) -", "JAKARTA, KOMPAS.com -", "Liputan6.com, Dili:"
_DATELINE = re.compile(
    r"^[^\n.]{0,40}\((?P<bracketed>[A-Z][\w .]{2,25})(?:/[^()\n]{1,20})?\)\s?[-–—]|"
    r"^(?:[^\n.,]{2,30},\s)?(?P<site>[\w-]{2,25}\.(?:com|co\.id|id|net|tv|news))\b[^\n.:–—-]{0,30}[:–—-]|"
    r"^[A-Z][^\n.,]{2,30},\s(?P<paper>[A-Z]\w+(?:\s[A-Z]\w+){0,2})\s*$",
    re.MULTILINE,
)
# "Rizky Amalia - detikNews", "BBC News Indonesia", "VOA Indonesia"
_BYLINE = re.compile(
    r"^(?:[^\n.]{2,30}\s[-–—|]\s)?(?P<name>[\w.]+(?:\s[A-Z]\w+){0,2})\s*$", re.MULTILINE
)


def own_outlet(record: Record | None, text: str) -> str | None:
    r"""The outlet of an article; None where neither the dump nor its first lines tell it.

    Example:
        >>> own_outlet(None, "Pos Dikuasai\n\njpnn.com, TIMIKA - Pos itu direbut.")
        'jpnn.com'
    """
    if record and record.outlet:
        return record.outlet
    if record and record.url and (host := re.match(r"\w+://([^/]+)", record.url)):
        return host[1]
    head = text[:_HEAD]
    if line := _DATELINE.search(head):
        name = line["bracketed"] or line["site"] or line["paper"]
        if line["site"] or is_outlet(name) or is_outlet(name.title()):
            return name
    for line in _BYLINE.finditer(head):
        if is_outlet(line["name"]) and len(line[0]) <= _LONGEST_BYLINE:
            return line["name"]
    return None
