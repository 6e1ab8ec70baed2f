"""What else is counted: warrants, searches, orders, tests, lines, visits, notices, sums that courts take."""
