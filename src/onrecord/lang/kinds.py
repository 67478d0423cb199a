"""Which kinds of incident can be one incident told in other words, as data (kinds: design, vocabulary).

`FAMILIES`: kinds that one index key holds. `ALIKE`: pairs that one happening may be called by; a kind is alike itself. Source:
our reading of how outlets name one happening in its first days; ACED and PLOVER class borders as a check list.
"""

from __future__ import annotations

FAMILIES = {
    "violence": "strike bombing shooting armed-clash killing attack sabotage riot explosion abduction coup threat",
    "accident": "crash fire explosion collapse crush spill sabotage",
    "earth": "earthquake eruption landslide collapse",
    "weather": "flood storm landslide extreme-weather fire",
    "civic": "protest riot coup arrest",
    "law": "arrest trial sanctions",
    "state": "diplomatic agreement sanctions movement threat",
    "people": "evacuation displacement movement outbreak",
    "network": "cyberattack",
}

ALIKE = """
strike: bombing attack explosion killing armed-clash
bombing: attack explosion killing sabotage
shooting: killing attack armed-clash
armed-clash: attack killing
killing: attack abduction
attack: sabotage riot explosion abduction cyberattack fire
explosion: fire collapse crash sabotage
fire: explosion crash collapse sabotage extreme-weather
crash: collapse explosion
collapse: landslide earthquake flood
crush: collapse riot killing
landslide: flood storm earthquake
storm: flood extreme-weather
flood: extreme-weather
protest: riot shooting
riot: armed-clash killing shooting
coup: armed-clash attack shooting killing riot
evacuation: displacement movement
diplomatic: agreement threat
arrest: trial
spill: crash explosion
"""

FOLLOWED = (
    "strike bombing shooting killing attack armed-clash abduction sabotage riot crash fire explosion collapse crush"
)
FOLLOWS = "arrest trial"
"""A deed, and what follows it: an arrest for a shooting, where it is all that a report tells, is told of that shooting."""

FOLLOW_UPS = """
    acquitted acquittal anniversary appeal appeals arraigned arraignment burial buried charge charged charges convicted conviction court funeral
    guilty hearing indicted indictment inquest judge jurors jury lawsuit memorial mourn mourned mourning mourns parole plea plead pleaded pleads
    freed rescue rescued rescues
    probation prosecutors sentence sentenced sentencing settlement sued sues testifies testimony trial verdict vigil
"""
"""Words of a headline that tell of what comes days and years after a deed: the day that such a report tells is the day in court, as often as not."""

SOON_AFTER = "burial buried freed funeral mourn mourned mourning mourns rescue rescued rescues vigil"
"""Those of them that come within days: months later they are of another deed."""

INQUIRIES = "audit commission committee compensation lawmakers legislation mps ombudsman parliament parliamentary penalties reward senators unsolved"
"""Words of a headline beside them that tell of who looks into a deed, or pays for it, months and years after."""

CAUGHT = "accused arrest arrested bail bond custody jailed prison suspect"
"""Words of a headline beside them that tell of whoever did it: such a report, too, may come weeks after the deed."""

DAILY = "shooting killing crash fire arrest trial protest attack abduction explosion"
"""Kinds of which a country has many a day: a country alone selects nothing, only a town or a name does."""

WILD = "wildfire wildfires forest forests bush bushfire bushfires brush brushfire grass grassland hectare hectares acre acres hillside hillsides pine pines peat moor moorland canyon ridge vegetation scrub scrubland"
"""Words of a fire that goes over land; any other is of a building, and in one place."""
STILL = "earthquake eruption storm flood extreme-weather outbreak fire displacement evacuation"
"""Kinds that cover much ground or go on for days: places may lie apart and times differ more."""

SINGLE = "coup"
"""Kinds of which a country has one at a time."""

AFTER = "aftershock after-shock aftertremor"
"""Words of a trigger that tell of one in the train of another: an incident of its own."""

UNLEARNED = "strike bombing armed-clash sabotage riot attack abduction threat movement diplomatic agreement sanctions evacuation displacement"
"""Kinds of which the corpora that the weights of `likeness` were learned on hold too few: there the sheet weighed by hand holds."""
