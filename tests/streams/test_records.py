"""The records of the streams say what was expected of them by hand, but for what is listed here with its reason.

A row that comes right must leave the list: the test fails on it as on a row that goes wrong.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from onrecord.pipeline import Records
from tests.streams.comparing import compare
from tests.streams.expected import Stream
from tests.streams.expected_ain_al_asad import EXPECTED as ASAD
from tests.streams.expected_tarija import EXPECTED as TARIJA
from tests.streams.short import SHORT

NOT_YET: Mapping[str, Mapping[str, str]] = {
    "ain-al-asad": {
        "figure evening-80": "“80” and “at least 80” are two claims that support each other; each has some of the carriers",
        "figure evening-targets": "“104 more places if America retaliates” is a threat and is kept out of what was targeted",
        "figure later-asad-us": "eleven at the base by one side counts as inconsistent with that side's sixteen in all",
        "figure later-asad-iraq": "“spoken of 22 missiles, 17 of them at …”: the model ends the content at the comma, so 17 has no source",
        "figure later-50-dead": "a machine translator's outlet has no side, so nobody's later word supersedes it",
    },
    "tarija-earthquake": {
        "figure mag-64": "“first put at 6.4 and corrected” is taken back at once, so no claim of it is made",
        "figure next-14": "“the official toll” is the outlet's own voice: whose office is not said",
        "figure next-hospital-71": "patients of one hospital, 68 and then 71, are told as a dispute by its unnamed director",
        "slot plant": "no slot says that something was checked and is whole",
        "history ministry-killed": "14 is told without its source",
        "toll toll-next": "14 is told without its source",
        "undated radio-chapaco.txt": "without a date it is linked with nothing",
    },
    "van-earthquake": {
        "figure 57": "“measured the quake at 5.7” says no magnitude",
        "figure 25-hurt": "the model takes “the head of the province’s emergency service” for what he says, so that his side is not known",
        "toll injured-end": "a governor's count and an agency's are two lines of one state, of which neither is the whole",
        "figure 10": "“10 had been announced by mistake” is taken back at once, so no claim of it is made",
        "unknown casualties-noon": "“No deaths have been reported in Iran so far” leaves it open for all",
        "unknown cost": "no slot asks what relief has cost",
    },
    "yakima-shooting": {
        "slot by": "who is held on suspicion is not said to have done it",
        "unknown suspect-known": "the same: what was kept back is never answered",
    },
    "gharyan-airstrike": {
        "figure 12": "beside that headline the model misses who said the lead",
        "slot clinic hit": "“denied that a clinic had been hit” is not held against the clinic",
        "slot owned-end": "“none of its aircraft flew” is no denial of the deed in words",
        "response medics": "an outlet's own staff are nobody's response",
    },
    "surigao-ferry": {
        "figure 20-children": "who is not on a list is counted under no measure of the incident's",
        "figure 171-guard": "where a report tells of two countries, an office of the one is not taken to have seen it",
        "figure 40-end": "a rescuer and the coastguard are one side, and no side disputes itself",
        "brief lead": "a ferry that capsizes is told as a crash",
    },
    "syzran-refinery": {
        "figure 12-samara": "a region that holds all that was hit is no limit of a count",
        "figure 3-tanks": "the model gives what images show to the images, not to who reads them",
        "figure 1-tank": "a thing that “had burned” is not damaged",
        "figure 40-percent": "a share that “has been lost” is of no incident",
        "slot by": "that the drones were the other side's is not read as a word on who did it",
        "response airport": "“the aviation agency Rosaviatsiya” is held for a person",
        "response saratov": "what is suspended by nobody who is named is nobody's response",
        "brief lead": "the lead tells the town and not what was hit there",
    },
    "ghent-stabbing": {
        "liège: begins": "“at about 1:20 p.m.” of a man's being overpowered is not taken for the attack's time",
        "figure 300": "soldiers who are being sent are told as moved by nobody of theirs",
        "figure 2-monday": "neither a mayor nor a federal office speaks for the other",
        "figure 6-monday": "the same",
        "slot syrian": "“He is not a Syrian” is held against nobody's word",
        "slot syrian-end": "the same; and a tabloid that withdraws its report is not its source",
        "slot wout": "who is charged is not said to have done it",
    },
    "bannu-market": {
        "market: background of frontier-9": "“a market in the same city” has no place",
        "figure polio-1": "one who is told of without a number has no group but a people's",
        "slot van": "“targeted a police van”: the verb joins what the report is on and names nothing that was attacked",
        "response kabul": "“called the allegation baseless” is no word of a response",
    },
    "batken-clash": {
        "figure 11-hospital": "a doctor whom only the programme's host names with her hospital has no side",
        "figure 7-soldiers": "“seven of them are soldiers” is counted under no measure",
        "figure 4-civilians": "the same",
        "figure 870-noon": "870 are told as moved and 1,340 as evacuated: two measures",
        "figure 26-houses": "houses that “were burned” are hit",
        "response case": "a criminal case that has been opened is not read as a response",
        "clash: background of monitor-9": "a month and a village share too little with a day and its towns",
        "figure 7-later": "the same",
        "figure 4-houses": "houses that “burned down” are a fire of their own",
        "figure 1-evening": "a guard of a country and “one of their men” are two groups",
        "figure 2-evening": "the same",
        "figure 3-kyrgyz": "“it spoke of one dead” is given to the ministry told of before, not to the state that the sentence opens with",
        "figure 3-end": "the same",
        "figure 11-ministry": "“had reported 11 the evening before” is told with the 24, and not before it",
        "figure 0-civilians": "“no losses among the civilian population” is no count",
        "slot by-tajik-second": "“Kyrgyz soldiers crossed the line and fired”: the subject stands too far from its second verb",
        "slot by-kyrgyz": "the same",
        "slot mortars": "“is using mortars” tells of no means",
        "slot mortars-denied": "the same",
        "brief mortars": "the same",
        "toll killed-end": "two states' own dead are added up where each is of a place of its own, and only one state's town is known",
        "toll injured-end": "the same",
        "response ceasefire": "an agreement is nobody's response",
    },
    "dryden-derailment": {
        "figure 0-crew": "“walked away unhurt” goes on over a paragraph's end from who could not say more",
        "figure 3-ammonia": "what wagons carry is counted under no measure of the incident's",
        "figure 4-ammonia": "the same",
        "figure 24-cars": "a photographer's count of wagons stands in a report whose trigger is elsewhere",
        "figure 340": "people who wait for word in an arena are counted under no measure",
        "figure 20-away": "“all but 20 of the evacuees have returned” leaves nobody evacuated in words",
        "figure 9": "“the hospital” is not the health centre that the sentence has just named",
        "figure 2-stable": "“the other two were stable” tells of no harm",
        "figure 60-tonnes": "what escaped is counted under no measure of the incident's",
        "unknown name": "no question asks after the name of who died",
        "response hotels": "a vice-president's own words, of a company that he is not tied to",
        "brief ammonia": "what killed is told by nobody's slot",
    },
    "socha-mine": {
        "figure 4-end": "“four survived” has no measure",
        "figure rescuer": "who is told of as one of the dead by name has no number",
        "toll killed-end": "a governor's 13 and an agency's seven stand side by side: neither speaks for the other",
        "mine: begins": "of a day and a minute of it that reports tell, the day is told more often",
        "figure 2-out": "“got out by themselves with burns” tells of no harm",
        "figure 16": "“sixteen of them on the shift” has no noun",
        "slot blamed": "“we hold … responsible” in a union's own voice has no cue of another's words",
        "brief lead": "a mine's name that is a village's too is told as where it was",
    },
    "sofala-cyclone": {
        "cyclone: background of limpopo-9": "a storm’s name alone links nothing",
        "figure 53-later": "the same",
        "figure 27": "health centres that “were affected” are not told as damaged",
        "figure 26": "“26 people had died in Zambézia” has no place where the report tells of one province, and a governor’s is of his own area",
        "figure 2600": "who “had registered” is counted under no measure",
        "figure 118000": "who “are sheltered” is told as present",
        "figure 4-monday": "a district’s count and its country’s are two scopes",
        "toll injured-end": "“Nineteen are injured” after a count of Malawi’s dead has no place",
    },
    "niamey-hotel": {
        "bamako: at Bamako": "a hotel’s name is told for the town that it is in",
        "figure 3-attackers": "who did it is counted under no measure of the incident’s",
        "figure 5-10": "the same",
        "figure 3-cctv": "the same",
        "figure 24-escaped": "“another 24 escaped by themselves” has no noun",
        "figure 1-gendarme": "“a gendarme” in a list of counts has no number",
        "figure 1-french": "“one of them was slightly wounded” counts nobody",
        "figure 1-canadian": "“a third Canadian was in hospital” is at least one",
        "figure 6-end": "“foreign nationals” and “foreigners” are two groups",
        "figure ayorou-20": '“some 20 "terrorists" were killed”: before marks of quotation the number has no noun',
        "unknown injured-morning": "a company that “had no information on injured people” leaves nothing open",
        "brief lead": "of gunmen who storm a hotel and open fire the shooting is told, and not what was attacked",
    },
    "loja-crash": {
        "plane: told in austral-3": "a report a month later has other people and words than those of the first days",
        "figure 67": "the same",
        "figure 69-june": "the same",
        "toll killed-june": "the same",
        "unknown cause-june": "the same",
        "response prosecutors": "the same",
        "brief 67": "the same",
        "plane: background of austral-9": "the same: it is linked with that report",
        "figure 67-later": "the same",
        "figure 51": "of whom a list of passengers is is counted under no measure",
        "figure 5-spaniards": "the same",
        "figure 4-spaniards": "the same",
        "figure 5-saturday": "the same",
        "figure 180": "who “are working on the slope” is counted under no measure",
        "figure 69-end": "a number that a newspaper gives as the ministry’s, without a verb of saying, is its own word",
        "figure helicopter-1": "“a fifth soldier survived with burns” tells of no harm",
        "slot moment": "when a plane took off is told as when it crashed",
        "unknown cause-afternoon": "“no cause is ruled out” leaves nothing open",
        "response coliseum": "“she opened …” has no name",
        "response advance": "what families are “to get” is nobody’s response",
    },
    "ashulia-protest": {
        "protest: told in policehq-1": "a press note that names two towns that the index does not know shares no place with the others",
        "figure 18": "the same",
        "figure 2-critical": "the same",
        "figure 1-police": "the same",
        "figure 64": "the same",
        "figure 140": "the same",
        "figure 26": "the same",
        "figure 3-vehicles": "the same",
        "figure 18-evening": "the same",
        "figure 60": "the same",
        "figure 26-union": "the same",
        "history police-held": "the same",
        "change 26-43": "the same",
        "protest: told in shomoy-live": "a live page without a day, the same",
        "figure 3": "the same",
        "figure 1-wednesday": "the same",
        "figure 5-rights": "the same",
        "figure 68-rights": "the same",
        "figure 43": "the same",
        "figure 26-wednesday": "the same",
        "figure 100": "the same",
        "figure 3-end": "the same",
        "history state-killed": "the same",
        "response border-guard": "the same",
        "response wages": "the same",
        "protest: begins": "a clock time in no known zone is taken for that of the easternmost",
        "rana plaza: at Savar": "a building’s name is told for the town that it is in",
        "figure 6": "police’s “one woman died in a fall” is taken for a part of what the hospital counts",
        "brief dispute": "the same",
        "figure 6-union": "“six” and “six workers” are two groups",
        "figure 6-end": "the same",
        "figure 4": "“an official inquiry found” is nobody’s word",
        "toll killed-end": "the same",
        "response family": "“upazila chairman” is no office that is known",
    },
}


@pytest.mark.parametrize("stream", [ASAD, TARIJA, *SHORT], ids=lambda stream: stream.folder)
def test_the_records_are_as_expected(stream: Stream, streams: Mapping[str, Records]) -> None:
    findings = compare(stream, streams[stream.folder])
    wrong = {finding.row: finding.found for finding in findings if not finding.right}
    listed = NOT_YET[stream.folder]
    assert not {row: found for row, found in wrong.items() if row not in listed}
    assert not sorted(set(listed) & {finding.row for finding in findings if finding.right}), "take these off the list"
