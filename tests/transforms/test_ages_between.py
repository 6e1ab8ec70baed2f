"""People told one beside the other, with ages, homes and days between them: how many they are."""

import pytest

from transforms import ArticleText, extract


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("Two men - aged 31 and 19 - and two boys - both 16-years old - were arrested in Odham.", 4),
        ("Two men, both 31, and two boys, both 16 years old, were arrested in Odham.", 4),
        ("Two men from Odham, one man from Farrowby and a woman from Odham were arrested for theft.", 4),
        ("Three women, two men and one boy were arrested in Odham.", 6),
        ("Two men in their 50s, a man in his 30s and a woman in her 50s were arrested in Odham.", 4),
        ("Two men aged in their early-40s and one man aged in his mid-20s were arrested in Odham.", 3),
        ("Officers arrested four people, three men aged 41,45 and 52 years old and a 60 year old woman, in Odham.", 4),
        ("Two women age 38 and 61 and a man aged 40 were arrested in Odham.", 3),
        ("Four men, two aged 24 and two others aged 22 and 20, have been arrested in Odham.", 4),
        ("Officers arrested one teenage girl yesterday, and three teenage boys today.", 4),
        ("Five people – four men aged 31, 48, 61, and 44 and - one woman aged 47 – were all arrested.", 5),
        ("Police arrested a 27-year-old woman in Clark Street and a 20-year-old man in Benet Street.", 2),
        ("A 27-year-old woman in Odham and a 20-year-old man in Farrowby were arrested.", 2),
        ("Police arrested two men in the Farrowby area and a third man in Odham.", 3),
        # a breakdown is no sum, and those of whom else is told are not arrested
        ("Three people from Odham, one man and two women, were arrested.", 3),
        ("Three men, one man from Odham and two men from Farrowby, were arrested.", 3),
        ("3 May 2022 - During the inquiry into the murder of Ned Arkle, 12 people have been arrested.", 12),
        ("In June 4,200 people were given breath tests, with 91 people failing the test and being arrested.", 91),
        ("They may know the bicycles that were found after three men were arrested in Odham.", 3),
        ("Officers spoke to one man yesterday, and two women were arrested.", 2),
        ("Police arrested a man in Odham and a woman was taken to hospital.", 1),
        ("A man attacked a woman in Odham and a man was arrested.", 1),
        ("A woman was hurt in Odham and a man was arrested in Farrowby.", 1),
    ],
)
def test_people_beside_each_other_are_summed_but_for_breakdowns(words: str, people: int) -> None:
    told = [fact for fact in extract(ArticleText("a", words)).facts if fact.kind == "arrest"]
    assert sum(fact.quantity or 0 for fact in told if not fact.part) == people


def test_boys_told_by_their_ages_are_summed() -> None:
    told = extract(
        ArticleText("a", "The boys, one aged 17, three aged 16 and one aged 14, have been released on bail.")
    )
    assert [(fact.kind, fact.quantity) for fact in told.facts] == [("bail", 5)]


@pytest.mark.parametrize("done", ["called a man a thief", "falsely accused a man of being a rapist"])
def test_those_of_the_main_clause_are_jailed(done: str) -> None:
    told = extract(ArticleText("a", f"Three men who {done} were jailed for a combined total of nine years."))
    assert [(fact.kind, fact.quantity) for fact in told.facts] == [("sentence", 3)]
