"""Those whose arrest or charge was told one by one, and of whom the text then tells together."""

from transforms.people.cast import Cast
from transforms.people.group import PAIR, Group


def all_held(cast: Cast, *, everybody: bool = False) -> tuple[str, int] | None:
    """Those whose arrest or charge was told one by one, no group: "A man was arrested. They were released".

    Args:
        cast: everybody in the article.
        everybody: whether the words say that it was done to all: "four arrests were made", some told of, "all were bailed".
    """
    held = list(dict.fromkeys(cast.held))
    if everybody and not cast.groups and cast.bare[0] > 1 and len(held) <= cast.bare[0]:
        return cast.grouped(cast.bare[0])
    if cast.groups or not held or cast.bare[0] not in (0, 1, len(held)):
        return None
    if len(held) > 1:
        return cast.grouped(len(held), tuple(index for _, index in held))
    return held[0]


def more_than_a_pair(cast: Cast, pair: tuple[str, int]) -> tuple[str, int]:
    """Whom "all" means behind two people: them and those held before, of whom no release was told yet.

    "A boy of 17 was arrested. Two men were arrested too. They have all been bailed": three.

    Args:
        cast: everybody in the article.
        pair: the group of two told of last.
    """
    held = [one for one in dict.fromkeys((*cast.held, pair)) if one not in cast.dealt_with or one == pair]
    groups = [cast.groups[n] for kind, n in held if kind == "g"]
    those = cast.groups[pair[1]]
    single = len([1 for kind, _ in held if kind == "p"])
    everybody = single + sum(group.count for group in groups)
    wholes = [
        group
        for group in groups
        if group.count > PAIR
        and not group.is_told_apart(those)
        and (group.lead or _holds(group, those) or 2 * group.count == everybody)
    ]
    told = [group for group in groups if group not in wholes]
    grouped = {person for group in told for person in group.people}
    alone = tuple(n for kind, n in held if kind == "p" and n not in grouped)
    total = len(alone) + sum(group.count for group in told)
    whole = next((group for group in wholes if group.count == total or total <= PAIR < group.count), None)
    if whole is not None:
        return ("g", next(n for n, group in enumerate(cast.groups) if group is whole))
    if total <= PAIR:
        return pair
    people = (*alone, *(person for group in told for person in group.people))
    return cast.grouped(total, people if len(people) == total else ())


def _holds(group: Group, pair: Group) -> bool:
    """Are two told of again some of a group: "Arkle, Bell and Crowe were charged ... Bell and Crowe also"?"""
    return bool(pair.people) and set(group.people) > set(pair.people)
