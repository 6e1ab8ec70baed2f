"""What a host's robots.txt asks for, wildcards included."""

from protego import Protego

from scrapers.http.records import HostRefused

LONGEST = 512_000  # letters that are read; RFC 9309 asks for 500 KiB at least, and each rule costs at every page
LONGEST_DELAY = 60.0  # seconds; a host that wants more between two requests is left alone


class Rules:
    """The rules of one host for one user agent.

    Args:
        text: of robots.txt; empty: no rules.
        agent: our name.
    """

    def __init__(self, text: str, agent: str) -> None:
        self._parsed = Protego.parse(text[:LONGEST])
        self._agent = agent

    def allow(self, url: str) -> bool:
        """May this address be asked for?"""
        return bool(self._parsed.can_fetch(url, self._agent))

    @property
    def delay(self) -> float:
        """Seconds between two requests, by Crawl-delay or Request-rate; 0 when neither is given.

        Raises:
            HostRefused: longer than a night's reading can keep.
        """
        rate = self._parsed.request_rate(self._agent)
        delays = (self._parsed.crawl_delay(self._agent) or 0.0, rate.seconds / rate.requests if rate else 0.0)
        wanted = max(map(float, delays))
        if wanted > LONGEST_DELAY:
            raise HostRefused(f"robots.txt asks for {wanted:.0f} s between two requests; not asked further this night")
        return wanted
