"""Sixty nested attributions in words of our own: who said it, as told by whom. The corpora mark the outermost alone.

Each is (text, outer, inner, content): `inner` is given `content`, and `outer` is who passed it on: the source of the statement it stands
in, or whom it was told to. The first thirty are to work with; the last thirty (`HELD`) are read once, for the figure.
"""

from __future__ import annotations

from typing import NamedTuple


class Nested(NamedTuple):
    """One case; all parts are verbatim pieces of `text`."""

    text: str
    outer: str
    inner: str
    content: str


WORKED = (
    Nested(
        "The minister said the army had told him that two villages were empty.",
        "The minister",
        "the army",
        "two villages were empty",
    ),
    Nested(
        "A hospital director told Radio Sol that eleven people had died.",
        "Radio Sol",
        "A hospital director",
        "eleven people had died",
    ),
    Nested(
        "State media quoted the governor as saying the dam would hold.",
        "State media",
        "the governor",
        "the dam would hold",
    ),
    Nested(
        "The mayor said residents reported hearing three blasts before dawn.",
        "The mayor",
        "residents",
        "hearing three blasts before dawn",
    ),
    Nested(
        "“The captain told us the engine had failed,” a survivor said.",
        "a survivor",
        "The captain",
        "the engine had failed",
    ),
    Nested(
        "The ministry said that, according to the coast guard, nine sailors were missing.",
        "The ministry",
        "the coast guard",
        "nine sailors were missing",
    ),
    Nested(
        "The embassy said local police believed the fire was set on purpose.",
        "The embassy",
        "local police",
        "the fire was set on purpose",
    ),
    Nested(
        "Union leader Marta Ruiz said the company had admitted the valve was faulty.",
        "Union leader Marta Ruiz",
        "the company",
        "the valve was faulty",
    ),
    Nested(
        "The agency cited a police officer as saying the shooter had fled on foot.",
        "The agency",
        "a police officer",
        "the shooter had fled on foot",
    ),
    Nested(
        "An official told the Daily Harbour that no warning had been given.",
        "the Daily Harbour",
        "An official",
        "no warning had been given",
    ),
    Nested(
        "The report says witnesses described a white van leaving the square.",
        "The report",
        "witnesses",
        "a white van leaving the square",
    ),
    Nested(
        "The general said his pilots had reported that the bridge was destroyed.",
        "The general",
        "his pilots",
        "the bridge was destroyed",
    ),
    Nested("Her lawyer said she denied taking part in the raid.", "Her lawyer", "she", "taking part in the raid"),
    Nested(
        "The president said the United Nations had warned that food would run out by May.",
        "The president",
        "the United Nations",
        "food would run out by May",
    ),
    Nested(
        "The rebels claimed the army had acknowledged losing forty men.", "The rebels", "the army", "losing forty men"
    ),
    Nested(
        "A spokesman for the airline said investigators had told it the recorder was intact.",
        "A spokesman for the airline",
        "investigators",
        "the recorder was intact",
    ),
    Nested(
        "“My brother says they shot at the tyres first,” Ana Petrova said.",
        "Ana Petrova",
        "My brother",
        "they shot at the tyres first",
    ),
    Nested(
        "The judge noted that the prosecutor had argued the law was clear.",
        "The judge",
        "the prosecutor",
        "the law was clear",
    ),
    Nested("Police said the suspect told officers he had acted alone.", "Police", "the suspect", "he had acted alone"),
    Nested(
        "The prime minister wrote that engineers had assured him the tunnel was safe.",
        "The prime minister",
        "engineers",
        "the tunnel was safe",
    ),
    Nested(
        "The paper reported that a senior aide had said talks were over.",
        "The paper",
        "a senior aide",
        "talks were over",
    ),
    Nested(
        "Aid workers said villagers complained that soldiers had taken their cattle.",
        "Aid workers",
        "villagers",
        "soldiers had taken their cattle",
    ),
    Nested(
        "The ambassador said Tehran had informed him that the crew was safe.",
        "The ambassador",
        "Tehran",
        "the crew was safe",
    ),
    Nested(
        "According to the broadcaster, the regional police chief said six men were held.",
        "the broadcaster",
        "the regional police chief",
        "six men were held",
    ),
    Nested("The family said doctors had told them she would recover.", "The family", "doctors", "she would recover"),
    Nested(
        "The Interior Ministry said a caller claimed that a second bomb was on the train.",
        "The Interior Ministry",
        "a caller",
        "a second bomb was on the train",
    ),
    Nested(
        "A diplomat said the two sides believed a truce was near.", "A diplomat", "the two sides", "a truce was near"
    ),
    Nested(
        "The company said its crew had radioed that smoke was filling the hold.",
        "The company",
        "its crew",
        "smoke was filling the hold",
    ),
    Nested(
        "“The colonel promised that nobody would be hurt,” the priest said.",
        "the priest",
        "The colonel",
        "nobody would be hurt",
    ),
    Nested(
        "The committee heard that, the day before, the engineer had warned that the wall was cracking.",
        "The committee",
        "the engineer",
        "the wall was cracking",
    ),
)

HELD = (
    Nested(
        "The governor said farmers had told him the wells were dry.", "The governor", "farmers", "the wells were dry"
    ),
    Nested(
        "A fire chief told Channel Nine that four floors had collapsed.",
        "Channel Nine",
        "A fire chief",
        "four floors had collapsed",
    ),
    Nested(
        "The news agency quoted a guard as saying the gate was left open.",
        "The news agency",
        "a guard",
        "the gate was left open",
    ),
    Nested(
        "The coroner said relatives reported that the man had been ill for weeks.",
        "The coroner",
        "relatives",
        "the man had been ill for weeks",
    ),
    Nested(
        "“The driver told me the brakes were gone,” a passenger said.",
        "a passenger",
        "The driver",
        "the brakes were gone",
    ),
    Nested(
        "The council said that, according to the school, all pupils were safe.",
        "The council",
        "the school",
        "all pupils were safe",
    ),
    Nested(
        "The consulate said border guards believed the convoy had turned back.",
        "The consulate",
        "border guards",
        "the convoy had turned back",
    ),
    Nested(
        "Opposition leader Karim Haddad said the army had conceded that the count was wrong.",
        "Opposition leader Karim Haddad",
        "the army",
        "the count was wrong",
    ),
    Nested(
        "The newspaper cited a port worker as saying the crane had been leaning.",
        "The newspaper",
        "a port worker",
        "the crane had been leaning",
    ),
    Nested(
        "A relief official told the Evening Post that the road was cut.",
        "the Evening Post",
        "A relief official",
        "the road was cut",
    ),
    Nested(
        "The inquiry says nurses described a long wait for blood.", "The inquiry", "nurses", "a long wait for blood"
    ),
    Nested(
        "The admiral said his officers had reported that the mine was old.",
        "The admiral",
        "his officers",
        "the mine was old",
    ),
    Nested("His wife said he denied owning the rifle.", "His wife", "he", "owning the rifle"),
    Nested(
        "The chancellor said the Red Cross had warned that the camp was full.",
        "The chancellor",
        "the Red Cross",
        "the camp was full",
    ),
    Nested(
        "The militia claimed the government had admitted shelling the market.",
        "The militia",
        "the government",
        "shelling the market",
    ),
    Nested(
        "A spokeswoman for the railway said inspectors had told it the track was sound.",
        "A spokeswoman for the railway",
        "inspectors",
        "the track was sound",
    ),
    Nested(
        "“My neighbour says the shooting began at six,” Luis Ortega said.",
        "Luis Ortega",
        "My neighbour",
        "the shooting began at six",
    ),
    Nested(
        "The senator noted that the auditor had argued the money was lost.",
        "The senator",
        "the auditor",
        "the money was lost",
    ),
    Nested(
        "Prosecutors said the pilot told investigators he had fallen asleep.",
        "Prosecutors",
        "the pilot",
        "he had fallen asleep",
    ),
    Nested(
        "The mayor wrote that the utility had assured her the water was clean.",
        "The mayor",
        "the utility",
        "the water was clean",
    ),
    Nested(
        "The website reported that a cabinet member had said the plan was dead.",
        "The website",
        "a cabinet member",
        "the plan was dead",
    ),
    Nested(
        "Monitors said shopkeepers complained that police had done nothing.",
        "Monitors",
        "shopkeepers",
        "police had done nothing",
    ),
    Nested(
        "The envoy said Damascus had informed him that the crossing would open.",
        "The envoy",
        "Damascus",
        "the crossing would open",
    ),
    Nested(
        "According to the weekly, the prison governor said two guards were hurt.",
        "the weekly",
        "the prison governor",
        "two guards were hurt",
    ),
    Nested("The club said medics had told it the player would live.", "The club", "medics", "the player would live"),
    Nested(
        "The Defence Ministry said a deserter claimed that food was short.",
        "The Defence Ministry",
        "a deserter",
        "food was short",
    ),
    Nested(
        "A mediator said both parties believed the deadline would slip.",
        "A mediator",
        "both parties",
        "the deadline would slip",
    ),
    Nested(
        "The operator said its divers had radioed that the hull was split.",
        "The operator",
        "its divers",
        "the hull was split",
    ),
    Nested(
        "“The commander swore that the village was empty,” the teacher said.",
        "the teacher",
        "The commander",
        "the village was empty",
    ),
    Nested(
        "The court heard that, a week earlier, the plumber had warned that gas was leaking.",
        "The court",
        "the plumber",
        "gas was leaking",
    ),
)
