"""What stands at the end of a release and is no news: initials, imprints, whom to call.

Contact blocks hold phone numbers, references and dates that look like facts. Only the end
of a text is looked at, and a paragraph with any word of a result in it always stays.
"""

import re

_LINE = re.compile(
    r"""^(?:
        (?-i:[A-Z]{2,4}(?:/[A-Z]{2,4})?\.?)$                    # the author's initials: "GFL", "KB/DM"
      | issued\s+by\b.{0,120}$                                  # Issued by .., Corporate Communications
      | (?:please\s+note\s+)?(?:that\s+)?in\s+an\s+emergency,?\s+(?:please\s+)?(?:always\s+)?(?:call|dial)\s+999.{0,40}$
      | share\s+(?:this|on)\b.{0,60}$
      | is\s+there\s+(?:a\s+problem|anything\s+wrong)\s+with\s+this\s+page.{0,20}$
      | (?:back\s+to\s+(?:top|news)|related\s+(?:news|links|articles)|leave\s+this\s+site)\.?$
      | \#+\s*ends?\s*\#*$ | -?\s*ends\s*-?$
      | (?:follow|like)\s+us\s+on\b.{0,80}$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")
_CONTACT = re.compile(
    r"\b(?:101|999|0800[ \d]{6,}|crimestoppers|quot(?:e|ing)|live ?chat|text ?phone|minicom|anonymously"
    r"|www\.\S+|https?://\S+|[^\s@]{1,64}@[^\s@]{1,200}\.\w+|report (?:\w+ ){0,2}online|contact (?:us|police))\b",
    re.IGNORECASE,
)
# Said of somebody in particular, these are news even beside a phone number.
_RESULT = re.compile(
    r"\b(?:arrest|charg(?:ed|es)|seiz|recover(?:ed|y)|sentenc|jail|convict|remand|bail|warrant|stole|found|court)"
    r"|[£€]\s?\d|\d\s?(?:kg|kilos?|g|grams?|wraps?|plants?)\b",
    re.IGNORECASE,
)


def is_furniture(line: str) -> bool:
    """Is this last paragraph of a release no part of its news?"""
    return bool(_LINE.match(line)) or _is_contact(line)


def _is_contact(paragraph: str) -> bool:
    """Every sentence tells how to reach somebody, and none tells a result."""
    if _RESULT.search(paragraph):
        return False
    return all(_CONTACT.search(sentence) for sentence in _SENTENCE.split(paragraph))
