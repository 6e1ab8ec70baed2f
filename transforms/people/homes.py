"""Where somebody without a name is from: two men of 35, from two towns, are two."""

import re

from transforms.people.mention import Mention
from transforms.reading.text import Sentence

# "A 35 year old man from Newmarket", "a 35-year-old woman, of Ely", "a man in his 30s, from Ely"; "from the Ely area"
# names no town
_HOME = re.compile(
    r"(?:[- ]old|\b(?:man|woman|boy|girl|male|female|driver|motorist|teenager))"
    r"(?:,? (?:aged )?in (?:his|her) (?:(?:early|mid|late)[- ])?\w+)?,? (?:(?:who is|also) )?"
    r"(?:from|of) (?P<home>[A-Z][a-z]+)"
)
_BEHIND = 50  # characters behind the words for somebody


def home_of(mention: Mention, sentence: Sentence) -> str | None:
    """The town that a mention of one person without a name gives, or None.

    Args:
        mention: of one person.
        sentence: in which it stands.
    """
    if mention.surname is not None or mention.count != 1:
        return None
    found = _HOME.search(sentence.text, mention.start, mention.end + _BEHIND)
    return found["home"] if found else None
