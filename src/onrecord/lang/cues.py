"""Cue words of attribution, as data: which verbs and phrases tie a source to content, and how.

A line of `VERBS` is `lemma frames [marks…]`. Frames, a letter each:

c  a clause follows, with or without "that" ("said the base was hit")
q  may stand beside a quotation or after its content ("…, she added")
t  the hearer comes first ("told reporters that …")
n  a noun phrase is the content ("denied the report")
i  an infinitive is the content ("vowed to return")
o  hearer + infinitive ("urged residents to leave")
a  object + "as" ("described the strike as a warning")
k  object + complement, no "as" ("called the strike a warning"); only where a quotation or article follows
p  object with a number + "at" ("put the toll at twelve")
b  object + "for" ("blamed the army for the deaths") or object + "on" + who ("blamed it on the army")
u  object + "of" ("accused the army of shelling")
r  a count as object + "to", "at" or "as" + number ("lowered the toll to nine", "gave it as 5.9")
w  a claim as object ("withdrew his figure", "stood by the report")
l  a count of people as object ("the hospital has received 11 wounded people", "Keldia counts six dead")

Marks: `=stance` (vocabulary), `~manner`, `?certainty`, `-` (content denied), `!doc` (a subject that is a thing must be a
document, a count or a picture), `!think` (thought, not speech). Sources: our own reading of news; VerbNet's say, tell,
declare and judgement classes as a check list.
"""

from __future__ import annotations

VERBS = """
say cq
add cq
state cq
note cqn
explain cqn
insist cq
claim cqin
argue cq
announce cqn
declare cqn
report cqn
confirm cqn
reveal cqn !doc
disclose cqn
acknowledge cqn
admit cqn
concede cqn
suggest cqn ?possible !doc
stress cqn
emphasise cqn
emphasize cqn
underline cqn
underscore cn
highlight n
maintain cq
contend cq
assert cqn
allege cqn
reiterate cqn
repeat cqn
remark cq
comment q
observe cq
recall cqn
recount cqn
respond q
reply cq
retort q
answer q
counter cq
continue q
conclude cq ?probable !doc
warn cqto =warns
caution cqto =warns
alert to =warns
predict cqn ?probable
forecast cn ?probable
blog cq ~post
write cq ~written
pen qn ~written
tweet cqn ~post
retweet n ~post
post qn ~post
email cq ~email
e-mail cq ~email
telegraph c
cable c
radio c
fax c ~written
promise cqni =vows
vow cqni =vows
pledge cqni =vows
swear cqni =vows
threaten cqni =vows
undertake i =vows
deny cqn -
dispute n -
refute n -
reject n -
rebut n -
dismiss na -
estimate cqn ?probable
reckon cq ?probable
calculate cn ?probable
assess c ?probable
judge c ?probable
indicate cqn !doc
hint cq ?possible
imply c ?possible !doc
signal cn
joke cq
quip q
jest q
agree cqi
concur q
exclaim q
testify cq
attest c
complain cq
lament cqn
bemoan n
boast cq
brag cq
speculate cq ?possible
theorise c ?possible
theorize c ?possible
opine cq
proclaim cqn
shout q
yell q
chant q
scream q
whisper cq
mutter q
murmur q
cry q
read q !doc
relate cq
clarify cqn
elaborate q
specify cn
certify cn
verify cn
tell t
inform t
assure t
reassure t
remind to
advise to
notify t
apprise t
convince t !think
persuade to !think
teach t !doc
show cn !doc
demonstrate c !doc
find cq !doc
determine c !doc
establish c !doc
put pr
give r
raise r
lower r
revise r
reduce r
cut r
increase r
update r
adjust r
amend r
correct r
withdraw w
retract nw
disown w
delete w
measure p
record pl
register pl
count l
tally l
receive l
treat l
set p ?probable
discover c
learn c
realise c !think
realize c !think
understand c !think
know c !think
think c !think ?probable
believe c !think ?probable
feel c !think ?probable
fear cn !think ?possible
worry c !think ?possible
suspect cn !think ?probable
doubt cn !think - ?probable
hope ci !think
expect coi !think ?probable
anticipate cn !think ?probable
assume c !think ?probable
imagine c !think
wonder cq !think =asks
consider k !think
endorse n
ask qot =asks
inquire q =asks
query n =asks
question n =asks
demand cqni =demands
urge cqo =demands
exhort o =demands
implore qo =demands
beg qo =demands
plead q =demands
order o =demands
instruct o =demands
direct o =demands
command o =demands
request co =demands
call k
brand ka
label ka
dub k
deem k
term k
describe an
characterise an
characterize an
portray a
depict a
bill a
hail an
denounce an
condemn an
criticise nb
criticize nb
slam nb
blast nb
decry n
deplore n
deride a
mock n
praise nb
applaud nb
laud nb
commend nb
welcome n
thank b
defend n
deprecate n
blame b =blames
attribute b =blames
ascribe b =blames
fault b =blames
accuse u =blames
castigate b
chide b
rebuke b
cite n
quote n
mention n
propose ni
recommend cn
refuse i =declines
decline i =declines
apologise q
apologize q
tout na
champion n
advocate n
outline n
detail n
discuss n
unveil n
"""

IRREGULAR = """
say said said
tell told told
write wrote written
read read read
swear swore sworn
show showed shown
find found found
know knew known
think thought thought
feel felt felt
understand understood understood
teach taught taught
seek sought sought
undertake undertook undertaken
pen penned penned
admit admitted admitted
rebut rebutted rebutted
brag bragged bragged
quip quipped quipped
refer referred referred
forecast forecast forecast
beg begged begged
slam slammed slammed
blog blogged blogged
prefer preferred preferred
dub dubbed dubbed
plan planned planned
take took taken
make made made
give gave given
withdraw withdrew withdrawn
cut cut cut
go went gone
speak spoke spoken
strike struck struck
put put put
set set set
"""

PREPOSITION_CUES = {
    "warn": "of about against over",
    "caution": "of about against over",
    "complain": "of about that",
    "call": "for on upon",
    "speak": "of about against",
    "talk": "of about",
    "boast": "of about",
    "brag": "about",
    "confess": "to",
    "admit": "to",
    "insist": "on",
    "argue": "for against",
    "joke": "about",
    "speculate": "about on",
    "worry": "about",
    "ask": "about for",
    "inform": "of about",
    "appeal": "for to",
    "object": "to",
    "protest": "against",
    "rail": "against",
    "hint": "at",
    "apologise": "for",
    "apologize": "for",
    "hope": "for",
    "wonder": "about whether if",
    "push": "for",
    "lash": "out",
}
"""Verbs that take their noun phrase after a preposition; "call on X to" and "appeal to X to" are demands."""

PHRASES = {
    "would not be drawn on": "cn",
    "would not be drawn": "",
    "refused to be drawn on": "cn",
    "declined to be drawn on": "cn",
    "refuses to be drawn on": "cn",
    "will not be drawn on": "cn",
    "stood by": "w",
    "stands by": "w",
    "stand by": "w",
    "standing by": "w",
    "took back": "w",
    "takes back": "w",
    "backed away from": "w",
    "backed off from": "w",
    "walked back": "w",
    "distanced itself from": "w",
    "distanced himself from": "w",
    "distanced herself from": "w",
    "point out": "cq",
    "made clear": "cq",
    "made it clear": "cq",
    "make clear": "c",
    "make it clear": "c",
    "makes clear": "cq",
    "makes it clear": "cq",
    "pointed out": "cq",
    "points out": "cq",
    "went on to say": "cq",
    "went on": "q",
    "goes on to say": "cq",
    "was quoted as saying": "cq",
    "were quoted as saying": "cq",
    "is quoted as saying": "cq",
    "was cited as saying": "cq",
    "was reported as saying": "cq",
    "has been quoted as saying": "cq",
    "broke the news": "c",
    "gave assurances": "c",
    "is adamant": "cq",
    "was adamant": "cq",
    "is convinced": "c",
    "was convinced": "c",
    "are convinced": "c",
    "is confident": "cq",
    "was confident": "cq",
    "are confident": "cq",
    "is certain": "c",
    "is sure": "c",
    "isn't sure": "c",
    "is not sure": "c",
    "wasn't sure": "c",
    "was not sure": "c",
    "aren't sure": "c",
    "are not sure": "c",
    "isn't certain": "c",
    "is not certain": "c",
    "was not certain": "c",
    "was unable to say": "c",
    "were unable to say": "c",
    "put it": "q",
    "puts it": "q",
    "expressed concern": "c",
    "expressed hope": "c",
    "expressed confidence": "c",
    "expressed fear": "c",
    "expressed fears": "c",
    "gave warning": "c",
    "let it be known": "c",
    "was told": "c",
    "were told": "c",
    "is aware": "",
}
"""Phrases that act as one cue, with their frames (letters of `VERBS`)."""

DRAWN = "be drawn"
"""In a phrase of `PHRASES`: what follows is withheld."""
TURNED_DOWN = (
    "brushed aside",
    "brushes aside",
    "shrugged off",
    "shrugs off",
    "waved away",
    "scoffed at",
    "scoffs at",
    "poured cold water on",
    "rubbished",
)
"""Cues that deny what follows, of words that tell nothing alone."""

RESPONSIBILITY_VERBS = frozenset(
    "take takes took taken taking claim claims claimed claiming accept accepts accepted accepting assume assumes "
    "assumed admit admits admitted admitting acknowledge acknowledged".split()
)
RESPONSIBILITY_NOUNS = frozenset("credit responsibility authorship".split())
"""Verb + (adjective) + noun + "for" …: the source says that it did it; "blame" with "accept" is an admission too."""

NOUN_CUES = {
    "statement": "asserts",
    "claim": "asserts",
    "claims": "asserts",
    "assertion": "asserts",
    "announcement": "asserts",
    "allegation": "asserts",
    "allegations": "asserts",
    "accusation": "asserts",
    "accusations": "asserts",
    "admission": "asserts",
    "acknowledgement": "asserts",
    "suggestion": "asserts",
    "contention": "asserts",
    "insistence": "asserts",
    "declaration": "asserts",
    "prediction": "asserts",
    "estimate": "asserts",
    "assessment": "asserts",
    "conclusion": "asserts",
    "argument": "asserts",
    "report": "asserts",
    "reports": "asserts",
    "confirmation": "asserts",
    "belief": "asserts",
    "view": "asserts",
    "denial": "asserts",
    "warning": "warns",
    "warnings": "warns",
    "threat": "vows",
    "vow": "vows",
    "promise": "vows",
    "pledge": "vows",
    "assurance": "vows",
    "assurances": "vows",
    "demand": "demands",
    "demands": "demands",
    "call": "demands",
    "calls": "demands",
}
"""Nouns that carry content after "that" ("the army's claim that …"), with their stance."""

ACCORDING = (
    "according to",
    "in the words of",
    "in the view of",
    "in the opinion of",
    "as reported by",
    "as quoted by",
    "as cited by",
    "citing",
    "quoting",
)
"""Prepositional cues: the source follows them, the content is the rest of the clause."""

FACT_PARTICIPLES = frozenset("quoting citing".split())

MOSTLY_NOUNS = frozenset(
    "emails e-mails email posts post tweets reports report states notes plans orders comments answers alerts bills terms "
    "signals details backs aims labels brands highlights forecasts remarks".split()
)
"""Of those, the ones that need a determiner, pronoun, "that" or quotation after them to be verbs."""

QUANTITIES = frozenset(
    "as at more up nearly about around over some all nothing most both several many fewer almost dozens hundreds "
    "thousands two three four five six seven eight nine ten none".split()
)
"""Words that open a clause with a figure after a cue that might be a noun ("claims as many as …")."""

CLAIMED = frozenset("charge account figure version number toll description characterisation characterization".split())
"""“A, a figure the rebels dispute”: with the nouns of `NOUN_CUES`, words that take up what was said before."""

ISSUING = frozenset(
    "out issued issuing released releasing published publishing sent sending posted posting read carried".split()
)
"""“put out a statement saying”: the statement is how it was given, not who gave it."""

HANDED_OUT = frozenset(
    "released issued published posted broadcast aired sent carried obtained read given signed attributed seen shared circulated distributed translated".split()
)
"""“said in a statement signed by …”: how what was said reached others."""

NOTE_ADJECTIVES = frozenset(
    "similar sterner softer harsher different defiant conciliatory cautious sombre somber calmer calm warning".split()
)
"""“struck a … note:” — a note that introduces a quotation."""

OBJECT_NOUN_FORMS = frozenset(
    "report reports claim claims demand demands charge charges estimate estimates state states note notes post posts "
    "promise promises call calls question questions show shows plan plans fear fears hope hopes order orders support "
    "vow vows warning pledge pledges request requests comment comments answer answers forecast forecasts alert alerts "
    "offer offers brand label highlight cause feeling meaning finding findings signal signals counter radio cable fax "
    "email e-mail tweet tweets blog pen doubt doubts aim aims back term terms welcome detail details outline command "
    "address attack wish wishes favor favour champion label labels direct joke jokes cry cries whisper find bill bills "
    "hail blast fault judge question criticized retort reply replies chant chants suspect suspects shout shouts "
    "count counts tally treat treats measure measures record records register registers set sets put advocate advocates fears remark remarks repeat boast reject rejects mock refuse object objects".split()
)
"""Cue forms that are nouns as often as verbs: taken as verbs only where the words around say so."""

DISCOURSE_OPENERS = frozenset(
    "however but and meanwhile also still so yet later earlier then instead nevertheless nonetheless moreover furthermore "
    "separately elsewhere indeed besides additionally similarly likewise meantime finally thus therefore hence or "
    "though".split()
)
"""Words at the head of a sentence that belong to nobody's content."""

SUBORDINATORS = frozenset(
    "that because while as if when whenever after before since although though whereas where until unless so than how "
    "why what whether once lest except amid despite but or nor yet even".split()
)
"""Words beyond which a subject is not sought."""

NOUNS_IN_LY = frozenset(
    "family assembly rally ally supply reply monopoly anomaly bully tally weekly daily monthly quarterly butterfly belly".split()
)
"""Nouns that end as adverbs do ("the boy’s family said")."""

ADVERBS = frozenset(
    "also later earlier then again still already ever even only just once never first not now soon both all each "
    "reportedly too twice often always sometimes meanwhile instead thus therefore nonetheless nevertheless "
    "however though back hereby likewise".split()
)
"""Adverbs without -ly that stand between subject and verb."""

AUXILIARIES = frozenset(
    "is are was were be been being am has have had having do does did will would shall should can could may might must "
    "'s 're 've 'll 'd isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't "
    "couldn't cannot shouldn't mustn't it's he's she's they're we're i'm i've we've they've you're he'd she'd they'd "
    "he'll she'll they'll we'll i'll that's there's let's".split()
)

NEGATED_AUXILIARIES = frozenset(
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot "
    "shouldn't mustn't ain't".split()
)

COMMON_VERBS = frozenset(
    "came went took made gave got saw left held began kept brought sent met ran fell hit struck shot flew rose led "
    "lost won cut set put let became stood spent built found thought felt told knew drove broke spoke chose grew drew "
    "threw caught fought bought taught sought stuck swept burnt burned burst sank sent withdrew hurt killed wounded "
    "injured fired launched landed targeted attacked destroyed followed remained continued appeared seemed failed died "
    "arrived returned moved crashed exploded detonated collapsed evacuated include includes remains remain seems appears "
    "comes goes takes makes gives gets wants needs means keeps includes continues stands lies sits runs follows faces "
    "kills injures wounds hits strikes-at leaves-behind took shook shakes rocked rattled flooded forced sparked "
    "fled heard woke slept watched ate drank wept wrote rang escaped survived swam climbed "
    "triggered prompted drew came began begins".split()
)
"""Verbs frequent in reports of incidents, for telling a clause from a phrase."""

NEGATORS = frozenset("no not never none nobody nothing neither nor n't without cannot".split()) | NEGATED_AUXILIARIES

REFUSED_VERBS = frozenset(
    "drawn say comment provide disclose discuss confirm reveal release give name identify elaborate specify answer share "
    "divulge publish speculate address detail explain respond offer describe verify be talk speak".split()
)
"""Verbs of giving information: refused, they leave a question withheld."""

KEEPING_VERBS = frozenset("disclose reveal release publish divulge name identify discuss".split())
"""Of those, what somebody "does not" do as a rule."""

DISCLOSING = frozenset("disclose reveal divulge".split())
"""Of those, what is kept back when somebody "did not" do it."""

UNRETURNED = frozenset("return returned respond responded reply replied".split())
"""What is not done with a call or a question, so that nothing is said."""
UNGIVEN = frozenset(
    "figure figures number numbers details detail reason reasons explanation timetable names name breakdown date".split()
)
"""“gave no …”: what a silence is about."""
GIVING = frozenset(
    "releasing disclosing providing revealing giving naming identifying commenting discussing publishing".split()
)
"""“it was not disclosing …”: giving information, as work that is refused."""

SILENCE_VERBS = frozenset(
    "reveal say specify elaborate disclose comment mention respond explain give provide name identify detail answer "
    "address indicate reply clarify state offer describe".split()
)
"""With a plain negation ("did not reveal") these are the outlet's words about a silence, not a refusal."""

PERFORMATIVES = {
    "warn": "warns",
    "caution": "warns",
    "vow": "vows",
    "promise": "vows",
    "pledge": "vows",
    "swear": "vows",
    "demand": "demands",
    "urge": "demands",
    "call on": "demands",
    "call upon": "demands",
    "call for": "demands",
    "appeal to": "demands",
    "take responsibility": "takes-responsibility",
    "claim responsibility": "takes-responsibility",
    "accept responsibility": "takes-responsibility",
    "take full responsibility": "takes-responsibility",
    "claim full responsibility": "takes-responsibility",
}
"""What "we" or "I" do by saying so, at the head of quoted words."""

ASSESSING_PHRASES = (
    "neither confirm nor deny",
    "neither confirmed nor denied",
    "too early to",
    "too soon to",
    "working to determine",
    "working to establish",
    "working to confirm",
    "trying to determine",
    "trying to establish",
    "trying to confirm",
    "seeking to establish",
    "looking into",
    "cannot confirm",
    "can not confirm",
    "can't confirm",
    "could not confirm",
    "couldn't confirm",
    "could not immediately confirm",
    "could not verify",
    "cannot verify",
    "not in a position to say",
    "not in a position to confirm",
    "not able to establish",
    "not able to say",
    "not able to determine",
    "unable to establish",
    "unable to say",
    "unable to determine",
    "unable to confirm",
    "unable to verify",
    "not able to confirm",
    "not yet confirmed",
    "not yet clear",
    "not yet known",
    "not immediately clear",
    "not clear",
    "not known",
    "unclear",
    "do not yet know",
    "don't yet know",
    "do not know",
    "don't know",
    "does not know",
    "did not know",
    "did not yet know",
    "no information yet",
    "remains to be seen",
    "undetermined",
    "not been determined",
    "not been established",
    "not been identified",
    "yet been identified",
    "was unknown",
    "is unknown",
    "remains unknown",
    "remained unknown",
    "still assessing",
    "still being assessed",
    "being assessed",
    "were assessing",
    "was assessing",
    "are assessing",
    "is assessing",
    "assessments",
    "assessment is",
    "assessment was",
    "assess the",
    "still fluid",
    "still unfolding",
    "still developing",
    "under investigation",
    "still investigating",
    "is investigating",
    "are investigating",
    "was investigating",
    "were investigating",
    "being investigated",
    "investigations are",
    "investigation is",
    "investigation was",
    "still being counted",
    "still counting",
    "being verified",
    "are verifying",
    "were verifying",
    "is verifying",
    "are checking",
    "were checking",
    "is checking",
    "being checked",
    "yet to be determined",
    "yet to be established",
    "yet to be confirmed",
    "yet to determine",
    "yet to establish",
    "to be determined",
)
"""Content that says something is not known yet."""

CERTAINTY_WORDS = {
    "may": "possible",
    "might": "possible",
    "could": "possible",
    "possibly": "possible",
    "perhaps": "possible",
    "maybe": "possible",
    "possible": "possible",
    "conceivable": "possible",
    "suspected": "probable",
    "likely": "probable",
    "probably": "probable",
    "presumably": "probable",
    "apparently": "probable",
    "apparent": "probable",
    "appeared": "probable",
    "appears": "probable",
    "appear": "probable",
    "seemed": "probable",
    "seems": "probable",
    "seem": "probable",
    "seemingly": "probable",
    "believed": "probable",
    "thought": "probable",
    "reportedly": "probable",
    "allegedly": "probable",
    "purportedly": "probable",
    "estimated": "probable",
    "expected": "probable",
    "implying": "probable",
    "suggesting": "probable",
    "unlikely": "probable",
    "unclear": "unknown",
    "unknown": "unknown",
    "rumoured": "possible",
    "rumored": "possible",
    "unconfirmed": "possible",
}
"""Hedges of one word; the weakest in the clause counts. "unlikely" turns the polarity too."""

CERTAIN_PHRASES = (
    "it is clear",
    "it's clear",
    "no doubt",
    "without doubt",
    "certainly",
    "definitely",
    "undoubtedly",
    "clearly",
    "there is no question",
    "we are certain",
    "we are confident",
)

OPEN_PHRASES = (
    "open question",
    "remains unclear",
    "not clear",
    "unclear",
    "not known",
    "unknown",
    "remains to be seen",
)

INQUIRIES = frozenset(
    "assessing establishing determining investigating verifying checking examining ascertaining evaluating counting "
    "clarifying gathering confirming tallying compiling probing piecing collecting analysing analyzing".split()
)
"""Work by which something is found out: under way, the answer is not known yet."""

UNFINISHED = frozenset(
    "changing evolving unfolding developing fluid moving incomplete unfinished ongoing preliminary unresolved".split()
)
UNFINISHED_SUBJECTS = frozenset(
    "situation picture assessment assessments check checks count inquiry investigation investigations information "
    "search details tally review reviews probe toll".split()
)
"""“the picture is still changing”, “checks were not complete”: the answer is not known yet."""
COMPLETED = frozenset(
    "complete completed finished over done final confirmed concluded known clear finalised finalized".split()
)

ACTS = frozenset(
    "carried attacked struck hit fired launched shot killed targeted bombed detonated planted ambushed downed shelled "
    "destroyed seized captured abducted kidnapped staged conducted executed overran overrun raided stormed sank sunk assassinated eliminated neutralised "
    "neutralized torched mined rammed besieged stabbed beheaded liquidated".split()
)
"""What an armed group says that it did itself takes responsibility."""
OWN_ACTS = frozenset(
    "attacked struck killed bombed ambushed shelled abducted kidnapped overrun overran raided stormed sunk assassinated beheaded rammed".split()
)
"""Acts that "it", "we" or "they" can only have done themselves ("said it had killed 12 policemen")."""
ASSAILANTS = frozenset(
    "attackers attacker assailants assailant gunmen gunman militants militant terrorists terrorist insurgents insurgent rebels rebel jihadists jihadist "
    "bombers bomber suspects suspect bandits bandit raiders raider intruders intruder infiltrators drones drone uavs missiles missile rockets rocket enemy invaders "
    "extremists extremist hijackers hijacker pirates".split()
)
"""Whom or what a side fends off: having killed or destroyed these is no attack of its own."""
FENDING = frozenset(
    "killed shot destroyed captured seized eliminated neutralised neutralized liquidated downed".split()
)

OWN_FIGHTERS = frozenset(
    "fighters forces men members brigades soldiers militants troops aircraft drones jets planes pilots navy army".split()
)
"""With "its" or "our": whose deed is the speaker's own."""

HOLDS_TO_BLAME = frozenset("hold holds held holding".split())
TO_BLAME = frozenset("responsible accountable".split())
LAID_AT = frozenset(("attribute", "ascribe"))
"""Verbs of blaming with "to" before whom."""
BLAME_NOUN_VERBS = frozenset(
    "put puts placed places laid lays pinned pins cast casts putting placing laying pinning apportioned".split()
)
"""“holds X responsible for Y”, “laid the blame for Y on X”."""

PICTURES = frozenset(
    "picture pictures photo photos photograph photographs image images video videos footage clip clips flag emoji meme "
    "cartoon map screenshot selfie message messages link graphic".split()
)
SHARING = frozenset("shared uploaded posted published put shares posts uploads puts sharing posting uploading".split())
"""Sharing a picture is a post where the platform is named, or the verb leaves no doubt."""

NAMING = frozenset(
    "calling calls called call styling styled describing describes described dubbing dubbed naming identifying identified identifies".split()
)
OF_A_GROUP = frozenset("allied affiliated linked associated backed armed united suspected related".split())
"""What looks like a verb before another group: "the Front and allied militias"."""
REFLEXIVES = frozenset("itself himself herself themselves ourselves myself".split())
UNDERGONE = frozenset("embraced attained sustained suffered underwent".split())
"""What befell somebody, however like a word of saying it stands."""
FIRST_PERSON = frozenset("i we me us my our mine ours".split())
LABELS = frozenset(
    "live updates update breaking developing watch video photos pictures gallery explainer explained analysis opinion exclusive latest factbox timeline recap interview "
    "profile editorial correction corrected clarification podcast q&a obituary column review fact-check newsletter media press news release statement".split()
)
"""Before a headline's colon, what sort of page it is: nobody who speaks."""
REGULAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday daily weekly monthly morning midday evening weekend".split()
)
"""Before "note" or "briefing" and a headline's colon, when it comes out: the outlet's own."""
PAGE_SORTS = LABELS | REGULAR
PAGE_NOUNS = frozenset(
    "statement note release bulletin communique communiqué notice public press official joint open media".split()
)
"""Words of a headline's label that name nothing but a body's own page ("Public statement: …", "Official note: …")."""
ALLEGIANCE = frozenset("loyal allied linked close aligned affiliated belonging".split())
"""After forces or fighters, with a preposition: whose they are."""
ASKING = frozenset("what how why who when where whether which".split())
"""Words that open a headline's part on what the page is about."""
WITHHELD = frozenset("not withheld kept concealed changed".split())
"""Of a name: it is not given."""
NAMELESS_CUES = frozenset(
    "ask asks asked asking request requests requested requesting speak speaks spoke speaking demanded insisted".split()
)
"""Verbs with which somebody asks not to be named."""
NAMELESS = frozenset("anonymity anonymous anonymously unnamed authorized authorised".split())
"""Words of how somebody speaks who is not to be named."""
ANONYMOUS = frozenset("ask decline request insist refuse demand wish".split())
ANONYMITY = frozenset("named identified quoted".split())
"""What a source who speaks asks not to be: no statement."""

CLAIM_NOUNS = frozenset(
    "figure figures number numbers count toll tally estimate claim claims statement report reports allegation accusation remark remarks "
    "comment comments account version story assessment assertion post posts tweet tweets message".split()
)
"""What a source may stand by or take back."""

UNSAID = frozenset(
    "elaborating giving providing offering specifying explaining naming identifying saying adding citing further more".split()
)
"""How little somebody said ("…, without elaborating"): the outlet's word on what is told, no part of it."""

NO_PARTY = frozenset(
    "privacy security safety reason reasons concern concerns fear fears lack need law laws policy rules regulations risk risks fatigue weather "
    "uncertainty confidentiality threat threats danger difficulties shortage shortages confusion danger example examples".split()
)
"""What is cited as a reason, not as a source ("citing the privacy of the victims")."""

COUNTABLE = frozenset(
    "number magnitude quake earthquake temperature toll total figure count tally dead death deaths dead casualties losses damage cost magnitude estimate value size "
    "strength bill price crowd losses injured wounded missing".split()
)

WANTING = frozenset("want wants wanted wish wishes wished".split())
""" "Did not want to speak about the motive": kept back."""
REFUSAL_PHRASES = (
    "refused to be drawn",
    "declined to be drawn",
    "had no comment",
    "has no comment",
    "have no comment",
    "would not be drawn",
)

SPEAKING = frozenset("speaking talking".split())
REMARKS = frozenset("interview comments remarks statement call conversation".split())
"""“speaking to X, …”, “in an interview with X”: X heard it."""

GLOSS_OPENERS = frozenset(
    "implying suggesting meaning indicating hinting signalling signaling apparently seemingly presumably perhaps "
    "possibly evidently supposedly ostensibly".split()
)
"""Words that open the outlet's own gloss after a dash or a quotation."""

GLOSS_NOUNS = frozenset(
    "reference swipe allusion jab nod dig hint sign signal response reminder contrast echo rebuke claim remark remarks "
    "comment comments figure move suggestion departure change".split()
)
"""“— an apparent swipe at …”, “, a reference to …”: nouns that head the outlet's gloss."""

JUDGING = frozenset(
    "condemned condemns condemn condemning denounced denounces deplored deplores decried criticised criticized criticises criticizes praised praises thanked welcomed "
    "welcomes mourned mourns offered offers expressed expresses urged urges called calls blamed blames accused accuses rejected rejects dismissed dismisses denied denies "
    "warned warns threatened threatens vowed vows promised promises demanded demands".split()
)
"""Cues of a word on what happened, not of an account of it: nothing goes on with them."""

DEEDS_CLAIMED = frozenset(
    "attack attacks assault assaults bombing bombings blast blasts explosion explosions strike strikes raid raids ambush ambushes shooting shootings killing killings assassination "
    "kidnapping kidnappings abduction abductions stabbing massacre hijacking operation".split()
)
"""Nouns after "claimed" that make it a claim of responsibility."""

BEFELL_VERBS = frozenset("confirmed reported feared believed presumed declared pronounced listed".split())
BEFALLEN = frozenset(
    "dead killed injured wounded hurt missing safe alive drowned trapped unharmed unhurt released freed rescued found kidnapped abducted taken "
    "detained captured arrested stranded displaced sunk destroyed damaged hit lost infected stable critical among as".split()
)
"""After such a verb, what befell its subject: "third sailor confirmed dead", "boy reported missing", "two among the victims": nobody's word."""

CALLED = frozenset(
    "called branded termed labelled labeled described calls brands terms labels describes calling branding".split()
)
UNTRUE = frozenset(
    "false untrue baseless unfounded fabricated fabrication fabrications nonsense lie lies fake inaccurate incorrect wrong groundless fiction disinformation "
    "propaganda slander rubbish misinformation hoax invention absurd ridiculous".split()
)
"""What a claim is called by who denies it ("called the claim “categorically false”")."""

RECEIVING = frozenset("receive treat".split())
"""Verbs of frame l that only those who look after people have."""
RECEIVERS = frozenset(
    "hospital hospitals clinic clinics infirmary mortuary morgue health medical centre center ward".split()
)
"""Words of who these are."""
COUNTED = frozenset(
    "people persons person dead deaths death fatalities casualties victims bodies injured wounded missing patients survivors injuries arrests civilians soldiers men women children".split()
)
"""Whom a count of frame l is of."""
ADDING_UP = frozenset(
    "raise raises raised raising bring brings brought bringing take takes took taking push pushes pushed pushing".split()
)
"""Forms of what a find or a death does to a toll, as well as who counts."""
