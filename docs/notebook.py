# %% [markdown]
# # Blotter in a notebook
#
# Opens in VS Code, Spyder and PyCharm as it is, and in Jupyter with jupytext. Set `BLOTTER_FILE` to the published file.

# %%
import os
from pathlib import Path

import altair as alt
import duckdb

FILE = Path(os.environ.get("BLOTTER_FILE", "demo-data/published/blotter.duckdb"))
reader = duckdb.connect(str(FILE), read_only=True, config={"enable_external_access": False})


def rows(query: str) -> alt.InlineData:
    """The rows of a query, as a chart takes them."""
    result = reader.execute(query)
    names = [column[0] for column in result.description or ()]
    values = [dict(zip(names, map(_plain, row), strict=True)) for row in result.fetchall()]
    return alt.InlineData(values=values)


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)


# %% [markdown]
# ## Arrests a week
# Weeks that nobody saw are gaps, no noughts.

# %%
arrests = (
    alt.Chart(rows("SELECT week, total, coverage FROM series('arrest') ORDER BY week_start"))
    .mark_line(point=True, invalid="break-paths-show-domains")
    .encode(x="week:O", y="total:Q", color="coverage:N")
    .properties(width=640)
)
arrests

# %% [markdown]
# ## Drugs by weight

# %%
drugs = (
    alt.Chart(
        rows("SELECT item, sum(total) AS grams FROM weekly WHERE item_group = 'drug' AND unit = 'g' GROUP BY item")
    )
    .mark_bar()
    .encode(x="grams:Q", y=alt.Y("item:N", sort="-x"))
)
drugs

# %% [markdown]
# ## This week beside the last four, like for like

# %%
compared = (
    alt.Chart(
        rows(
            "SELECT place AS force, like_total - like_against AS change FROM compare_with_last_four(latest_week(), per := 'force')"
            " WHERE kind = 'arrest' AND like_total IS NOT NULL AND like_against IS NOT NULL"
        )
    )
    .mark_bar()
    .encode(x="change:Q", y=alt.Y("force:N", sort="-x"))
)
compared

# %% [markdown]
# ## What stands behind the largest figure

# %%
largest = reader.execute(
    "SELECT force_id, quantity, snippet, url FROM current_facts WHERE kind = 'arrest' AND counted"
    " ORDER BY quantity DESC NULLS LAST LIMIT 5"
).fetchall()
largest
