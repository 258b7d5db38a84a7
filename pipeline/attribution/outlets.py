"""Which names are those of outlets."""

from pipeline.article import Article
from pipeline.entities.terms import OUTLETS

_NAMES = frozenset(OUTLETS) | {outlet.upper() for outlet in OUTLETS}
# one of these makes a name that no list has an outlet's: "The Moscow Herald"
WORDS_OF_OUTLETS = frozenset(
    """
    Herald Post Times News Daily Journal Tribune Gazette Press Telegraph Observer TV Televisi
    Radio Agency Chronicle Mail Broadcasting Pos Koran Harian Kantor Tass Wire Weekly
    """.split()
) - {"Kantor"}


def is_outlet(name: str) -> bool:
    """Whether the name is a known outlet's, as it is printed or in capitals.

    Example:
        >>> is_outlet("Reuters"), is_outlet("TNI")
        (True, False)
    """
    return name in _NAMES


def is_outlet_at(article: Article, start: int, end: int) -> bool:
    """Whether a known outlet's name stands at ``[start, end)``."""
    return article.text[start:end] in _NAMES
