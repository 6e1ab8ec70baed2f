"""What the rules of counted results share: a number, the words up to its noun, places, and what is done to a warrant."""

from transforms.reading.numbers import COUNT

Rule = tuple[str, str, str, str | None]  # rule, kind, expression; the number where the expression has no group "n"
N = rf"(?P<n>{COUNT})"
MID = r"(?:(?:Misuse of Drugs Act|Proceeds of Crime Act|\d\d-year-old) )?(?:(?!(?:and|or|to|was|were|with|by|in|at|for|the|of|an?|arrest\w*|people|men|after|following|during|have|has|been|executing|using|officers|forces|carrying|conducting|years?|months?|weeks?|days?|hours?)\b)[A-Za-z’'-]+ ){0,5}?"
ACT = r"(?:(?:misuse of drugs|proceeds of crime|firearms|theft)(?: act)? )?"
DONE = r"(?:executed|carried[- ]out|conducted|performed|enforced|completed|undertaken|undertook|served|raided|effected|took place|taken place)"
DOING = r"(?:executing|carrying out|conducting|enforcing|undertaking)"
PLACES = r"(?:addresses|properties|homes|houses|premises|locations|flats|apartments|residences|sites|businesses|buildings|dwellings)"
PLACE = r"(?:address|property|home|house|premises|flat|business|building|apartment|residence|bungalow|farm|unit|garage|shop|caravan park|site|dwelling|pub|venue|salon|restaurant|hotel|hostel|warehouse|accommodation|lock-up|outbuilding)"
