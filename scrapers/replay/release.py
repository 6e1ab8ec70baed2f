"""A press release before any page is made of it."""

import json
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from html import escape
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Release:
    """One press release, as the replay site tells it."""

    id: str
    source: str
    title: str
    published: datetime
    text: str

    @property
    def local(self) -> datetime:
        """Publication as the page prints it, in British local time."""
        return self.published.astimezone(LONDON)

    @property
    def number(self) -> int:
        """A stable content number, as the platform's database would give."""
        return int(sha256(self.id.encode()).hexdigest()[:7], 16)

    @property
    def slug(self) -> str:
        """The headline as an address."""
        words = "".join(letter if letter.isalnum() else " " for letter in self.title.lower()).split()
        return "-".join(words)[:80].strip("-")

    def body(self, paragraph: str = "p") -> str:
        """The text as HTML paragraphs and lists; the repeated headline left out."""
        html: list[str] = []
        items: list[str] = []
        for line in self.text.removeprefix(self.title).splitlines():
            words = line.strip()
            if words[:1] in ("•", "-", "·") and len(words) > 2:
                items.append(f"<li>{escape(words[1:].strip())}</li>")
                continue
            if items:
                html.append(f"<ul>{''.join(items)}</ul>")
                items = []
            if words:
                html.append(f"<{paragraph}>{escape(words)}</{paragraph}>")
        if items:
            html.append(f"<ul>{''.join(items)}</ul>")
        return "\n".join(html)


def release_from_json(line: str) -> Release:
    """One line of the releases file."""
    row = json.loads(line)
    return Release(row["id"], row["source"], row["title"], datetime.fromisoformat(row["published"]), row["text"])
