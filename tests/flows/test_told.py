"""What should be known is told through Prefect's own blocks: a night fails, and a webhook on loopback hears of it."""

import json
import os
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from flows.serve import server
from flows.settings import Settings
from tests.flows.test_serve import free_port


class Webhook:
    """Hears what is posted to it."""

    def __init__(self) -> None:
        self.heard: list[dict[str, Any]] = []
        self.news = threading.Condition()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                told = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                with outer.news:
                    outer.heard.append(told)
                    outer.news.notify_all()
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}/"

    def wait_for(self, *words: str, seconds: float = 120) -> list[str]:
        """What was heard, once all of these words were in it."""

        def all_heard() -> bool:
            return all(any(word in text for text in self.texts) for word in words)

        with self.news:
            assert self.news.wait_for(all_heard, seconds), self.texts
        return self.texts

    @property
    def texts(self) -> list[str]:
        return [one["text"] for one in self.heard]


@pytest.fixture
def webhook() -> Iterator[Webhook]:
    heard = Webhook()
    yield heard
    heard.server.shutdown()
    heard.server.server_close()


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_failed_night_a_silent_source_and_a_release_held_back_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, webhook: Webhook
) -> None:
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    monkeypatch.setenv("PREFECT_HOME", str(tmp_path / "prefect"))
    settings = Settings(data_dir=tmp_path, server_port=free_port(), notify=["custom-webhook/team"])
    with server(settings, print) as url:
        from prefect import flow
        from prefect.blocks.notifications import CustomWebhookNotificationBlock
        from prefect.settings import PREFECT_API_URL, temporary_settings

        from flows.automations import set_up_automations
        from flows.nightly import NightFailed
        from flows.shown import tell

        @flow(name="nightly", persist_result=False)
        def failing() -> None:
            tell("blotter.source.refused", "kent", "answered 403")
            tell("blotter.source.silent", "essex", "no release for 9 days; 4 was the longest before")
            tell("blotter.release.held-back", "release", "facts shrank by 40 %")
            raise NightFailed("no source could be read")

        @flow(name="nightly", persist_result=False)
        def good() -> None:
            tell("blotter.other", "kent", "nothing that anybody must know")

        with temporary_settings({PREFECT_API_URL: url}):
            CustomWebhookNotificationBlock(
                name="team", url=webhook.url, json_data={"text": "{{subject}}\n{{body}}"}
            ).save("team")
            assert any("custom-webhook/team" in line for line in set_up_automations(settings))
            good()
            with pytest.raises(NightFailed):
                failing()
        texts = webhook.wait_for("403", "9 days", "40 %", "prefect.flow-run.Failed")
    assert len(texts) == 4, texts
    assert next(text for text in texts if "403" in text).startswith("Blotter: blotter.source.refused\n")
    assert "no source could be read" in next(text for text in texts if "prefect.flow-run.Failed" in text)
    assert "kent" in next(text for text in texts if "403" in text)
    assert "PREFECT_API_URL" not in os.environ
