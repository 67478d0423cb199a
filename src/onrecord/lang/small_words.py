"""Words that tell no incident from another, as data: function words and the trade's own."""

from __future__ import annotations

SMALL_WORDS = (
    "a about above after again against all almost also although always am among an and another any anyone are area around as "
    "asked at authorities away back be became because been before began being below between both but by called came can case "
    "city come could county day days department did do does done down during each early either else even evening ever every few "
    "first five for former found four friday from further gave get given go going got had happened has have having he hear "
    "her here hers him himself his hospital hour hours how however i if in incident including inside into investigating "
    "investigation investigators is it its itself just know known last late later least less like local made make man many "
    "march may me men might minute minutes monday month months more morning most mr mrs ms much must my near nearby neither "
    "never new news next night no nobody none nor not now of off officer officers official officials often old on once one "
    "only onto or other our out outside over own part pm am people person place police posted press put reported reporter "
    "reports said same saturday saw say saying says scene second see several she should since six small so some someone "
    "soon spokesman spokeswoman state statement still story street such sunday taken tell ten than that the their them "
    "themselves then there these they thing this those though three through thursday time times to told today took "
    "toward tuesday two under until up updated upon us very was we wednesday week weeks well went were what when where "
    "whether which while who whole whom whose why will with within without woman women would year years yesterday yet you "
    "young your january february april june july august september october november december copyright associated rights "
    "reserved published broadcast rewritten redistributed material photo video click share facebook twitter email anyone "
    "information contact call tip tips anonymous edt est pst pdt cst cdt"
)

CRIME_WORDS = (
    "shooting shootings shooter shot shots killed killing kills dead death deaths fatal fatally murder murders homicide victim victims "
    "suspect suspects arrested arrest arrests charged charge charges wounded injured injuries gunman gunmen gunfire attack attacks "
    "attacker crash crashes fire fires blaze explosion blast bomb bombing trial court jury guilty sentenced convicted custody critical "
    "condition identified identify names named accidental accidentally apparent teen teenager boy girl child children toddler mother "
    "father student family multiple dies died hurt leaves video latest breaking live watch abc cbs nbc fox"
)
"""Words of headlines on violence and accidents everywhere."""

NAME_STOPS = (
    "stoppers stopper tipline hotline homicide investigator investigators button unit bureau division precinct squad task tribune review "
    "herald gazette journal times star chronicle observer sentinel register dispatch press news radio channel eyewitness action live "
    "copyright rights reserved facebook twitter youtube instagram google gofundme amber alert sign log click read watch view photo "
    "photos video full caption getty images courtesy app store play newsletter terms privacy policy advertisement associated superior "
    "circuit municipal supreme apartment apartments records act second amendment memorial medical center regional children thanksgiving "
    "christmas fourth independence labor mothers fathers easter halloween new year day general gen high elementary middle central"
)
"""Words that make a run of capitals nobody's name, or one that many incidents share."""

COMMON_STREETS = (
    "main first second third fourth fifth broadway washington park martin luther king martin luther oak maple elm church state market "
    "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th north south east west high street"
)
"""Streets that every town has."""
