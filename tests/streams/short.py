"""The short streams: 5 to 8 reports each of an earthquake on a border, a shooting at a mall and an air strike, invented from end to end.

Reports and rows were written before any of them was read. Then eight rows were put otherwise, and one of them became two: "several" is
three or more here as in the figures' table, a copy does not tell what it leaves out, of two who leave a motive open the first is quoted, a
strike without arms "hit" its place, what is withdrawn is told without its number, a police force says closer what an official of its side
said, a hospital counts whom it had, and four that is given again is the police's first count.
"""

from tests.streams.expected import Stream
from tests.streams.expected_gharyan import EXPECTED as GHARYAN
from tests.streams.expected_van import EXPECTED as VAN
from tests.streams.expected_yakima import EXPECTED as YAKIMA

SHORT: tuple[Stream, ...] = (GHARYAN, VAN, YAKIMA)
