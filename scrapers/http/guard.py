"""Where a connection may go and how long an exchange may take, kept below httpx.

httpx bounds the wait for each piece of an answer, not the answer: a host that sends a
byte every nineteen seconds is never late. And a name checked before httpx looks it up
again may by then mean another address. Both are settled where the sockets are made.
"""

import ipaddress
import socket
import ssl
import time
from collections.abc import Iterable
from typing import Any

import httpcore

from scrapers.http.records import HostRefused


class PrivateAddress(HostRefused):
    """A public name that means a private address: a trap, not a police force."""


class GuardedBackend(httpcore.NetworkBackend):
    """Makes connections to public addresses only, and bounds an exchange as a whole.

    Args:
        public_only: False for a server of our own on loopback.
    """

    def __init__(self, public_only: bool) -> None:
        self._public_only = public_only
        self._inner = httpcore.SyncBackend()
        self._end = float("inf")

    def begin(self, seconds: float) -> None:
        """An exchange begins; it may take so many seconds."""
        self._end = time.monotonic() + seconds

    @property
    def late(self) -> bool:
        """Has the exchange taken all its time?"""
        return time.monotonic() >= self._end

    def left(self, timeout: float | None, error: type[Exception]) -> float:
        """What is left of a timeout. Raises `error` when nothing is."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise error("the time for the whole request is up")
        return min(left, timeout if timeout is not None else left)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the address that was checked, not to whatever the name means a moment later.

        Raises:
            PrivateAddress: one of the name's addresses is not public.
        """
        options = list(socket_options or ())
        addresses = public_addresses(host) if self._public_only else [host]
        for n, address in enumerate(addresses, start=1):
            try:
                left = self.left(timeout, httpcore.ConnectTimeout)
                stream = self._inner.connect_tcp(address, port, left, local_address, options)
                return _GuardedStream(stream, self)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if n == len(addresses):
                    raise
        raise httpcore.ConnectError(f"the name {host} has no address")


class _GuardedStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, guard: GuardedBackend) -> None:
        self._stream, self._guard = stream, guard

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._guard.left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._guard.left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = self._guard.left(timeout, httpcore.ConnectTimeout)
        return _GuardedStream(self._stream.start_tls(ssl_context, server_hostname, left), self._guard)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


_UNICAST = ipaddress.IPv6Network("2000::/3")  # all that is given out
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # how a network without IPv4 reaches it (RFC 6052)


def _is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Is it of the public internet? One that carries an IPv4 address leads where that one does."""
    if isinstance(address, ipaddress.IPv6Address):
        carried = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else address.ipv4_mapped
        if carried is not None:
            return _is_public(carried)
        if address not in _UNICAST or address.sixtofour is not None:
            return False
    return address.is_global and not address.is_multicast


def public_addresses(host: str) -> list[str]:
    """The addresses of a name, all of them public.

    Raises:
        PrivateAddress: one is private, loopback, link-local or otherwise not of the public internet.
        httpcore.ConnectError: the name does not resolve.
    """
    try:
        found = socket.getaddrinfo(host, None, proto=socket.IPPROTO_TCP)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(f"the name {host} does not resolve") from error
    addresses = list(dict.fromkeys(str(info[4][0]) for info in found))
    for address in addresses:
        if not _is_public(ipaddress.ip_address(address.partition("%")[0])):
            raise PrivateAddress(f"{host} resolves to {address}, which is no public address")
    return addresses
