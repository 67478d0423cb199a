"""What governments and organisations do after an incident, as data: kind of response → words that tell of it.

Regular expressions over text in lower case, tried in this order; the first that fits is the kind. Source: our reading of news;
response kinds of the closed list (design: vocabulary).
"""

from __future__ import annotations

RESPONSES = (
    ("decision-not-to-act", r"\b(?:(?:did|do|does|would|will|was|were|has|have|had) (?:not|no) (?:plan\w*|intend\w*|going|address\w*|be making|make|speak|respond|retaliate|"
     r"take part|be sending|evacuate|withdraw)|(?:no plans?|decided not|chose not|ruled out) (?:to|of|for|on)?)\b"),
    ("movement", r"\b(?:(?:will be|are being|were being|were|was|being|been|is being|would be|to be) (?:temporarily )?(?:moved|pulled out|withdrawn|redeployed|relocated|transferred|"
     r"evacuated|flown|airlifted|repatriated|sent)|redeploy\w*|(?:withdrawal|redeployment|relocation|transfer|pullout|evacuation) of|moved (?:people|troops|soldiers|staff|personnel)|"
     r"(?:is|are|was|were) (?:travell?ing|flying|heading|on (?:his|her|its|their) way) to the (?:site|scene|area|region|town|city)|(?:will|would) (?:travel|move|leave|go|withdraw|pull)\b[^.]{0,60}\b(?:from|to)\b|order\w* (?:more )?(?:troops|reinforcements|staff|citizens|people) (?:to|out)|"
     r"(?:has|have|had) (?:flown|travell?ed|driven|gone|set) (?:out )?(?:to|for) the (?:site|scene|area|region|town|city)|(?:has|have|had) arrived at the (?:site|scene)|teams? [^.]{0,50}\b(?:has|have|had) (?:left|set out|set off|been rushed|arrived|reached)\b|"
     r"return(?:s|ed|ing)? to (?:[\w-]+ ){0,4}?(?:bases?|barracks|garrisons?|permanent deployment)|"
     r"(?:send|sent|sends|sending|dispatch(?:ed|es|ing)|deploy(?:ed|s|ing)) (?:[\w-]+,? ){0,4}?(?:troops|reinforcements|rescuers|soldiers|police\b(?! custody)|agents|investigators|volunteers|firefighters|engineers|officers|guards|paratroopers|reservists|platoons?|battalions?|members of|ambulances|medical teams?|missions?|envoys?|delegations?|frigates?|warships?|marines)|"
     r"\b(?:frigates?|warships?|destroyers?|aircraft|helicopters?|ships?|vessels?|teams?)\b[^.]{0,80}\b(?:was|were|has been|have been) (?:deployed|sent|dispatched|tasked)\b|"
     r"(?:direct|instruct|order|advis)(?:ed|s|ing)? (?:its|all|their) (?:[\w-]+ )?(?:personnel|staff|employees|citizens|nationals) to\b|"
     r"\b(?:troops|reinforcements|rescuers|soldiers|police|agents|volunteers|firefighters|officers|guards|paratroopers|platoons?|battalions?|units?)\b[^.]{0,40}\b(?:has|have) been (?:deployed|sent|dispatched)\b|"
     r"(?:has|have|had) (?:moved|withdrawn|pulled out|evacuated|flown out|relocated) (?:[\w-]+ ){0,4}?(?:staff|people|troops|soldiers|personnel|members|workers|citizens|families)|"
     r"(?:police|officers|troops|soldiers|guards)\b[^.]{0,30}\bwill (?:patrol|guard)\b|"
     r"will (?:fly|evacuate|bring home|repatriate) [^.]{0,40}\b(?:wounded|injured|people|citizens|patients|victims))\b"),
    ("closure", r"\b(?:clos(?:ed|ing|ure of)|shut (?:down|its)?|suspend(?:ed|ing|s)?|grounded|halt(?:ed|ing)|cancel(?:l?ed|l?ing)|bann(?:ed|ing)|prohibit(?:ed|ing|s)|restrict(?:ed|ing)|rerout\w+|divert\w+)\b"
     r"[^.]{0,60}\b(?:airspace|flights?|schools?|roads?|border|airport|embassy|port|railway|trains?|services?|bridge|highway|shops|offices|consulate|airlines?|trips|sailings?|ferr(?:y|ies)|ships|vessels?|fleet|classes|lessons|match(?:es)?|marathon|concerts?|events?|exports?|imports?|licen[cs]es?|mines?|mining|production|operations|checkpoints?|visits?|visiting|traffic|deployment|working hours|working day|work)\b|(?:closed|blocked|sealed off|shut) (?:the )?[a-z]{1,3}-?\d{1,4}\b|"
     r"(?:surger(?:y|ies)|appointments|lessons|classes|match(?:es)?|games?|elections?|festival|concerts?|events?|exams?|races?)\b[^.]{0,60}\b(?:has|have|had|was|were) (?:been )?(?:postponed|cancell?ed|called off)\b|"
     r"(?:call(?:ed|s|ing) off|postpon(?:ed|es|ing)) [^.]{0,40}\b(?:match(?:es)?|marathon|concerts?|events?|festival|elections?|classes|trips?|visit|race)\b|(?:tighten(?:ed|s|ing)?|introduc(?:ed|es|ing)|reintroduc(?:ed|es|ing)) [^.]{0,30}\bcontrols\b|"
     r"\b(?:airspace|flights?|schools?|roads?|border|crossings?|airport|embassy|port|railway|trains?|bridge|highway|consulate|shops|stores|markets?|malls?|offices|checkpoints?|visits?|deployment)\b[^.]{0,40}\b(?:closed|shut|suspended|grounded|halted|cancell?ed|diverted)\b"),
    ("closure", r"\bgas(?: supply)?\b[^.]{0,20}\b(?:was|were|has been|have been) (?:cut|shut|turned|switched) off\b"),
    ("aid", r"\b(?:(?:bottles|blankets|tents|food|water|medicines?|supplies|mattresses|aid)\b[^.]{0,40}\b(?:(?:has|have|had) been|was|were) (?:delivered|distributed|handed out|sent|airlifted|dropped)|"
     r"(?:helping|assisting|feeding|sheltering|housing|caring for) (?:[^.]{0,30} )?(?:famil(?:y|ies)|people|victims|survivors|residents|evacuees)|ex[- ]gratia|solatium|"
     r"(?:shoulder|bear|foot|meet)(?:s|ed|ing)? [^.]{0,30}\b(?:costs?|bills?|expenses|repatriation|treatment|funerals?|burials?)|(?:announc\w*|declar\w*) [^.]{0,30}\b(?:compensation|relief|aid)\b|"
     r"(?:send|sent|sending|offer\w*|pledg\w*|deliver\w*|promis\w*|releas\w*|provid\w*|allocat\w*) (?:[^.]{0,30} )?(?:aid|relief|assistance|help|tents|medicines?|food|supplies|"
     r"blankets|a ship|ships|vessels?|boats?|planes|aircraft|helicopters?|teams?|divers|experts|rescue workers|rescuers|doctors|medics|field kitchens|financial support|emergency funds?|compensation|condolence payments?)|emergency (?:shelters?|funds?)|"
     r"(?:send|sent|sending|deliver\w*|distribut\w*|dispatch\w*|airlift\w*) [^.]{0,20}\b(?:tonnes|tons|kilos|trucks|lorries|truckloads) of\b|"
     r"(?:releas\w*|provid\w*|allocat\w*|approv\w*|pledg\w*|offer\w*|donat\w*|mak(?:e|es|ing)) (?:[^.]{0,20} )?(?:[$€£¥] ?\d[\d,.]*|(?:us)?\$ ?\d[\d,.]*|(?:\d[\d,.]*|an?|one|two|three|four|five|six|eight|ten|twenty|fifty) (?:million|billion))\b|"
     r"famil(?:y|ies) (?:[^.]{0,30} )?(?:is|are|will|would|was|were) (?:to )?(?:get|receive|be (?:paid|given)|given|paid)\b|"
     r"(?:give|gave|gives|hand(?:ed|s)?|paid) (?:tk|rs|\$|€|£)\.? ?\d[^.]{0,30}\b(?:to|for) [^.]{0,30}\b(?:famil(?:y|ies)|heirs|victims|relatives|injured|wounded)|"
     r"(?:will|would) (?:make|pay) (?:[\w-]+ ){0,3}?(?:payments?|compensation)\b|(?:has|have) paid [\d,.]+ [a-z]+ to each\b|"
     r"open(?:ed|s|ing)? [^.]{0,40}\b(?:schools?|shelters?|hostels?|centres?|centers?|halls?|stadium|coliseum|arena|gym\w*|churches|mosques?|hotline|telephone line)\b[^.]{0,20}\b(?:to|for)\b|"
     r"(?:deliver\w*|distribut\w*|truck\w*|donat\w*|suppl(?:y|ied|ies|ying)|hand(?:ed|ing) out) (?:[\w,.-]+ ){0,4}?(?:masks?|oxygen|water|ventilators|beds|kits|parcels|equipment|generators|pumps|blood|vaccines|meals)\b|"
     r"open(?:ed|s|ing)? [^.]{0,30}\b(?:triage|first[- ]aid|aid|relief|reception|registration|medical|treatment|distribution) (?:points?|posts?|centres?|centers?|stations?|tents?)\b|"
     r"(?:hotline|telephone line|shelters?) (?:has|have) been (?:opened|set up)|(?:wages|salaries|arrears)\b[^.]{0,40}\bwill be paid|"
     r"(?:pay|pays|paid|paying) [^.]{0,60}\b(?:famil(?:y|ies)|victims|relatives|survivors|injured|wounded|funerals?|burials?)|cover(?:s|ed|ing)? [^.]{0,30}\b(?:costs?|bills|expenses)|(?:million|thousand|rupees|pesos|dollars|euros|pounds|rs\.? ?\d[\d,.]*) (?:each )?(?:for|to) (?:the |each |every )?(?:heirs|famil(?:y|ies)|victims|relatives|dead|injured|wounded)|"
     r"(?:give|gave|giving|donat\w*|contribut\w*|set aside) [^.]{0,30}\b(?:euros?|dollars?|pounds?|million|billion)\b[^.]{0,40}\bfor (?:tents|blankets|relief|aid|emergency|victims|the victims|survivors))\b"),
    ("inquiry", r"\b(?:(?:open|opened|opening|launch|launched|order|ordered|began|begun|start\w*|institut(?:e|ed|ing)|set up|announc\w*) (?:[^.]{0,30} )?(?:investigations?|inquir(?:y|ies)|probes?|commission)|"
     r"(?:open|lodg|register|initiat|institut|fil)(?:ed|s|ing)? (?:[^.]{0,20} )?(?:case|cases|fir|proceedings|procedures?)\b|(?:inquir(?:y|ies)|investigations?|probes?)\b[^.]{0,60}\b(?:has|have|had|was|were) (?:been )?(?:ordered|opened|launched|announced|set up)|"
     r"(?:form\w*|(?:(?:direct|order|announc|approv)\w* )?the formation of|establish\w*|set up|appoint\w*) (?:[^.]{0,20} )?(?:investigati(?:ve|on)|inquiry|fact-finding|investigating) (?:committee|commission|team|panel)\b|"
     r"(?:order(?:ed|s)? the|issu(?:ed|es) (?:an? |[\w-]+ )?)\s?(?:arrest|arrests)\b|arrest warrants? (?:has|have|was|were)|(?:was|were|been) (?:arrested|remanded|jailed) (?:[\w-]+ ){0,3}by (?:the |an? )?(?:[\w-]+ ){0,3}(?:judge\w*|court|magistrate)|sentenc(?:ed|es) [^.]{0,80}\bto\b|"
     r"(?:has been|have been|was|were|is being) referred to [^.]{0,60}\b(?:team|prosecutors?|commission|court|police|committee|inspectors?|tribunal)\b|"
     r"(?:commission|committee|panel|team)\b[^.]{0,60}\b(?:will|is to|are to) (?:examine|look into|establish|determine|find out)\b|"
     r"(?:open|opened|began|begun|launched|started) an? (?:inspection|audit|search)\b|"
     r"(?:discontinu|drop|shelv|clos|end)\w* (?:the |its |their )?(?:criminal )?(?:proceedings|case|inquiry|investigation|probe)\b|"
     r"(?:will|would|to) (?:look|inquire) into|(?:is|are|was|were) (?:being )?investigat\w+|investigation (?:was|is|has|into)|will investigate|criminal (?:case|inquiry|investigation))\b"),
    ("briefing", r"\b(?:(?:been|was|were|is|are|being) (?:fully )?(?:briefed|informed|told of|updated)|briefed (?:on|the|him|her|by)|"
     r"(?:call|called|convened|held|holding|hold|summon\w*|consult\w*|met|meeting) (?:[^.]{0,40} )?(?:emergency (?:meeting|session)|national security (?:team|council)|cabinet|security council|crisis "
     r"(?:meeting|cell|team))|security council (?:will|is to|was to) (?:meet|convene|discuss))\b"),
    ("other", r"\b(?:(?:rais\w*|lower\w*|increas\w*|heighten\w*|put) [^.]{0,30}\b(?:threat|alert|security|terror\w*) (?:level|status)|(?:on|to) (?:high|highest|full|maximum) alert|"
     r"activat\w+ [^.]{0,30}\b(?:emergency|contingency|crisis|disaster) (?:plans?|protocols?|response|committee)|"
     r"\b(?:officers?|policemen|soldiers?|officials?|commanders?|chiefs?|managers?|dispatchers?|operators?|drivers?|pilots?|engineers?|employees|workers)\b (?:has|have) been (?:suspended|dismissed|sacked|transferred|relieved)|"
     r"(?:suspend(?:s|ed)|dismiss(?:es|ed)|sack(?:s|ed)|fire[sd]|remove[sd]|relieve[sd]) (?:the |its |his |her |two |three |\w+ )?[^.]{0,20}\b(?:officers?|policemen|officials?|commanders?|chiefs?|managers?|minister|governors?|mayors?|directors?|heads?|wardens?|engineers?|prefects?)\b|"
     r"(?:was|were|is|are|been) (?:suspended|dismissed|sacked|removed|relieved|fired) (?:from|as|of) (?:his|her|their|the|its)?\b|"
     r"(?:end(?:ed|s|ing)|suspend(?:ed|s|ing)|halt(?:ed|s|ing)|stop(?:ped|s|ping)|complet(?:ed|es|ing)|call(?:ed|s|ing) off) (?:its|the|their|all) (?:[\w-]+ )?search(?:es)?\b|"
     r"search(?:es)?\b[^.]{0,40}\b(?:was|were|has been|have been|had to be) (?:interrupted|suspended|called off|ended|stopped|halted|completed|broken off)\b|"
     r"(?:directors?|governors?|mayors?|wardens?|engineers?|heads?) (?:has|have) been (?:suspended|dismissed|sacked|removed|sent on leave|relieved)|(?:remand\w*|sent|sends) [^.]{0,30}\b(?:to|in|into) (?:police |judicial |pre-trial )?(?:custody|detention)|(?:carry|carries|carrying|conduct\w*) (?:out )?(?:[\w-]+ )?(?:search(?:es)?|raids|inspections|patrols)\b|(?:will be|go|goes|went|going) on strike|(?:call\w*|announc\w*) (?:[^.]{0,20} )?strike\b|"
     r"(?:declar\w*|extend\w*|impos\w*|lift\w*) [^.]{0,20}?state of (?:emergency|disaster|calamity)|state of (?:emergency|disaster|calamity)|(?:declar\w*|announc\w*|order\w*|proclaim\w*) [^.]{0,30}\b(?:days? of )?(?:national )?mourning|flags? [^.]{0,20}\bhalf-(?:mast|staff))\b"),
    ("position", r"\b(?:(?:was|is|were|are) (?:deeply|gravely|seriously|extremely|profoundly) (?:concerned|saddened|shocked|alarmed|troubled)|condemn\w*|denounc\w*|urg(?:ed|es|ing)|call(?:ed|s|ing)? (?:on|for)|expressed? (?:concern|condolences|support|solidarity)|non-?committal|monitor(?:ing|s|ed) (?:the|events|developments|closely|this)|"
     r"closely (?:monitoring|following|watching)|following (?:the )?(?:events|developments|situation)|aware of|in (?:touch|contact) with|vow(?:ed|s)? (?:to|revenge)|warn(?:ed|s)|promis(?:ed|es) (?:to|an answer|revenge)|"
     r"demand(?:ed|s)|reject(?:ed|s)|ready to (?:help|assist|support)|rights? to|summon(?:ed|s)|call(?:ed|s|ing) in (?:[\w'’-]+ ){0,3}?(?:ambassadors?|envoys?|charg[eé]s?)|walked out|thank(?:ed|s)\b|request(?:ed|s)? [^.]{0,30}\bextradition|ask(?:ed|s)? for (?:his|her|their|the) extradition|(?:is|are|were|was) (?:asked|urged|advised|requested|called upon) to (?:stay|remain|avoid|keep|leave|shelter|refrain)\b|ask(?:ed|s)? [^.]{0,30}\bfor (?:the |more |federal |military )?(?:help|assistance|support|reinforcements|troops|national (?:force|guard))|violations? of|keeping (?:the situation|this|events) under review|restraint|apologi[sz]\w+ (?:to|for)|stand(?:s|ing)? (?:by|with|ready)|thoughts (?:and prayers )?are with)\b"),
)  # fmt: skip
"""Kind → words."""

SILENCE = (
    r"(?i)\b(?:did(?:n['’]t|\s+not)|has(?:n['’]t|\s+not)|have(?:n['’]t|\s+not)|had(?:n['’]t|\s+not))\s+(?:immediately\s+|yet\s+)?(?:repl(?:y|ied)|respond(?:ed)?|return(?:ed)?|answer(?:ed)?)\b"
    r"(?:(?!\b(?:but|and|though)\b)[^.;,]){0,40}?\b(?:questions?|requests?|calls?|e-?mails?|messages?|inquiries)\b|"
    r"\b(?:withdr[ae]w(?:n|s|ing)?|retract(?:s|ed|ing)?|correct(?:s|ed|ing)?|delet(?:es?|ed|ing))\s+(?:an?|the|its|his|her|their)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:statements?|claims?|reports?|figures?|counts?|tolls?)\b"
)
"""Nothing that was done about an incident: "did not reply to questions", "withdrew a statement"."""

FROM_TO = r"\bfrom (?P<from>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)(?: (?:and|in) [A-Z][\w’'-]+)? (?:in)?to (?P<to>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
"""Names after "from … to …" where no place was resolved."""

PLAIN_SAYING = frozenset(
    "say says said saying tell tells told telling state states stated confirm confirms confirmed put puts estimate estimates estimated claim claims claimed "
    "maintain maintains maintained speak speaks spoke spoken add adds added inform informs informed report reports reported give gives gave given count counts counted find finds found note notes noted explain explains "
    "explained repeat repeats repeated write writes wrote clarify clarifies clarified show shows showed according expect expects expected believe believes believed think thinks thought raise raises raised lower lowers lowered "
    "correct corrects corrected contradict contradicts contradicted acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded call calls called name names named identify identifies identified".split()
)
"""Words of cues that say something and take no position."""
