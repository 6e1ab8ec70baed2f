"""The labelled corpora: invented ones with their text, real ones whose text a checkout of the archive holds."""

import hashlib
import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from transforms.records import ArticleText

TESTS = Path(__file__).parent.parent
INVENTED = TESTS / "corpus" / "invented"
LABELS = TESTS / "labels"


@dataclass(frozen=True)
class Labelled:
    """An article and its labels, in the codebook's fields."""

    article: ArticleText
    labels: dict[str, Any]

    @property
    def facts(self) -> list[dict[str, Any]]:
        """The labelled facts."""
        return list(self.labels["facts"])


def is_held_back(article_id: str) -> bool:
    """Whether an article belongs to the third that rules may not be made from."""
    return int(hashlib.sha256(article_id.encode()).hexdigest(), 16) % 3 == 0


def _labelled(labels: dict[str, Any], text: str, title: str | None) -> Labelled:
    published = datetime.fromisoformat(labels["published"]) if labels.get("published") else None
    return Labelled(ArticleText(labels["id"], text, title, published, labels.get("force")), labels)


def read_lines(paths: list[Path]) -> Iterator[dict[str, Any]]:
    """The labels that files hold, an article a line."""
    for path in paths:
        with path.open(encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines if line.strip())


def invented() -> list[Labelled]:
    """The releases written for this project."""
    return [_labelled(row, row["text"], row["title"]) for row in read_lines(sorted(INVENTED.glob("*.jsonl")))]


def fingerprint(folder: Path = INVENTED) -> str:
    """SHA-256 over a corpus, so that floors are known to belong to it."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.jsonl")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def real(archive: Path, name: str = "real") -> list[Labelled]:
    """Labelled real releases, their text from the archive's `news` folder.

    Args:
        archive: Folder `news` of a checkout of the public archive police-news.
        name: Which file of labels: "real"; "drawn" and "later" for further draws that rules may be made from
            too; "judged" for releases whose extracted facts were judged one by one; "worded" for those drawn by the words of a field; "fresh" and "blind" for those from which none may; "second" for a second reading of some.

    Raises:
        FileNotFoundError: The folder does not hold a labelled release.
    """
    found = []
    for labels in read_lines([LABELS / f"{name}.jsonl"]):
        page = (archive / labels["path"]).read_text(encoding="utf-8", errors="replace")
        title, text = release(page)
        found.append(_labelled(labels, text, title))
    return found


_PAGE = re.compile(r"```yaml\n(.*?)\n```\n?(.*)", re.DOTALL)
_TITLE = re.compile(r"^\s*title: (.*)$", re.MULTILINE)
# Markdown of the archive to the paragraphs and "- " lists to which the labels' offsets point, in this order.
_PLAIN = [
    (re.compile(r"!\[[^\]]*\]\([^)]*\)"), ""),  # images
    (re.compile(r"\[([^\]]*)\]\([^)]*\)"), r"\1"),  # links keep their words
    (re.compile(r"\\([-.#*_()!+\[\]])"), r"\1"),  # escapes
    (re.compile(r"^#+\s*", re.MULTILINE), ""),  # headings
    (re.compile(r"^\s*[*+]\s+(?=\S)", re.MULTILINE), "- "),  # bullets
    (re.compile(r"\*\*|__|(?<!\w)[_*](?=\S)|(?<=\S)[_*](?!\w)"), ""),  # emphasis
    (re.compile(r"^[-* ]{3,}$", re.MULTILINE), ""),  # rules
    (re.compile(r"[ \t]+\n"), "\n"),
    (re.compile(r"\n{2,}"), "\n\n"),
]


def release(page: str) -> tuple[str | None, str]:
    """Title and plain text of one page of the archive."""
    match = _PAGE.match(page)
    if match is None:
        raise ValueError("not a page of the archive: no YAML head")
    title = _TITLE.search(match[1])
    text = match[2]
    for pattern, replacement in _PLAIN:
        text = pattern.sub(replacement, text)
    headline = html.unescape(title[1].strip().strip("\"'").split(" | ")[0]) if title else None
    return headline, text.strip()
