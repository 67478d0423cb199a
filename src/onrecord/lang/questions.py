"""Which question about an incident words speak to, and what they do to it, as data (slots and measures: vocabulary).

`ASKED`: words → slot, for what is withheld or left open ("declined to say how many were moved", "damage was being assessed").
The most special come first; the first that fits wins. Regular expressions over text in lower case. Source: our reading of news.
"""

from __future__ import annotations

ASKED = (
    ("moved", r"(?:how many|number|many|figure)[^.]{0,80}\b(?:engaged|mobili[sz]ed|taking part|moved|moving|pulled|withdrawn|leaving|leave|left|redeployed|relocated|transferred|sent|going|travel\w*|return\w*)|"
     r"\b(?:pulled|pulling|moved|withdrawn|redeployed|relocated|transferred) (?:out )?(?:of|from|to)\b"),
    ("present", r"(?:how many|number of|figure for)[^.]{0,80}\b(?:in the (?:area|region|country|city|zone)|were there|present|stationed|based|deployed|(?:is|are|was|were|been) (?:at|on|in) (?:the|this|that|its|their) (?:[\w-]+ )?(?:bases?|camps?|sites?|posts?|barracks|ships?))\b"),
    ("casualties", r"\b(?:how many|number|whether)\b[^.]{0,60}\b(?:killed|dead|died) (?:or|and|nor) (?:wounded|injured|hurt)\b"),
    ("present", r"\bhow many\b[^.]{0,40}\b(?:inside|sleeping|camping|(?:had been|were|are|was|is) (?:aboard|on (?:board|the (?:train|ship|ferry|bus|boat|plane|site))))\b|\bstrength of (?:the|its|their|our|his)\b"),
    ("evacuated", r"(?:how many|number)[^.]{0,60}\bevacuat"),
    ("detained", r"(?:how many|number)[^.]{0,60}\b(?:arrest|detain|abduct|kidnap|captive|hostage)"),
    ("launched", r"(?:how many|number)[^.]{0,60}\b(?:missiles?|rockets?|drones?|shells?|projectiles?|bombs?|jets?|(?:war)?planes?|aircraft)\b"),
    ("killed", r"\b(?:how many|number|whether)[^.]{0,60}\b(?:killed|died|dead|deaths?|fatalit\w+)\b|\bdeath toll\b|\b(?:reports?|word|news|information)\b[^.]{0,20}\b(?:deaths?|dead|fatalities|killed)\b"),
    ("injured", r"\b(?:how many|number|whether|extent)[^.]{0,60}\b(?:injur\w+|wounded|hurt|examined|treated|diagnosed|hospitali[sz]ed)\b"),
    ("missing", r"\b(?:how many|number)[^.]{0,60}\b(?:under|beneath|trapped|buried)\b"),
    ("victim", r"\b(?:names?|identit(?:y|ies)|ages?)\b[^.]{0,30}\b(?:the )?(?:dead|deceased|victims?|killed|fallen|patients?|hostages?|(?:two|three|four|five|six|seven) (?:people|men|women|officers|soldiers) who)\b|"
     r"\b(?:victims?|patients?|hostages?)['’]s?['’]? (?:names?|identit)"),
    ("victim", r"\b(?:name|naming|identify|identifying) the (?:dead|deceased|injured|wounded|victims?)\b"),
    ("victim", r"\bnames? of (?:the )?(?:[\w-]+ ){1,8}?(?:who|that) (?:had |have )?(?:been )?(?:died|killed|lost their lives|perished|fell|drowned)\b"),
    ("victim", r"\bnames? of the (?:first|second|third|fourth|fifth|sixth|seventh|other|youngest|oldest|last)\b"),
    ("casualties", r"\bcasualt(?:y|ies)\b|\bkilled or (?:wounded|injured|hurt)\b|\banyone (?:was |had been )?hurt\b|\bdead or (?:wounded|injured)\b|\bvictims?\b|\binjur(?:y|ies)\b|\bwounded\b"),
    ("missing", r"\b(?:missing|unaccounted)\b|\bhow many\b[^.]{0,60}\b(?:separated|unaccompanied)\b"),
    ("present", r"how many (?:[\w-]+ )?(?:people|visitors|fans|guests|passengers|pilgrims|officers|police\w*|soldiers|troops|guards|firefighters|rescuers)\b[^.]{0,40}\b(?:(?:had|have) come|came to|attended|on duty|at the (?:site|scene|event|festival|match))\b"),
    ("present", r"\b(?:how many|number of) (?:[\w-]+ ){1,3}?(?:(?:(?:is|are|was|were|had been|have been) )?on (?:duty|board|patrol)|(?:had |have )?(?:been |were |was |travel\w+ )in (?:the|its|their) (?:[\w-]+ )?(?:convoy|column|vehicles?|buildings?|house|patrol|crowd)|(?:had |have |has )?(?:stayed|remained)|(?:still )?(?:remain|stay|live))\b"),
    ("rescued", r"\b(?:how many|whether|if|number of)\b[^.]{0,40}\b(?:surviv\w+|(?:are|were|was|is) (?:still )?alive)\b"),
    ("when", r"\b(?:(?:at )?what time|(?:at what|which) hour)\b"),
    ("damage", r"\bdamage\w*\b|\bhow much of the (?:production|output|capacity|plant|power|harvest)\b"),
    ("by", r"\b(?:name|naming|identify|identifying) the (?:man|woman|suspect|attacker|gunman|shooter|driver|assailant|killer)s?\b"),
    ("by", r"\b(?:(?:man|woman|suspect|attacker|gunman|shooter|driver|assailant|killer)'s (?:name|identity|nationality)|(?:name|names|identity|identities) of the (?:men|women|group|gunmen|(?:man|woman|suspect|attacker|gunman|shooter|driver|assailant|killer)s?))\b"),
    ("victim", r"\b(?:(?:their|any|his|her) (?:names?|identit(?:y|ies)|nationalit(?:y|ies))|names? of (?:the )?(?:others?|rest)|names? (?:or|and|nor) (?:nationalit|ages?|identit)\w*|identities)\b"),
    ("money", r"\bransoms?\b|\bhow much\b[^.]{0,60}\b(?:money|funds?|aid|paid|spent|cost)\b"),
    ("by", r"\b(?:who (?:was|is|were|had|did|fired|carried|launched|set|dropped|bombed|planted|shot|struck|attacked|killed)|responsib\w+|behind (?:it|the|them)|perpetrator|suspects?|culprit)\b"),
    ("by", r"\b(?:which|what) (?:[\w-]+ )?(?:unit|units|group|force|forces|battalion|brigade|side|army|country|party)\b[^.]{0,60}\b(?:was|were|had|has|carried|fired|did|is|launched|shot)\b|\bwho (?:gave|ordered|decided|took) |\bwhose (?:order|decision|desk|finger)\b"),
    ("missing", r"\bwhere (?:they|he|she|the (?:[\w-]+ )?(?:men|women|people|hostages|captives|students|pupils|boys|girls|children|prisoners)) (?:is|are|was|were|have been|had been)\b"),
    ("casualties", r"\bhow many\b[^.]{0,40}\b(?:affected|harmed)\b"),
    ("present", r"\bhow many (?:[\w-]+ ){0,2}(?:people|persons|families|residents) (?:had )?(?:lived?|were living|live there)\b"),
    ("victim", r"\bnames? of the (?:officers?|officials?|soldiers?|detainees?|wounded|injured|children|workers?|men|women)\b"),
    ("by", r"\bwho (?:the|he|she|they)\b[^.]{0,40}\b(?:is|was|are|were)\b|\bwhich side\b|\bwho (?:had |has )?decided\b"),
    ("motive", r"\b(?:motives?|why)\b|\bwhat (?:he|she|they|the (?:man|men|woman|attackers?|gunm[ae]n|hijackers?)) want(?:s|ed)?\b|\bwhat (?:had|has) (?:moved|driven|led|prompted) (?:him|her|them|the)\b"),
    ("means", r"\b(?:what kind of (?:weapon|explosive)|(?:weapons?|munitions?) (?:was |were )?used|(?:type|kind|sort)s? of (?:[\w-]+ (?:or )?){0,2}?(?:weapon|munition|explosive|bomb|missile|drone)s?)\b"),
    ("means", r"\bwhether (?:it (?:was|had been)|they (?:were|had been)) an? (?:[\w-]+ )?(?:mine|missile|drone|bomb|rocket|torpedo|shell|grenade|mortar)s?\b|"
     r"\bwhether\b[^.]{0,80}\b(?:have|has|had|possess\w*|used|use)\b[^.]{0,20}\b(?:howitzers?|mortars?|artillery|missiles?|rockets?|drones?|bombs?|weapons?)\b"),
    ("launched-from", r"\b(?:where|site) [^.]{0,30}\b(?:launched|fired) from\b|\bwhere the (?:[\w-]+ )?(?:missiles?|rockets?|drones?|shells?|boats?|planes?|jets?) (?:had |have |has )?(?:been |were |was )?(?:launched|fired|come|came|taken off)\b"),
    ("hit", r"\bwhether\b[^.]{0,60}\b(?:hit|struck)\b"),
    ("duration", r"\bhow long\b[^.]{0,60}\b(?:last|take|go on|continue|remain)\w*\b"),
    ("victim", r"\bnames\b"),
    ("kind", r"\b(?:cause|caused|what happened|circumstances)\b|\bwhat (?:had |has |may have |could have )?(?:set off|ignited|triggered|sparked|touched off)\b"),
)  # fmt: skip
"""Words → the slot they ask about."""

OPEN = (
    r"\b(?:unclear|not (?:yet |immediately )?(?:clear|known|certain)|unknown|open question|remains? to be seen|no (?:immediate |early )?(?:word|information|"
    r"reports?|details?|claim|indication)|(?:nobody|no one) (?:can|could) (?:say|tell)|(?:i|we|he|she|they|it|police) can(?: ?not|'t) (?:say|tell)|being (?:confirmed|verified|clarified)|under verification|not (?:yet )?been clarified|too early|could not (?:be )?(?:confirm|verif|determin)\w*|"
    r"(?:nobody|no one|no group) (?:has |had )?(?:yet |so far |immediately )?(?:claimed|taken|took) (?:the )?(?:responsibility|credit)|not (?:in a position|able) to (?:say|establish|determine|confirm|verify)|"
    r"not (?:yet )?(?:been )?(?:confirmed|determined|established|released|identified)|(?:still|is|are) (?:being )?(?:assessed|established|investigated|determined|counted)|still (?:assess|establish|investigat|determin|count)\w*|under investigation|"
    r"(?:did|does|do|has|have|had) not (?:yet )?(?:know(?=[,.]|\s+(?:how|who|where|when|what|why|whether|if)\b)|said?|say|give[n]?|disclosed?|revealed?|reveal|specif\w+|spoken))\b"
)
"""Own-voice words that leave a question open."""

KEPT_BACK = (
    r"\b(?:(?:declin|refus)\w+ to (?:say|give|comment|discuss|disclose|provide|confirm|specify|reveal|identify)|(?:would|will|does|do|did|has|have) ?n[o’']t (?:be )?(?:provide|disclose|discuss|reveal|comment|name[ds]?\b|publish|release|divulge|announce|make public|made public|drawn\b)\w*|(?:would|will) not (?:say|give|identify|confirm|answer)|(?:is|are|was|were) not being (?:released|named|disclosed|published|identified|made public)|has never (?:told|said|disclosed|revealed)|not make public|"
    r"(?:kept|being kept|remains?) (?:secret|confidential)|classified\b|gave no (?:figure|number|details)|did not (?:reveal|disclose|divulge)|not (?:be )?(?:provide|providing|disclos\w+|discussing)(?= )"
    r"|we (?:do|will|can|shall|are) ?n[o’']t (?:(?:currently|yet|able to|going to|in a position to) )?(?:give|giv|releas|disclos|publish|nam|comment|discuss|reveal|provid|shar|mak)\w*"
    r"|(?:will|can|shall) ?not be (?:released|named|identified|published|disclosed|given|made public))\b"
)
"""Words of a source that keeps an answer back."""

TAKEN_BACK = (
    r"\b(?:back(?:ed|ing|s)? (?:away|off|down) from|walk(?:ed|ing|s)? back|withdr(?:ew|awn|aws|awing)\s+(?:the|its|his|her|their|that|an?)\s+"
    r"(?:\w+\s+){0,3}?(?:claim|report|statement|figure|number|toll|allegation|count)\w*|retract(?:ed|s|ing)?|took back|taken back|"
    r"t(?:ook|aken|akes?) (?:the|that|this|his|her|its|their) (?:[\w-]+ )?(?:accusation|allegation|claim|charge|statement|number|figure|word|remark)s? back|"
    r"distanc(?:ed|ing) \w+ from|corrected (?:it|that|this|(?:the|its|that|an earlier) (?:figure|number|count|magnitude|toll|claim|report|value))|no longer (?:stands?|stood) by|disown(?:ed|s)?|g(?:ave|iven) up (?:his|her|its|their|the) (?:estimate|figure|number|count|claim|toll)|(?:deleted|removed) (?:the|its|his|her|that) (?:claim|report|post|tweet|figure))\b"
)
"""Words that tell of a source taking its own word back. "Withdrew" alone is of troops."""

SAID_WRONGLY = (
    r"\b(?:(?:that|this|the|its|his|her|their|our) (?:\w+['’]s )?(?:first |earlier |initial |previous )?(?:number|figure|count|toll|total|statement|announcement|manifest|list) "
    r"(?:(?:of|for|given|reported|published) (?:[^.;]|\bno\. ?\d){0,60}? |that [^.;]{0,140}? |[^.;]{0,200}? and )?"
    r"(?:(?:was|were|had been|has been) (?:\w+ly )?(?:wrong|incorrect|mistaken|inaccurate|an? (?:error|mistake)|in error)|(?:is|was|has been) (?:hereby )?(?:withdrawn|retracted|void))|"
    r"(?:that|this|it) was (?:\w+ly )?(?:wrong|incorrect|untrue|an? (?:error|mistake)|not (?:true|correct|so))|"
    r"(?:announced|published|released|issued|given|reported|counted|put out|posted) (?:by mistake|in error|by accident|mistakenly|erroneously|wrongly))\b"
)
"""Words in which a party owns that what it gave was wrong: its own, where it has given it."""

NOT_AS_SAID = r"\bnot (?:the )?[\w,.]+(?: \w+){0,2}? (?:as|that) (?:[\w.'-]+ ){0,7}?(?:announced|reported|said|stated|thought|believed|given|gave|told|claimed|counted|indicated|published)\b"
"""Words that put one number in another's place: "seven, not six as was announced"."""

SAID_BEFORE = r"\b(?:that|this|the|its|his|her|their) (?:statement|claim|report|announcement|assertion|version|account|figure|number|count|toll|estimate)\b"
"""Words that stand for what the same party was told to have said just before."""

FOR_NOW = (
    r"\b(?:at this (?:moment|time|hour|point|stage)|at the moment|so far|for now|as yet|up to now|until now|to date|not yet|currently|initial\w*|"
    r"early reports?|preliminary)\b"
)
"""Words that limit an answer to the moment it was given: it stays open."""

MOTIVE = (
    r"\b(?P<cue>in (?:apparent )?(?:retaliation|revenge|response|reply|answer|reprisal|payback) (?:for|to)|to avenge|to punish|(?:the|its|their|our|his|her) (?:aim|goal|purpose|objective) (?:was|is|had been)(?= to\b)|(?:retaliation|revenge|"
    r"reprisal|payback|response|reply|answer) (?:for|to)|in protest (?:at|against|over))\s+"
    r"(?P<why>(?:[^.;,“”\"]|(?<=\b[A-Z][a-z]{2})\.(?= [A-Z])|(?<=\b[A-Z][a-z])\.(?= [A-Z])|(?<=\b[A-Z])\.){4,120})"
)
"""Words that tell why."""

TRACKED = r"\b(?:radar|tracked|satellite|sensors?|seismograph\w*|instruments?|surveillance|drone footage|cameras? showed|imagery)\b"
"""Words of observation by instrument."""

SAW = r"\b(?:saw|seen by|witnessed|a (?:reuters|afp|ap|bbc) (?:witness|reporter|journalist|photographer)|our (?:reporter|correspondent)|at the scene (?:saw|counted))\b"
"""Words of an outlet's or a person's own observation."""

BELIEVED = r"\b(?:believ\w+|assess\w*|estimat\w+|suspect\w*|likely|appears? to|think|reckon\w*|in (?:his|her|its|their) view)\b"
"""Words of judgement."""

INVOLVED = r"\b(?:responsib\w+|involve\w*|behind (?:the|it|this)|carr(?:y|ied|ying) out|any (?:role|part|hand|connection)|having (?:carried|fired|launched|done))\b"
"""After a denial: it is the deed itself that is denied."""
