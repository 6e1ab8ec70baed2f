"""Words between an auxiliary and its participle that change nothing of what was done."""

# "have now also been arrested", "were subsequently searched": each with the space behind it. Two are the most that anybody says in a row.
# "Three cars reportedly stopped" is hearsay and stays out.
ALSO = (
    r"(?:(?:also|now|since|then|later|already|again|both|all|each|still|even|soon|today|yesterday"
    r"|(?!reported|alleged|near)[a-z]{2,12}ly) ){0,2}"
)
