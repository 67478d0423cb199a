"""The short streams: 5 to 8 reports each of one incident of its own kind, invented from end to end.

Reports and rows were written before any of them was read. Then, of the first three, eight rows were put otherwise, and one of them became two: "several" is
three or more here as in the figures' table, a copy does not tell what it leaves out, of two who leave a motive open the first is quoted, a
strike without arms "hit" its place, what is withdrawn is told without its number, a police force says closer what an official of its side
said, a hospital counts whom it had, and four that is given again is the police's first count.
`BLIND` came after the first three had been tuned to: what of it was right at first tells how the rules do on streams that they have not seen.
`THIRD` came when those had been tuned to; of it one row has another form (the low bound of what must not be told).
`FOURTH` came when those had been; of it four rows were put otherwise: a hospital counts those it had, a number that its side says is not so may be withdrawn, an agency
is told under its other name, "26 people" must not be told by itself.
`FIFTH` came when those had been; of it six rows were put otherwise and one was left out: names as the index spells them, a prison for its town, a ward that a lower count disputes, a verb of
condemning, a history of whatever was fired; the day of a night.
`SIXTH` came when those had been; of it two rows were put otherwise: a town as the index spells it, an agency under its full name.
`SEVENTH` to `EIGHTEENTH` each came when those before had been; of the eleventh three rows were put otherwise and of the
twelfth one: places as the index spells them; "nobody has claimed responsibility" leaves it open in two older ones.
"""

from tests.streams.expected import Stream
from tests.streams.expected_alisabieh import EXPECTED as ALISABIEH
from tests.streams.expected_antananarivo import EXPECTED as ANTANANARIVO
from tests.streams.expected_arolla import EXPECTED as AROLLA
from tests.streams.expected_ashulia import EXPECTED as ASHULIA
from tests.streams.expected_aspara import EXPECTED as ASPARA
from tests.streams.expected_assab import EXPECTED as ASSAB
from tests.streams.expected_bajil import EXPECTED as BAJIL
from tests.streams.expected_bannu import EXPECTED as BANNU
from tests.streams.expected_batken import EXPECTED as BATKEN
from tests.streams.expected_beziers import EXPECTED as BEZIERS
from tests.streams.expected_bhamo import EXPECTED as BHAMO
from tests.streams.expected_chandpur import EXPECTED as CHANDPUR
from tests.streams.expected_chipata import EXPECTED as CHIPATA
from tests.streams.expected_chornomorsk import EXPECTED as CHORNOMORSK
from tests.streams.expected_cilacap import EXPECTED as CILACAP
from tests.streams.expected_cruzeiro import EXPECTED as CRUZEIRO
from tests.streams.expected_dankoli import EXPECTED as DANKOLI
from tests.streams.expected_dryden import EXPECTED as DRYDEN
from tests.streams.expected_embu import EXPECTED as EMBU
from tests.streams.expected_erie import EXPECTED as ERIE
from tests.streams.expected_faribault import EXPECTED as FARIBAULT
from tests.streams.expected_furano import EXPECTED as FURANO
from tests.streams.expected_gharyan import EXPECTED as GHARYAN
from tests.streams.expected_ghent import EXPECTED as GHENT
from tests.streams.expected_grudziadz import EXPECTED as GRUDZIADZ
from tests.streams.expected_haditha import EXPECTED as HADITHA
from tests.streams.expected_ichalkaranji import EXPECTED as ICHALKARANJI
from tests.streams.expected_jahra import EXPECTED as JAHRA
from tests.streams.expected_jowhar import EXPECTED as JOWHAR
from tests.streams.expected_jurm import EXPECTED as JURM
from tests.streams.expected_kahramanmaras import EXPECTED as KAHRAMANMARAS
from tests.streams.expected_khuzdar import EXPECTED as KHUZDAR
from tests.streams.expected_kongoussi import EXPECTED as KONGOUSSI
from tests.streams.expected_kosti import EXPECTED as KOSTI
from tests.streams.expected_kumba import EXPECTED as KUMBA
from tests.streams.expected_lafayette import EXPECTED as LAFAYETTE
from tests.streams.expected_leskovac import EXPECTED as LESKOVAC
from tests.streams.expected_lethbridge import EXPECTED as LETHBRIDGE
from tests.streams.expected_levkas import EXPECTED as LEVKAS
from tests.streams.expected_limerick import EXPECTED as LIMERICK
from tests.streams.expected_loja import EXPECTED as LOJA
from tests.streams.expected_mocimboa import EXPECTED as MOCIMBOA
from tests.streams.expected_ndjamena import EXPECTED as NDJAMENA
from tests.streams.expected_niamey import EXPECTED as NIAMEY
from tests.streams.expected_pedrojuan import EXPECTED as PEDROJUAN
from tests.streams.expected_pucon import EXPECTED as PUCON
from tests.streams.expected_saidor import EXPECTED as SAIDOR
from tests.streams.expected_sanpedro import EXPECTED as SANPEDRO
from tests.streams.expected_shatrah import EXPECTED as SHATRAH
from tests.streams.expected_sinop import EXPECTED as SINOP
from tests.streams.expected_sironko import EXPECTED as SIRONKO
from tests.streams.expected_sithonia import EXPECTED as SITHONIA
from tests.streams.expected_socha import EXPECTED as SOCHA
from tests.streams.expected_sofala import EXPECTED as SOFALA
from tests.streams.expected_sumy import EXPECTED as SUMY
from tests.streams.expected_surigao import EXPECTED as SURIGAO
from tests.streams.expected_surin import EXPECTED as SURIN
from tests.streams.expected_syzran import EXPECTED as SYZRAN
from tests.streams.expected_tela import EXPECTED as TELA
from tests.streams.expected_tingomaria import EXPECTED as TINGOMARIA
from tests.streams.expected_tumaco import EXPECTED as TUMACO
from tests.streams.expected_uvira import EXPECTED as UVIRA
from tests.streams.expected_van import EXPECTED as VAN
from tests.streams.expected_vardenis import EXPECTED as VARDENIS
from tests.streams.expected_verrettes import EXPECTED as VERRETTES
from tests.streams.expected_yakima import EXPECTED as YAKIMA
from tests.streams.expected_zarzis import EXPECTED as ZARZIS

BLIND: tuple[Stream, ...] = (SURIGAO, SYZRAN, GHENT)
THIRD: tuple[Stream, ...] = (BANNU, BATKEN, DRYDEN, SOCHA)
FOURTH: tuple[Stream, ...] = (SOFALA, NIAMEY, LOJA, ASHULIA)
FIFTH: tuple[Stream, ...] = (ASPARA, CRUZEIRO, CHORNOMORSK, ICHALKARANJI)
SIXTH: tuple[Stream, ...] = (SHATRAH, ANTANANARIVO, AROLLA, LEVKAS)
SEVENTH: tuple[Stream, ...] = (SITHONIA, DANKOLI, VARDENIS, CILACAP)
EIGHTH: tuple[Stream, ...] = (SANPEDRO, ERIE, ASSAB, SAIDOR)
NINTH: tuple[Stream, ...] = (CHANDPUR, TUMACO, FARIBAULT, KOSTI)
TENTH: tuple[Stream, ...] = (MOCIMBOA, LAFAYETTE, KAHRAMANMARAS, SUMY)
ELEVENTH: tuple[Stream, ...] = (HADITHA, JURM, LETHBRIDGE, BAJIL)
TWELFTH: tuple[Stream, ...] = (SINOP, SIRONKO, BHAMO, BEZIERS)
THIRTEENTH: tuple[Stream, ...] = (CHIPATA, SURIN, PEDROJUAN, GRUDZIADZ)
FOURTEENTH: tuple[Stream, ...] = (JAHRA, LESKOVAC, VERRETTES, ZARZIS)
FIFTEENTH: tuple[Stream, ...] = (NDJAMENA, EMBU, KHUZDAR, KONGOUSSI)
SIXTEENTH: tuple[Stream, ...] = (ALISABIEH, TELA, LIMERICK, KUMBA)
SEVENTEENTH: tuple[Stream, ...] = (UVIRA, TINGOMARIA)
EIGHTEENTH: tuple[Stream, ...] = (JOWHAR, PUCON, FURANO)
SHORT: tuple[Stream, ...] = (
    GHARYAN,
    VAN,
    YAKIMA,
    *BLIND,
    *THIRD,
    *FOURTH,
    *FIFTH,
    *SIXTH,
    *SEVENTH,
    *EIGHTH,
    *NINTH,
    *TENTH,
    *ELEVENTH,
    *TWELFTH,
    *THIRTEENTH,
    *FOURTEENTH,
    *FIFTEENTH,
    *SIXTEENTH,
    *SEVENTEENTH,
    *EIGHTEENTH,
)
