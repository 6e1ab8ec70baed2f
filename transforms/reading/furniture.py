"""Page furniture that got through with a text: other stories' headlines, banners, breadcrumbs, bylines.

"Read more: Man jailed for burglary" is another release's news, a cookie banner above a text is not its lead, and
"By Jane Farrow, crime reporter" is nobody of the case. Such lines are made blank, letter for letter, so that
offsets hold. Headlines that nothing sets apart stay: releases tell results in lines like them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from transforms.reading.durations import WEEKDAY
from transforms.reading.expressions import expression, small
from transforms.reading.text import plainly_spaced
from transforms.records import ArticleText

_LONGEST = 200  # characters of a line of furniture; banners are a sentence or two
_STOPPED = re.compile(r"[.!?…:;][\"”'’)\]]*$")
_ONE_AND_ITS_HEAD = 2  # lines
_BELOW = 60  # lines below a head in which other stories are looked for
_TWO = 2  # headlines with teasers, from which on they are others'
_PROSE = 60  # letters from which on a line with a stop is one of the text's own paragraphs
_ITEM = re.compile(r"\s*(?:[-–—•·●▪◦‣*»›>]|\d{1,2}[.)])\s")

# "Read more: Man jailed for burglary", "Next: Two charged": one line that points to another story.
_POINTER = re.compile(
    r"\W{0,3}(?:(?:read (?:more|next|also|on)|also read|see also|related(?: (?:story|stories|articles?|news|links?|content|posts?))?"
    r"|(?:you (?:may|might) also (?:like|be interested in))|also in the news|in other news|don['’]t miss|most read|trending|latest news|(?:recommended|further)(?: reading)?|earlier (?:story|article|report)|in case you missed it|icymi"
    r"|more (?:on this story|from \w+))\s?(?::|(?:[-–—|»]|>{1,3})\s)|(?:read|more|next|(?:previous|next|older|newer) (?:article|story|post|news))\s?:)\s*(?!\d)\S"
)
_NEWS = r"(?:news|stories|story|articles?|posts?|headlines|content|(?:internet )?links|reads?|reading|releases|topics)"
# "Related articles", "More on this story", "You may also like": a line that heads a list of other stories.
_HEAD = re.compile(
    rf"\W{{0,3}}(?:(?:today['’]s )?(?:related|latest|other|more|recent|similar|recommended|top|popular|trending|must)[ -](?:(?:local|crime|police|court|force) )?{_NEWS}(?: (?:you (?:may|might) (?:also )?(?:like|be interested in|have missed)|from .{{1,40}}))?"
    r"|(?:latest|recent) (?:tweets|from .{1,40}|news and appeals)|(?:see|view) (?:more|all) news"
    r"|more (?:on this story|like this|from (?!the |your |our |operation |op )[\w'’-]+(?: [\w'’-]+){0,3} ?)|(?:also )?in (?:the|other) news|also in (?:the )?news|you (?:may|might) (?:also (?:like|be interested in)|have missed)"
    r"|most (?:read|popular|viewed)(?: in news)?|popular now|read (?:more|next|also)|see also|also read|related|recommended(?: for you)?|trending(?: now)?|don['’]t miss|editor['’]?s['’]? picks?|what to read next)[^\w.]{0,3}"
)
# "Previous article", at the end of a page: elsewhere an older release is printed below such a line.
_HEAD_AT_THE_END = re.compile(
    r"[«‹←< ]{0,3}(?:previous|prev|next|older|newer)(?: (?:article|story|post|news|page))?[^\w.]{0,3}"
)
# "There are 2 related updates to this story" and below it "- 03 Aug 2020: Fourth man arrested"
_UPDATES = re.compile(r"there (?:is|are) \d+ related updates? to this story\s*")
_UPDATE = re.compile(r"\s*[-•] \d\d \w{3} \d{4}: ")
_DATE = re.compile(rf"\W*(?:{WEEKDAY},? )?\d{{1,2}}(?:st|nd|rd|th)? \w{{3,9}},?(?: \d{{4}})?\W*|[\d/.: |-]{{6,20}}")
# What no paragraph of a release says: "We use cookies to make our website work", "Article continues below".
_BANNER = expression(
    r"\b(?:(?:use|set|uses) (?:\w+ ){0,4}cookies|cookies? (?:settings|preferences|notice|policy|statement)|cookies (?:page|banner)|(?:accept|customise|manage|about|reject) (?:all |additional |our )?cookies"
    r"|leave this site|exit this site|this is a (?:new|beta) (?:service|site|website)|your feedback will help us to improve|(?:enable|requires) javascript|skip to (?:main )?content"
    r"|(?:article|story) continues (?:below|after)|^\W*advert(?:isement)?\W*$|\d+ min(?:ute)?s? read|sign(?:ing)? up (?:to|for) our (?:\w+ ){0,3}newsletters?|straight to your inbox|something went wrong, please try"
    r"|(?:this|the) (?:article|story|report) (?:was|has been) (?:amended|corrected)|an earlier version of this (?:article|story|report)"
    r"|^\W*click here to (?:read|see|watch)\b[^.]*\W*$|^\W*to (?:read|see|find out) (?:more )?(?:about|on|of)\b[^.]*\bclick here\W*$"
    r"|thank you for subscribing|view this post on|pic\.twitter\.com/|all rights reserved|share (?:this (?:page|story|article)|by email|on (?:facebook|twitter|x|whatsapp))|copy link)",
)
# "Home > News > Man jailed", "« Man jailed for burglary", "Two arrested »"
_TRAIL = re.compile(r"\W*home\s*[>/»›|]\s?\w.*|[«‹←]\s*\w.*|[^«]*\w\s*[»›→]")
# Whole lines of menus and buttons, which would push the lead down.
_BUTTON = re.compile(
    r"\W{0,3}(?:home(?: ?page)?|news|menu|search|share|facebook|twitter|x|whatsapp|e-?mail|linkedin|instagram|messenger|reddit|print|prev(?:ious)?|next|back|close"
    r"|report|request|apply or register|tell us about|thanks and complaints|your area|contact us|about us|accessibility|cymraeg|sign in|log in|register|subscribe|comments?|download|news and appeals|(?:back|return) to (?:top|news|list))\W{0,3}"
)
# "File photo: officers make an arrest", "Stock image of a cannabis farm": of no case at all.
_ANY_PICTURE = re.compile(
    r"\W*(?:an? )?(?:file|stock|library|archive|generic|illustrative)(?: police)?[ -](?:photo(?:graph)?|image|picture|pic|footage)s?\b"
)
_SAYS_SO = re.compile(r".*\((?:file|stock|library|generic) (?:photo(?:graph)?|image|picture|pic)\)\W*")
_TELLS = re.compile(r"\d|['’]ve\b|\b(?:was|were|has|have)\b")
# "By Jane Farrow", "By Jane Farrow, crime reporter"
_BYLINE = re.compile(
    r"By (?:[A-Z][\w'’-]+ ){1,3}[A-Z][\w'’-]+(?:[,|@] ?[^.]{0,60}|(?: \w+){0,2} (?:reporter|correspondent|editor))?"
)
# "Charged 10": the name of a picture above a text, numbered
_PICTURE = re.compile(r"(?:Appeal|Arrest|Charged?|Court|CCTV|Wanted|Sentenced|Convicted|Guilty) \d{1,2}")


def as_read(article: ArticleText) -> ArticleText:
    """An article as the rules read it, letter for letter: ordinary blanks, and page furniture blank.

    Args:
        article: as it was published.
    """
    title = plainly_spaced(article.title) if article.title else article.title
    return replace(article, text=without_furniture(plainly_spaced(article.text)), title=title)


def without_furniture(text: str) -> str:
    """A text, as long as before, with page furniture blank.

    Args:
        text: of an article.
    """
    lines = text.split("\n")
    gone = _furniture(lines, banners=_BANNER.may_match(small(text)))
    if not gone:
        return text
    return "\n".join(" " * len(line) if at in gone else line for at, line in enumerate(lines))


def _furniture(lines: Sequence[str], *, banners: bool) -> set[int]:
    """Which lines are furniture; whether words of a banner stand in any is asked before, once."""
    gone: set[int] = set()
    told, first = False, True  # whether prose of the release stands above, and whether nothing of it does
    for at, line in enumerate(lines):
        if at in gone or not line.strip():
            continue
        lower = small(line)
        may_head = not line.endswith(".")
        if len(line) > _LONGEST:
            told = True
        elif may_head and _UPDATES.match(lower):
            gone |= {at, *_while(lines, at, _UPDATE)}
        elif may_head and (listed := _listed(lines, at, below_prose=told)):
            gone |= listed
        elif _is_furniture(line, lower, first=first, banners=banners):
            gone.add(at)
        else:
            told, first = told or _is_prose(line), False
    return gone


def _is_furniture(line: str, lower: str, *, first: bool, banners: bool) -> bool:
    """Is this line furniture by itself?"""
    if (_POINTER.match(lower) and not line.endswith(".")) or (banners and _BANNER.search(line)):
        return True
    if _STOPPED.search(line.rstrip()):
        return False
    if _TRAIL.fullmatch(lower.strip()) or _is_of_no_case(lower) or _BUTTON.fullmatch(lower):
        return True
    return _BYLINE.fullmatch(line.strip()) is not None or (first and _PICTURE.fullmatch(line.strip()) is not None)


def _is_of_no_case(lower: str) -> bool:
    """Is it the caption of a picture of no case: "Officers arresting a man (stock image)"?"""
    if _ANY_PICTURE.match(lower):
        return True
    return lower.rstrip().endswith(")") and _SAYS_SO.fullmatch(lower) is not None and not _TELLS.search(lower)


def _is_prose(line: str) -> bool:
    return len(line) > _PROSE and _STOPPED.search(line.rstrip()) is not None


def _while(lines: Sequence[str], head: int, item: re.Pattern[str]) -> list[int]:
    """The lines right below one that are items."""
    found = []
    for at in range(head + 1, len(lines)):
        if lines[at].strip() and not item.match(lines[at]):
            break
        found.append(at)
    return found


def _listed(lines: Sequence[str], head: int, *, below_prose: bool) -> set[int]:
    """Such a head and the other stories below it: items of a list and, below the text's own prose, headlines and dates.

    Above the text "Latest news" stands over the release's own headline, and over a single item that the text goes on to
    tell. A headline's teaser has "Read more" below it.
    """
    heading = small(lines[head]).rstrip()
    at_the_end = _HEAD_AT_THE_END.fullmatch(heading) is not None
    if not (at_the_end or _HEAD.fullmatch(heading)):
        return set()
    found = [head]
    waiting: list[int] = []
    more = False
    for at in range(head + 1, min(len(lines), head + _BELOW)):
        line = lines[at].rstrip()
        if not line:
            continue
        lower = small(line)
        if _HEAD.fullmatch(lower) or _HEAD_AT_THE_END.fullmatch(lower) or _POINTER.match(lower):
            found += [*waiting, at]
            waiting = []
        elif waiting or len(line) > _LONGEST or (_STOPPED.search(line) and not _ITEM.match(line)):
            more = True
            if waiting or found == [head]:
                break
            waiting = [at]
        elif _ITEM.match(line) or below_prose or _DATE.fullmatch(lower):
            found.append(at)
        else:
            break
    if waiting and below_prose and (teasers := _with_teasers(lines, head)):
        return {head, *teasers}
    told_below = more and (at_the_end or (len(found) <= _ONE_AND_ITS_HEAD and "latest" in heading))
    return set() if told_below else set(found)


def _with_teasers(lines: Sequence[str], head: int) -> list[int]:
    """All lines below, where they are headlines with a sentence each under it, and nothing else, to the text's end."""
    if len(lines) - head > _BELOW:
        return []
    below = [at for at in range(head + 1, len(lines)) if lines[at].strip()]
    headlines = [at for at in below if not _STOPPED.search(lines[at].rstrip())]
    alternate = headlines == below[::2] and len(below) >= 2 * _TWO and len(below) % 2 == 0
    return below if alternate else []
