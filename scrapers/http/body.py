"""Reading a body: no larger and no later than allowed, and no more of it unpacked than that."""

import zlib
from collections.abc import Iterator

import httpx

ENCODINGS = "gzip, deflate"  # what we ask for: both can be unpacked piece by piece, up to a bound
_CHUNK = 65_536


class BodyRefused(Exception):
    """The body cannot be used. `kind` as in `Fault`."""

    def __init__(self, kind: str, detail: str) -> None:
        self.kind = kind
        super().__init__(detail)


def read_body(response: httpx.Response, accept: tuple[str, ...], max_bytes: int) -> bytes:
    """The body of a streaming response, decompressed.

    Args:
        response: opened for streaming.
        accept: content types that will do, by their beginning; empty: any.
        max_bytes: of the body when unpacked.

    Raises:
        BodyRefused: too_large, not_html or undecodable.
        httpx.TransportError: it broke off.
    """
    kind = response.headers.get("content-type", "").split(";")[0].strip().lower()
    if accept and kind and not kind.startswith(accept):
        raise BodyRefused("not_html", f"{response.url} is {kind}, not {accept[0]}")
    encoding = response.headers.get("content-encoding", "").strip().lower()
    body = bytearray()
    for piece in _unpacked(response.iter_raw(), encoding):
        body += piece
        if len(body) > max_bytes:
            raise BodyRefused("too_large", f"{response.url} is larger than {max_bytes / 1e6:.0f} MB")
    return bytes(body)


def _unpacked(raw: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    if encoding in ("", "identity"):
        yield from raw
        return
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise BodyRefused("undecodable", f"packed as {encoding}, which was not asked for")
    unpacker, begun = zlib.decompressobj(zlib.MAX_WBITS | 32), False  # 32: gzip or zlib, as its head says
    try:
        for packed in raw:
            rest = packed
            while rest:
                if unpacker.eof:
                    if not rest.startswith(b"\x1f\x8b"):
                        break  # padding behind the end
                    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)  # a second gzip member
                try:
                    piece = unpacker.decompress(rest, _CHUNK)
                except zlib.error:
                    if begun or encoding != "deflate":
                        raise
                    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)  # deflate without its head, as some servers send
                    piece = unpacker.decompress(rest, _CHUNK)
                begun = True
                yield piece
                rest = unpacker.unconsumed_tail or unpacker.unused_data
        yield unpacker.flush()
        if begun and not unpacker.eof:
            raise BodyRefused("undecodable", "breaks off before its packed end")
    except zlib.error as error:
        raise BodyRefused("undecodable", f"cannot be decompressed: {error}") from error
