"""Asking the network, one request at a time, with every bound kept."""

import ssl
import time
from datetime import UTC, datetime
from functools import cache
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from scrapers.http.body import ENCODINGS, BodyRefused, read_body
from scrapers.http.guard import GuardedBackend, PrivateAddress
from scrapers.http.records import Exchange, Fault, Manners
from scrapers.sources import Source


class LiveAsker:
    """One connection to a source's host; HTTP/2 where it is offered."""

    def __init__(self, source: Source, manners: Manners) -> None:
        self._manners = manners
        self._guard = GuardedBackend(public_only=source.base_url is None)
        self._client = httpx.Client(
            transport=None if _by_proxy(source) else self._transport(),
            http2=True,
            headers={"user-agent": manners.user_agent, "accept-language": "en-GB,en", "accept-encoding": ENCODINGS},
            timeout=httpx.Timeout(manners.read_timeout, connect=manners.connect_timeout),
            limits=httpx.Limits(max_connections=1, max_keepalive_connections=1),
            follow_redirects=False,
            trust_env=source.base_url is None,  # a proxy must not stand between us and loopback
        )

    def _transport(self) -> httpx.HTTPTransport:
        transport = httpx.HTTPTransport(verify=_trust(), http2=True)
        # httpx has no public way to hand a network backend to its pool; httpcore's is public.
        transport._pool = httpcore.ConnectionPool(  # noqa: SLF001
            ssl_context=_trust(),
            max_connections=1,
            max_keepalive_connections=1,
            http2=True,
            network_backend=self._guard,
        )
        return transport

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def ask(self, url: str, headers: dict[str, str], accept: tuple[str, ...]) -> Exchange:
        """One request; whatever happens is told by the exchange."""
        began, at = time.monotonic(), datetime.now(UTC)
        try:
            request = self._client.build_request("GET", url, headers=headers)
        except (httpx.InvalidURL, UnicodeError) as error:
            return Exchange(url, at, 0.0, None, fault=Fault("bad_address", f"no address that can be asked: {error}"))
        self._guard.begin(self._manners.total_timeout)
        status, got, body, fault = None, httpx.Headers(), b"", None
        try:
            response = self._client.send(request, stream=True)
            at, status, got = datetime.now(UTC), response.status_code, response.headers
            try:
                body = read_body(response, accept if status == 200 else (), self._manners.max_bytes)
            finally:
                response.close()
        except BodyRefused as error:
            # What an error page looks like does not matter; its status says enough.
            fault = Fault(error.kind, str(error)) if status == 200 else None
        except httpx.InvalidURL as error:  # of a redirect: httpx reads where to, followed or not
            fault = Fault("bad_address", f"redirects to no address: {error}")
        except PrivateAddress as error:
            fault = Fault("private", str(error))
        except httpx.TransportError as error:
            fault = self._no_answer(error)
        return Exchange(url, at, round(time.monotonic() - began, 3), status, got, body, request.headers, fault)

    def _no_answer(self, error: httpx.TransportError) -> Fault:
        if self._guard.late:
            return Fault("slow", f"still dripping after {self._manners.total_timeout:.0f} s")
        return Fault("failed", f"no answer: {_reason(error)}")


@cache
def _trust() -> ssl.SSLContext:
    """The certificates that are believed; reading them takes a tenth of a second, so once is enough."""
    return httpx.create_ssl_context()


def _by_proxy(source: Source) -> bool:
    """Does a proxy of the environment stand between us and the host? It then looks names up, not we."""
    if source.base_url is not None:
        return False
    host = urlsplit(source.base).hostname or ""
    return bool(getproxies().keys() & {"https", "all"}) and not proxy_bypass(host)


def _reason(error: Exception) -> str:
    words = str(error).strip()
    return f"{type(error).__name__}: {words}" if words else type(error).__name__
