"""Local news of ours: a small place near the outlet, or among the report's other places, against a large one of its name.

A row: outlet, address, the text (the name between ⟦ and ⟧), and the region and country it is in. All twenty were written before the rules they
ask for were worked on; what they first scored is in `test_local`.
"""

from __future__ import annotations

LOCAL = (
    ("The Paris News", "https://theparisnews.com/a/1", "A grass fire burned two barns south of ⟦Paris⟧ on Monday, the county's fire marshal said. Crews from Reno and Blossom helped.", "Texas, US"),
    ("", "https://www.dallasnews.com/a/2", "A man was found dead near ⟦Paris⟧ on Monday, Lamar County deputies said. He had driven from Sherman, Texas.", "Texas, US"),
    ("The Birmingham News", "", "Two teenagers were shot in ⟦Birmingham⟧ late Friday. Jefferson County officers found them near Bessemer.", "Alabama, US"),
    ("Alabama Daily News", "", "Two teenagers were shot in ⟦Birmingham⟧ late Friday, the coroner said.", "Alabama, US"),
    ("Lexington Herald-Leader", "https://www.kentucky.com/a/5", "Police closed a road in ⟦Versailles⟧ after a truck overturned on Tuesday.", "Kentucky, US"),
    ("Portland Press Herald", "", "A ferry ran aground off ⟦Portland⟧ on Sunday. Nobody was hurt, the Coast Guard in South Portland, Maine, said.", "Maine, US"),
    ("", "", "ROME, Ga. (AP) — A storm tore roofs off three houses in ⟦Rome⟧ on Monday, Floyd County officials said.", "Georgia, US"),
    ("Rome News-Tribune", "", "Floyd County deputies arrested a man in ⟦Rome⟧ on Monday after a chase from Cartersville.", "Georgia, US"),
    ("Lebanon Daily News", "https://www.ldnews.com/a/9", "A warehouse burned in ⟦Lebanon⟧ on Friday. Crews came from Palmyra, Annville and Harrisburg, Pennsylvania.", "Pennsylvania, US"),
    ("Moscow-Pullman Daily News", "", "A barn burned outside ⟦Moscow⟧ on Friday. Latah County crews were helped by firefighters from Pullman, Washington.", "Idaho, US"),
    ("The London Free Press", "https://lfpress.com/a/11", "A cyclist died in ⟦London⟧ on Tuesday, Ontario Provincial Police said. He was from St. Thomas.", "Ontario, CA"),
    ("Cambridge Times", "https://www.cambridgetimes.ca/a/12", "A bus hit a house in ⟦Cambridge⟧ on Tuesday. Waterloo regional police were called from Kitchener.", "Ontario, CA"),
    ("Newcastle Herald", "https://www.newcastleherald.com.au/a/13", "A truck rolled over near ⟦Newcastle⟧ on Tuesday, blocking the road to Maitland.", "New South Wales, AU"),
    ("", "", "A tornado touched down near ⟦Manchester⟧ on Wednesday. Coffee County schools closed, and so did those in Tullahoma, Tennessee.", "Tennessee, US"),
    ("", "", "Deputies in Mobile and Baldwin counties searched for the boy, last seen in ⟦Daphne⟧. Alabama state troopers joined them in Fairhope.", "Alabama, US"),
    ("Times of Jackson County", "", "The Tennessee Highway Patrol said two people died when a van left the road near ⟦Jackson⟧ on Sunday. Both lived in Humboldt.", "Tennessee, US"),
    ("", "https://www.syracuse.com/a/17", "A snowplow struck a car in ⟦Rome⟧ on Sunday. Oneida County deputies closed the road to Utica.", "New York, US"),
    ("The Columbus Dispatch", "https://www.dispatch.com/a/18", "A boy drowned at a pool in ⟦Dublin⟧ on Saturday, Franklin County's sheriff said.", "Ohio, US"),
    ("Athens Banner-Herald", "https://www.onlineathens.com/a/19", "Firefighters in ⟦Athens⟧ put out a fire at an apartment house on Saturday. Clarke County opened a shelter.", "Georgia, US"),
    ("Peoria Journal Star", "https://www.pjstar.com/a/20", "A grain elevator collapsed in ⟦Morton⟧ on Saturday. Crews from Pekin and East Peoria dug through the night.", "Illinois, US"),
)  # fmt: skip

LATER = (
    ("The Jackson Sun", "", "Police in ⟦Jackson⟧ are looking for a man who fled a traffic stop on Monday and left his car in Medina.", "Tennessee, US"),
    ("Florence TimesDaily", "https://www.timesdaily.com/b/2", "A tractor driver was killed near ⟦Florence⟧ on Monday. Lauderdale County's coroner came from Killen.", "Alabama, US"),
    ("Burlington Free Press", "", "Vermont State Police said a skier died on Monday; she was from ⟦Essex⟧.", "Vermont, US"),
    ("The Augusta Chronicle", "", "Fire destroyed a church in ⟦Augusta⟧ on Monday, Richmond County officials said.", "Georgia, US"),
    ("Statesman Journal, Salem", "https://www.statesmanjournal.com/b/5", "A log truck lost its load in ⟦Albany⟧ on Monday. Oregon State Police closed a lane toward Corvallis.", "Oregon, US"),
    ("Worcester Telegram & Gazette", "https://www.telegram.com/b/6", "Two people were hurt in ⟦Oxford⟧ on Monday when a car hit a tree. One was flown to Worcester, Mass.", "Massachusetts, US"),
    ("The Dothan Eagle", "", "Storms cut power in ⟦Enterprise⟧ and Ozark on Monday, Alabama Power said.", "Alabama, US"),
    ("Bryan-College Station Eagle", "https://theeagle.com/b/8", "A gas line burst in ⟦Bryan⟧ on Monday. Brazos County crews shut Texas Avenue.", "Texas, US"),
    ("Daily Herald of Columbia, Tenn.", "", "Maury County deputies found the car in ⟦Columbia⟧ on Monday, not far from Spring Hill.", "Tennessee, US"),
    ("Lancashire Telegraph", "https://www.lancashiretelegraph.co.uk/b/10", "A lorry caught fire in ⟦Blackburn⟧ on Monday. The road to Darwen was shut for hours.", "England, GB"),
)  # fmt: skip
"""Written after the rules, read once before anything more was changed."""
