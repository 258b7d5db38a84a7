"""The answers of an interview as utterances, in place of the cues within them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pipeline.annotations import Utterance
from pipeline.article import Article
from pipeline.attribution.discourse import Discourse
from pipeline.attribution.interviews import Answer, find_answers
from pipeline.attribution.rows import date_columns, source_columns
from pipeline.attribution.speakers import Speaker


def with_answers(
    article: Article, discourse: Discourse, found: Sequence[Utterance]
) -> Iterator[Utterance]:
    """``found`` and the answers; within those, only who else is quoted has utterances.

    Example:
        >>> article = Article("Kami siap.", [(0, 10)])
        >>> list(with_answers(article, Discourse(article), []))
        []
    """
    answers = find_answers(article)
    starts = [answer.start for answer in answers]
    for utterance in found:
        i = bisect_right(starts, utterance.start) - 1
        inside = i >= 0 and utterance.end <= answers[i].end
        if not inside or utterance.source is not None:
            yield utterance
    for answer in answers:
        yield _utterance(article, discourse, answer)


def _utterance(article: Article, discourse: Discourse, answer: Answer) -> Utterance:
    here = {
        "start": answer.start,
        "end": answer.end,
        "sentence": article.sentence_at(answer.start),
        "quotation": "direct",
    }
    if answer.speaker is None:
        return Utterance(**here)
    said = Speaker(answer.speaker.entity, answer.label_start, answer.label_end, kind="person")
    speaker = discourse.resolve(said, answer.start) or said
    when = discourse.dated(speaker)
    return Utterance(
        **here,
        **source_columns(speaker),
        **date_columns(when),
    )
