"""A speaker by the name of a body, a state or an outlet."""

from pipeline.annotations import Mention
from pipeline.article import Article
from pipeline.attribution.outlets import is_outlet, is_outlet_at
from pipeline.attribution.roles import state_of
from pipeline.attribution.speaker import Speaker
from pipeline.entities.countries import alpha3_by_name, name_by_alpha3


def speaker_named(article: Article, mention: Mention, kind: str) -> Speaker:
    """The speaker that a mention names; a state under its fullest name in the article."""
    text = article.text[mention.start : mention.end]
    name, country = mention.entity, mention.country
    if country and mention.entity == country:
        kind = "government"
        name = fullest_state(article, country) or text
    elif kind == "media":
        country = None
    else:
        country = state_of(article, mention.start, mention.end, speaks=True)
    return Speaker(name, mention.start, mention.end, None, kind, country)


_BYNAME = "Negeri "  # "Negeri Sakura" is no state's name


def fullest_state(article: Article, code: str) -> str | None:
    """The longest name of the state itself in the article; a capital is not its name."""
    states = [
        name
        for name in article.written(code)
        if alpha3_by_name().get(name) == code and not name.startswith(_BYNAME)
    ]
    official = name_by_alpha3().get(code)
    fullest = max(states, key=_fullness, default=None)
    longer = official and (fullest is None or _fullness(official) > _fullness(fullest))
    if longer and official in article.text:
        return official  # within another name: "Kementerian Luar Negeri Korea Selatan"
    return fullest


def _fullness(name: str) -> tuple[int, str]:
    return len(name), name


def state_in_text(article: Article, code: str) -> str | None:
    """:func:`fullest_state`, else its name within another: "Kementerian Pertahanan China"."""
    if name := fullest_state(article, code):
        return name
    words = (word for m in article.mentions for word in article.text[m.start : m.end].split())
    return next((word for word in words if alpha3_by_name().get(word) == code), None)


def kind_of_name(article: Article, mention: Mention) -> str:
    """What a name's bearer is, as in the column ``source_type``."""
    if is_outlet_at(article, mention.start, mention.end) or is_outlet(mention.entity):
        return "media"
    return "government" if mention.label in ("LOC", "GPE") else "organization"
