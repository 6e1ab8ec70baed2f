"""A verb that may tell a stage, in its sentence, with everybody whom the sentence mentions."""

import re
from dataclasses import dataclass

from transforms.people.cast import Cast
from transforms.people.group import PAIR
from transforms.people.held import all_held, more_than_a_pair
from transforms.people.mention import Mention
from transforms.people.victims import is_victim
from transforms.reading.adverbs import ALSO
from transforms.reading.expressions import expression
from transforms.reading.numbers import COUNT, parse_count
from transforms.reading.text import Sentence
from transforms.stages.stage import Stage, stage_of

_ALSO = expression(r"\balso (?:been )?$")
# "PC Ned Farrow, 40, pleaded guilty": an officer is a defendant only of what courts do
OFFICER = re.compile(
    r"(?:^|, |\band |[Ff]ormer |[Ss]erving )(?:Former |Ex-)?(?:PCSO|P[CS]|D[CSI]|Sergeant|Sgt|(?:Special |Police |Detective )?(?:Constable|Sergeant|Inspector))"
    r"(?: [A-Z][\w’'-]+){1,3}(?:,? (?:aged )?\d\d)?(?:,(?: (?:of|from|who) [^.;]{3,120},)?)?"
    r" (?:(?:has|was|had|is)(?: (?:today|now|since|also|\w+ly))*(?: been)? )?$"
)
# Whatever several are called whom a court sentences, they are people; but not two companies, two terms.
_NO_PEOPLE = (
    r"(?:compan(?:y|ie)|firm|business(?:e)?|pub|club|bar|venue|shop|store|restaurant|takeaway|organisation|trust|council|count|charge|offence|conviction|case|sentence"
    r"|year|month|week|day|hour|time|site|propert(?:y|ie)|vehicle|car|dog|house|place|thing|item|term|incident|percent)s? "
)
# "Three officers have been charged"
OFFICERS = expression(
    rf"(?:^|[,;] )(?P<n>{COUNT}) (?:(?!of\b)[\w’'-]+ ){{0,4}}(?:officers|constables) (?:have|were)(?: (?:now|also|today|yesterday))?(?: ?\([^()]{{3,30}}\))?(?: been)? $"
)

# "A Harrogate check-out operator has been jailed": whatever a person is called whom a court or police deal with.
_SOMEBODY = expression(
    r"(?:we can confirm (?:that )?)?(?P<who>(?:the (?:former )?(?:leader|ringleader|head|boss|director|owner|manager|mastermind|secretary|treasurer|operator) of (?:[\w/’'-]+ ){1,7}?|(?:an?|one) (?!number|total|group|gang(?! (?:member|leader|boss)\b)|couple|pair|handful|further|few)(?:(?!couple|pair|group|gang (?!member|leader|boss)|trio|duo)[\w/’'-]+ ){1,10}?))(?:who (?:[^,;.]|,(?=\d)){3,90} )?"
    r"(?:(?:has|was|is),?(?: (?:now|also|today|yesterday|this (?:morning|afternoon|evening)))?(?: ?\([^()]{3,30}\))?,?(?: been)?(?P<due> (?:(?:due|set|expected) (?:to appear )?|appeared )(?:at|before|in) [^;]{3,90}?,?)? "
    r"|(?P<appeared>appeared) (?:at|before|in) [^;]{3,90}?,? )$"
)
_PLED = expression(r"ple(?:a)?d(?:ed)? guilty$")
# "A lorry driver will spend six years behind bars", "A carer received a three-year sentence"
_OF_HIMSELF = expression(r"(?:will|must|has to|would) |receiv|got$|begun|start")
# "A garden project received two years' funding", "a police dog got six months with the team"
_GIVEN_NO_TERM = expression(r"\b(?:charity|project|school|club|pub|firm|company|dog|victim|PC|recruit|cadet) $")
_SOMEBODY_WHO_PLED = expression(
    rf"(?P<who>an? (?!number|total|group|gang|couple|pair|handful|further|few)(?:[\w’'-]+ ){{1,5}}?)(?:has |had )?{ALSO}$"
)
# "Two car brokers were jailed"
SENTENCED = expression(
    rf"(?:^|[,;] )(?P<n>{COUNT}) (?:(?!of\b|and\b|to\b|in\b)[\w’'-]+ ){{0,3}}(?!{_NO_PEOPLE})[a-z-]+s (?:have|were)(?: (?:now|also|today|yesterday|all|both))?(?: ?\([^()]{{3,30}}\))?(?: been)? $"
)


@dataclass(slots=True)
class Before:
    """The last verb of the sentence that told of somebody: where it begins and ends, and what it told."""

    end: int
    stage: Stage
    begin: int = 0


@dataclass(slots=True)
class Cue:
    """A verb in its sentence, with everybody whom the sentence mentions."""

    sentence: Sentence
    kind: str
    found: re.Match[str]
    people: list[Mention]
    stands: list[Mention]
    cast: Cast
    previous: Before | None
    before: str
    after: str
    passive: bool

    def counted(self, start: int, end: int, count: str, rule: str) -> Stage:
        """A stage of people who are a number alone; offsets in the sentence."""
        at, number = self.sentence.start, int(parse_count(count) or 0)
        return Stage(self.kind, at + start, at + end, self.sentence, None, number, "exact", rule, False, False)

    def somebody(self, *, unnamed: bool) -> int | None:
        """Where the words for one person end who is called by no word for people: "A lorry driver has been jailed".

        Args:
            unnamed: may they stand before this verb, no one else being told of there?
        """
        found = _SOMEBODY.match(self.before.removesuffix("charged ")) if unnamed else None
        if found and (self.passive or found["due"] or found["appeared"]):
            return found.end("who")
        pled = _PLED.match(self.found.group()) is not None
        if pled or (unnamed and self.kind == "sentence" and _OF_HIMSELF.match(self.found.group())):
            found = _SOMEBODY_WHO_PLED.match(self.before)
        else:
            found = None
        if found is None or (not pled and _GIVEN_NO_TERM.search(found["who"])):
            return None
        return found.end("who")

    def is_a_report(self) -> bool:
        """Is it "a report will be submitted to the procurator fiscal", which is on those told of last?"""
        return _SENT.match(self.found.group()) is not None and _REPORT.search(self.before) is not None

    def of(self, mention: Mention, rule: str) -> Stage | None:
        """A stage of those whom a mention means; None for "they" of whom nothing tells the number."""
        mention.also = (
            _ALSO.search(self.before[mention.end :]) is not None and not mention.definite and not mention.surname
        )
        if mention.pronoun is not None:
            self._tell_of_those_before(mention.start)
        who = self.cast.resolve(mention, self.sentence)
        if who is None and self.kind in _OF_HELD:
            who = all_held(self.cast, everybody=_ALL.search(self.before, mention.start) is not None)
        if self.kind in _OF_HELD and who is not None:
            if mention.several and self._is_a_pair(who) and _THEY_ALL.match(self.before, mention.start):
                who = more_than_a_pair(self.cast, who)
            self.cast.dealt_with.add(who)
        if who is None and mention.several:
            return None
        if who is not None and who[0] == "p":
            self.cast.told.add(who[1])
        if who is not None and self.kind in ("arrest", "charge"):
            self.cast.held.append(who)
        return stage_of(self.kind, self.sentence, self.found, who, mention, self.cast, rule)

    def of_same(self, first: Stage, rule: str) -> Stage:
        """A stage of those of the verb before: "arrested and bailed"."""
        if self.kind in _OF_HELD and first.who is not None:
            self.cast.dealt_with.add(first.who)
        stage = stage_of(self.kind, self.sentence, self.found, first.who, None, self.cast, rule, count=first.count)
        stage.additive, stage.of_total, stage.qualifier = first.additive, first.of_total, first.qualifier
        return stage

    def _is_a_pair(self, who: tuple[str, int]) -> bool:
        return who[0] == "g" and self.cast.groups[who[1]].count == PAIR

    def _tell_of_those_before(self, at: int) -> None:
        """So that "he" means whom the same sentence tells of: "Farrow will serve a year after he pleaded guilty"."""
        for other in self.people:
            if (
                other.end <= at
                and other.start < _FIRST
                and not (other.object_of or is_victim(other, self.sentence.text))
            ):
                self.cast.resolve(other, self.sentence)


_REPORT = expression(r"\b(?:reports?|files?)\b")
_SENT = expression(r"submitted|sent|forwarded|passed|prepared")
# what follows an arrest, and is told of everybody arrested
_OF_HELD = {"bail", "released_under_investigation", "no_further_action", "remand"}
_ALL = re.compile(r"\b[Aa]ll\b")
# "They've all", "All": three at least
_THEY_ALL = expression(r"(?:they(?:[’']ve|[’']re| have| had| are| were)?(?: now| since)? )?all\b(?! of\b)")
_FIRST = 60  # characters of a sentence in which whom it is about is told
