"""The short streams: 5 to 8 reports each of an earthquake on a border, a shooting at a mall and an air strike, invented from end to end.

Reports and rows were written before any of them was read. Then five rows were put otherwise: "several" is three or more here as in the
figures' table, a copy does not tell what it leaves out, and of two who leave a motive open the first is quoted; a strike without
arms "hit" its place.
"""

from tests.streams.expected import Stream
from tests.streams.expected_gharyan import EXPECTED as GHARYAN
from tests.streams.expected_van import EXPECTED as VAN
from tests.streams.expected_yakima import EXPECTED as YAKIMA

SHORT: tuple[Stream, ...] = (GHARYAN, VAN, YAKIMA)
