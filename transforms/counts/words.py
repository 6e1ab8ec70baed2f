"""What the rules of counted results share: a number, the words up to its noun, places, and what is done to a warrant."""

from transforms.reading.numbers import COUNT

Rule = tuple[str, str, str, str | None]  # rule, kind, expression; the number where the expression has no group "n"
N = rf"(?P<n>{COUNT})"
MID = r"(?:(?:Misuse of Drugs Act|Proceeds of Crime Act|\d\d-year-old) )?(?:(?!(?:and|or|to|was|were|with|by|in|at|for|about|against|regarding|concerning|the|of|an?|arrest\w*|people|men|after|following|during|have|has|been|executing|using|officers|forces|carrying|conducting|years?|months?|weeks?|days?|hours?)\b)[A-Za-z’'-]+ ){0,5}?"
ACT = r"(?:(?:misuse of drugs|proceeds of crime|firearms|theft)(?: act)? )?"
# what may stand between an auxiliary and its participle, and before a number: rules write "(?:also )?", "have been" and
# "more than |over |" for all of it
_ALSO = "also|then|later|since|now|all|already|subsequently|immediately|successfully"
WRITTEN_SHORT = (
    ("(?:also )?", f"(?:(?:{_ALSO}) ){{0,2}}"),
    ("(?:more than |over |", "(?:more than |(?:just |well )?over |in excess of |upwards of |no fewer than |"),
    *((f"{have} been", f"{have} (?:(?:{_ALSO}) )?been") for have in ("has", "have", "had")),
)
DONE = r"(?:executed|carried[- ]out|conducted|performed|enforced|completed|undertaken|undertook|served|raided|effected|took place|taken place)"
DOING = r"(?:executing|carrying out|conducting|enforcing|undertaking)"
PLACES = r"(?:addresses|properties|homes|houses|premises|locations|flats|apartments|residences|sites|businesses|buildings|dwellings|brothels)"
PLACE = r"(?:address|property|home|house|premises|flat|business|building|apartment|residence|bungalow|farm|unit|garage|shop|caravan park|site|dwelling|pub|venue|salon|restaurant|hotel|hostel|warehouse|accommodation|lock-up|outbuilding|brothel)"
# who is searched in the street
PEOPLE = r"(?:people|persons|individuals|men|women|males|females|youths|youngsters|boys|girls|teenagers|suspects|motorists|drivers|passengers|occupants|riders|cyclists|fans)"
