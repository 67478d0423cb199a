"""Words that tell how something was given, as data: the thing or place it stood in ("in a letter", "at a briefing")."""

from __future__ import annotations

MANNER_NOUNS = {
    "statement": "written",
    "statements": "written",
    "communique": "written",
    "communiqué": "written",
    "release": "written",
    "note": "written",
    "bulletin": "written",
    "advisory": "written",
    "article": "written",
    "op-ed": "written",
    "column": "written",
    "essay": "written",
    "book": "written",
    "memoir": "written",
    "message": "written",
    "text": "written",
    "letter": "letter",
    "letters": "letter",
    "email": "email",
    "emails": "email",
    "e-mail": "email",
    "e-mails": "email",
    "tweet": "post",
    "tweets": "post",
    "retweet": "post",
    "post": "post",
    "posts": "post",
    "posting": "post",
    "thread": "post",
    "blog": "post",
    "conference": "briefing",
    "briefing": "briefing",
    "briefings": "briefing",
    "gaggle": "briefing",
    "interview": "interview",
    "interviews": "interview",
    "address": "broadcast",
    "broadcast": "broadcast",
    "telecast": "broadcast",
    "television": "broadcast",
    "tv": "broadcast",
    "radio": "broadcast",
    "video": "broadcast",
    "podcast": "broadcast",
    "report": "document",
    "reports": "document",
    "filing": "document",
    "filings": "document",
    "records": "document",
    "data": "document",
    "minutes": "document",
    "document": "document",
    "documents": "document",
    "memo": "document",
    "memorandum": "document",
    "affidavit": "document",
    "complaint": "document",
    "indictment": "document",
    "ruling": "document",
    "opinion": "document",
    "testimony": "told",
    "speech": "told",
    "remarks": "told",
    "comments": "told",
    "call": "told",
    "debate": "told",
    "rally": "told",
    "event": "told",
    "hearing": "told",
    "meeting": "told",
    "appearance": "told",
    "website": "written",
    "site": "written",
    "reporters": "told",
    "journalists": "told",
    "newsmen": "told",
}

EMAIL_ADJECTIVES = frozenset(("emailed", "e-mailed"))
WRITTEN_ADJECTIVES = frozenset(("written", "printed"))
SPOKEN_NOUNS = frozenset(("television", "tv", "radio", "televised"))

PLATFORMS = frozenset(
    "twitter facebook instagram telegram x weibo vk tiktok youtube linkedin mastodon threads bluesky whatsapp social "
    "signal reddit snapchat".split()
)

BRIEFING_HEARERS = frozenset("conference briefing".split())

TIME_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening "
    "night midnight noon week weekend month year january february march april may june july august september october "
    "november december day days hours minutes weeks months years late early earlier later overnight dawn dusk ago "
    "mondays fridays sundays jan feb mar apr jun jul aug sept sep oct nov dec a.m p.m a.m. p.m. hour gmt utc est edt".split()
)
"""Words that head or fill a phrase of time between source, cue and content."""

OUTLET_NOUNS = frozenset(
    "television tv radio newspaper newspapers agency broadcaster magazine station channel network daily weekly media "
    "outlet website site".split()
)
"""Of outlets without a capital: "told state television"."""

OF_NEWS = frozenset("news press information wire telegraph state state-run official semi-official".split())
"""Before "agency": an outlet's."""

OUTLET_WORDS = frozenset(
    "news times post journal tribune herald gazette guardian telegraph tv television radio agency press channel network "
    "magazine daily weekly newspaper broadcaster reuters bloomberg politico axios cnn bbc abc nbc cbs fox msnbc npr pbs "
    "afp ap upi tass ria interfax xinhua anadolu jazeera arabiya irna isna fars mehr tasnim ansa efe dpa kyodo yonhap "
    "canal canale ntv itv sky rtve rai zdf ard cbc ctv nhk globe mail mirror sun independent observer standard examiner inquirer "
    "chronicle sentinel courier dispatch record star bulletin wire newswire vice buzzfeed breitbart today atlantic "
    "newsweek economist spiegel monde figaro pais nyt wsj voa rfe rfi dw ndtv haaretz website".split()
)
"""Words of outlets' names: where the hearer of "told" bears one, the outlet is credited as the relay."""

HANDLED = frozenset(
    "taken seen reviewed verified obtained analysed analyzed examined authenticated geolocated shared published posted released provided captured "
    "filmed shot recorded checked confirmed".split()
)
"""What was done with a document by those named after it ("footage verified by …"): it speaks, not they."""
VOICE_NOUNS = frozenset(
    "line message word words response reaction answer reply comment comments verdict view assessment position account "
    "version explanation take note".split()
)
"""“The line from X was …: “…”” — words that stand for what their party says."""

DOCUMENT_NOUNS = frozenset(
    "statement report reports poll polls survey surveys study studies data figures records record document documents "
    "letter memo analysis results result email emails e-mail e-mails images image footage video photos photographs "
    "photo picture pictures filing filings indictment complaint affidavit review investigation inquiry research "
    "statistics numbers census findings tally tallies count website site page headline article story book paper papers "
    "transcript message post tweet communique communiqué bulletin map maps recording recordings audio tape tapes "
    "evidence readings polling ratings math assessment estimate estimates log logs audit release text notice warrant lawsuit exit forecast "
    "forecasts imagery determination determinations toll tolls".split()
)
"""Things that can "say" or "show": a subject of another sort makes "showed" the outlet's own narration."""

POSTS_THAT_STAND = frozenset(
    "health border command military army police guard observation trading first-aid aid medical customs naval frontier forward radar watch check".split()
)
"""Before "post": a place, not something written."""
