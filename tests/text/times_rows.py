"""Sentences of ours with a time in brackets, its TIMEX3 type and its value, told on Thursday 14 May 2026 at 15:00 UTC (ISO week 20).

A row is `sentence = TYPE value`. The rows above the line of dashes were written from the design (vocabulary, record) and TIMEX3 alone, when
only the patterns that came before this finder had been seen: of those 84, 80 were right at the first run (two of the four others showed a fault, two had claimed too little).
"""

ROWS = """
Shells fell on the port [Tuesday]. = DATE 2026-05-12
The bridge was hit [last Friday]. = DATE 2026-05-08
The court will rule [on Monday](Monday). = DATE 2026-05-18
Talks resume [next Wednesday]. = DATE 2026-05-20
The blast came [Tuesday evening]. = TIME 2026-05-12TEV
It burned through [Wednesday night]. = TIME 2026-05-13TNI
Gunmen struck [early Wednesday]. = DATE 2026-05-13
Two men were held [late Monday]. = DATE 2026-05-11
He was shot [yesterday]. = DATE 2026-05-13
She spoke [today]. = DATE 2026-05-14
They fled [yesterday afternoon]. = TIME 2026-05-13TAF
A vote is due [tomorrow]. = DATE 2026-05-15
Sirens sounded [this morning]. = TIME 2026-05-14TMO
The raid was [last night]. = TIME 2026-05-13TNI
A curfew begins [tonight]. = TIME 2026-05-14TNI
Rain fell [overnight]. = TIME 2026-05-14TNI
The quake struck on [May 3]. = DATE 2026-05-03
The ferry sank on [April 21, 2019]. = DATE 2019-04-21
The ferry sank on [21 April 2019]. = DATE 2019-04-21
He died on [the 3rd of May]. = DATE 2026-05-03
They met on [Jan. 8]. = DATE 2026-01-08
The order is dated [2026-02-27]. = DATE 2026-02-27
It fell on [Tuesday, May 5]. = DATE 2026-05-05
The siege began [in March](March). = DATE 2026-03
The mine shut in [January 2020]. = DATE 2020-01
The town has been cut off since [Oct. 7]. = DATE 2025-10-07
The war began in [2014]. = DATE 2014
Fighting flared in [the early 1990s]. = DATE 199
Roads were laid in [the 19th century]. = DATE 18
Prices rose in [the third quarter]. = DATE 2025-Q3
Prices rose in [the third quarter of 2024]. = DATE 2024-Q3
Output fell in [the first half of 2025]. = DATE 2025-H1
It was the worst [last summer]. = DATE 2025-SU
It was cold in [the winter of 2010]. = DATE 2010-WI
The plane landed at [5:30 p.m.] = TIME 2026-05-13T17:30
The plane landed at [5:30 p.m. Tuesday]. = TIME 2026-05-12T17:30
The plane landed [Tuesday at 5:30 p.m.] = TIME 2026-05-12T17:30
The quake struck at [22:30 GMT]. = TIME 2026-05-13T22:30
The quake struck at [10 a.m. on May 3]. = TIME 2026-05-03T10:00
Shooting began at [noon]. = TIME 2026-05-14T12:00
The truce began [at midnight on Friday](midnight on Friday). = TIME 2026-05-08T00:00
The siren went at [7 o'clock in the evening on Monday]. = TIME 2026-05-11T19:00
Smoke was seen [two days ago]. = DATE 2026-05-12
The dam burst [three weeks ago]. = DATE 2026-W17
The dam burst [six months ago]. = DATE 2025-11
The dam burst [two years ago]. = DATE 2024
An alarm went off [two hours ago]. = TIME 2026-05-14T13:00
The army left [last week]. = DATE 2026-W19
The army leaves [this week]. = DATE 2026-W20
The army left [last month]. = DATE 2026-04
The army leaves [next month]. = DATE 2026-06
The army left [last year]. = DATE 2025
The army leaves [next year]. = DATE 2027
It rained all [last weekend]. = DATE 2026-W19-WE
Aid arrived [earlier this week]. = DATE 2026-W20
Aid is to come [later this month]. = DATE 2026-05
Aid came [late last year]. = DATE 2025
The road reopens in [early June]. = DATE 2026-06
The road shut at [the end of April]. = DATE 2026-04
The road was open until [mid-2023]. = DATE 2023
The hostages were held for [two weeks]. = DURATION P2W
The hostages were held for [444 days]. = DURATION P444D
A [24-hour] curfew holds. = DURATION PT24H
The siege lasted [three and a half months]. = DURATION P3.5M
The siege lasted [a year and a half]. = DURATION P1Y6M
The siege lasted [several weeks]. = DURATION PXW
The siege lasted [more than a decade]. = DURATION P10Y
It took [half an hour]. = DURATION PT30M
It took [about 40 minutes]. = DURATION PT40M
It has rained for [the past three days]. = DURATION P3D
It will rain for [the next two weeks]. = DURATION P2W
Drones come [every night]. = SET XXXX-XX-XXTNI
Drones come [every Friday]. = SET XXXX-WXX-5
The bulletin is sent [daily]. = SET P1D
They meet [each month]. = SET P1M
The market opens on [Saturdays]. = SET XXXX-WXX-6
He is [now] in hospital. = DATE PRESENT_REF
Strikes have grown [recently]. = DATE PAST_REF
More will come [soon]. = DATE FUTURE_REF
More will come in [the coming days]. = DATE FUTURE_REF
Little was known [in recent weeks](recent weeks). = DATE PAST_REF
The dead were buried on [Christmas Eve]. = DATE 2025-12-24
Shops shut on [Good Friday]. = DATE 2026-04-03
Polls opened on [Thanksgiving]. = DATE 2025-11-27
----
A boat sank on Sunday; [the next day] another did. = DATE 2026-05-11
A boat sank on 3 May. [Two days later] another did. = DATE 2026-05-05
A boat sank on 3 May. [A day earlier] another did. = DATE 2026-05-02
A boat sank on 3 May; [the previous day] was calm. = DATE 2026-05-02
A boat sank on 3 May and burned [that night]. = TIME 2026-05-03TNI
Losses grew in the fourth quarter of 2024 from [a year earlier]. = DATE 2023-Q4
Losses grew from [a year ago]. = DATE 2025
The army left [a week ago]. = DATE 2026-W19
He was born [50 years ago]. = DATE 1976
The camp opened in [the '80s]. = DATE 198
The camp opened in [the 1980s]. = DATE 198
They met between [1:45] and 2:15 a.m. on Tuesday. = TIME 2026-05-12T01:45
The post fell at [0430 hours]. = TIME 2026-05-14T04:30
The post fell at [1830Z]. = TIME 2026-05-13T18:30
The post fell [shortly after midnight on Wednesday]. = TIME 2026-05-13T00:00
The post fell before [dawn on Wednesday]. = TIME 2026-05-13TMO
The post fell in [the early hours of Wednesday]. = TIME 2026-05-13TMO
The post fell on [the morning of May 3]. = TIME 2026-05-03TMO
The post fell on [the night of Tuesday]. = TIME 2026-05-12TNI
The post fell [Wednesday, at about 9 p.m. local time]. = TIME 2026-05-13T21:00
The post fell on [the evening of 5 May]. = TIME 2026-05-05TEV
The post fell at [dusk]. = TIME 2026-05-13TEV
The post fell in [the afternoon]. = TIME 2026-05-14TAF
The post fell on [Tuesday 5 May 2026]. = DATE 2026-05-05
The post fell on [5-7 May]. = DATE 2026-05-05
The post fell on [05/12/2026]. = DATE 2026-05-12
The post fell in [May of last year]. = DATE 2025-05
The post fell [last October]. = DATE 2025-10
The post falls [next January]. = DATE 2027-01
The post fell [this March]. = DATE 2026-03
The post fell in [August]. = DATE 2025-08
The post falls vacant in [August]. = DATE 2026-08
The post fell in [November]. = DATE 2025-11
The post fell in [spring 2024]. = DATE 2024-SP
The post fell in [nineteen ninety-one]. = DATE 1991
The post fell in [the winter of nineteen ninety]. = DATE 1990-WI
The post fell [this past Sunday]. = DATE 2026-05-10
The post fell in [fiscal 2024]. = DATE 2024
The post fell in [the year 2000]. = DATE 2000
The post fell by [year 2000](2000). = DATE 2000
The post fell in [this year's first quarter]. = DATE 2026-Q1
The post fell in [the second quarter of last year]. = DATE 2025-Q2
The post fell [this quarter]. = DATE 2026-Q2
The post fell [last quarter]. = DATE 2026-Q1
The post held [the previous week]. = DATE 2026-W19
The post held [two decades]. = DURATION P20Y
The post held [two more weeks]. = DURATION P2W
The post held for [years]. = DURATION PXY
The post held for [a few hours]. = DURATION PTXH
The post held for [dozens of days]. = DURATION PXD
The post held for [twenty-five years]. = DURATION P25Y
The post held for [a hundred days]. = DURATION P100D
The post held for [1.5 hours]. = DURATION PT1H30M
The post held for [2 1/2 years]. = DURATION P2Y6M
The post held for [a couple of days]. = DURATION P2D
The post held for [at least 10 days]. = DURATION P10D
The post held for [up to 48 hours]. = DURATION PT48H
The post held in [the first six months]. = DURATION P6M
It costs $15 [a year]. = SET P1Y
They patrol twice [a week]. = SET P1W
They patrol [every two hours]. = SET PT2H
They patrol [every other day]. = SET P2D
They patrol [Friday nights]. = SET XXXX-WXX-5TNI
They patrol [hourly]. = SET PT1H
They left [half an hour ago]. = TIME 2026-05-14T14:30
They left [years ago]. = DATE PAST_REF
They come [ten days from now]. = DATE 2026-05-24
They come in [the weeks ahead](weeks ahead). = DATE FUTURE_REF
They look to [the future]. = DATE FUTURE_REF
They rest [at the moment](the moment). = DATE PRESENT_REF
They left on [Easter Monday]. = DATE 2026-04-06
They left on [Memorial Day 2025]. = DATE 2025-05-26
They left on [New Year's Day]. = DATE 2026-01-01
They left [the day before yesterday]. = DATE 2026-05-12
They planned to leave [Saturday]. = DATE 2026-05-16
They could leave as early as [Tuesday]. = DATE 2026-05-19
[On Friday](Friday), the council will vote. = DATE 2026-05-15
[On Friday](Friday), the council voted. = DATE 2026-05-08
They had filed their papers by [Wednesday]. = DATE 2026-05-13
It was said on [Thursday]. = DATE 2026-05-14
Ships passed on [the 12th of April]. = DATE 2026-04-12
Ships passed on [April the 12th](April). = DATE 2026-04
Ships passed on [‘12 April’](12 April). = DATE 2026-04-12
Ships passed at [5:30 p.m.]. = TIME 2026-05-13T17:30
Ships passed at [5.30pm on Monday]. = TIME 2026-05-11T17:30
Ships passed on [Wed. May 6]. = DATE 2026-05-06
Ships passed in [late-April]. = DATE 2026-04
Ships passed in [the middle of 2021]. = DATE 2021
Ships passed [sometime next year]. = DATE 2027
The mine, bought in [August], is shut. = DATE 2025-08
The road will reopen by [November]. = DATE 2026-11
She was last seen [Nov. 20]. = DATE 2025-11-20
The inquiry will report on [Nov. 20]. = DATE 2026-11-20
He will visit the town where the [April 28] blast killed nine. = DATE 2026-04-28
The deadline was extended until [Monday]. = DATE 2026-05-18
The school was shut until [Monday]. = DATE 2026-05-11
[Until Tuesday](Tuesday), he was wanted only as a witness. = DATE 2026-05-12
The ship must be returned by [Saturday]. = DATE 2026-05-16
They agreed to meet on [Monday]. = DATE 2026-05-18
They failed to meet on [Monday]. = DATE 2026-05-11
It had been due to end on [Sunday]. = DATE 2026-05-10
A march planned for [Sunday] was called off. = DATE 2026-05-10
Parliament reconvenes on [Tuesday]. = DATE 2026-05-19
He spoke of the slated visit in [September]. = DATE 2026-09
On [Monday], when the court set the date, he was silent. = DATE 2026-05-11
Talks are likely [the week of May 25]. = DATE 2026-W22
Shelling went on over [the weekend of May 3]. = DATE 2026-W18-WE
A flood came on Friday; [the previous Friday] it was dry. = DATE 2026-05-01
Rain fell on May 5 and again on [the following Sunday]. = DATE 2026-05-10
He flew in on Sunday and spoke [later in the day]. = DATE 2026-05-10
The fire burned for [two hours and ten minutes]. = DURATION PT2H10M
He served [a year and two months]. = DURATION P1Y2M
The siege lasted [two-and-a-half years]. = DURATION P2Y6M
They kept up [a day-long] watch. = DURATION P1D
It ended a [weeklong] strike. = DURATION P1W
Few slept in [the first hours] of the siege. = DURATION PTXH
Losses followed [several quarters] of gains. = DURATION PXQ
Work is due to end by [year-end]. = DATE 2026-12-31
Prices have risen since [year-end]. = DATE 2025-12-31
Prices rose 4 % in [the fiscal year]. = DATE 2026
Prices rose in [the quarter] ended March 31. = DATE 2026-Q1
Prices fell in [Q1 2025]. = DATE 2025-Q1
[Over the summer](the summer), the price fell. = DATE 2025-SU
They promised it by [the year two thousand]. = DATE 2000
The war of [1914]-1918 is taught. = DATE 1914
The war of 1914-[1918] is taught. = DATE 1918
The town was sacked in [146 B.C.]. = DATE BC0146
He saw the 1980s and [90s] there. = DATE 199
The law dates from the [Sept. 11] attacks. = DATE 2001-09-11
Polls open on [Election Day]. = DATE 2026-11-03
They fear the [current] drought. = DATE PRESENT_REF
Few travel [these days]. = DATE PRESENT_REF
Shops shut on [weekends]. = SET XXXX-WXX-WE
They will vote on [the 20th]. = DATE 2026-05-20
They voted on [the 20th]. = DATE 2026-04-20
He left in 2019; [the year before], he had been ill. = DATE 2018
Shots rang out [early this morning]. = TIME 2026-05-14TMO
Shots rang out [late last night]. = TIME 2026-05-13TNI
Hearings are set for June 24 and [25]. = DATE 2026-06-25
Hearings were held on April 24, 25 and [27, 2019]. = DATE 2019-04-27
Hearings were held on [April 24](April 24) and 25, 2019. = DATE 2019-04-24
Patrols were attacked on [5] and 6 March. = DATE 2026-03-05
Talks go on from [April 30]-May 1. = DATE 2026-04-30
Snow is forecast for Friday afternoon and [evening]. = TIME 2026-05-15TEV
Snow is forecast for [Friday]. = DATE 2026-05-15
The road shuts from [7] to 9 a.m. = TIME 2026-05-14T07:00
The road shuts between [11] and 2 p.m. = TIME 2026-05-14T11:00
The vigil is at [7 tonight]. = TIME 2026-05-14T19:00
The vigil was at [6 yesterday evening]. = TIME 2026-05-13T18:00
The post fell in [the early hours of Thursday morning]. = TIME 2026-05-14TMO
Buses ran Monday through [Wednesday]. = DATE 2026-05-13
Buses will run Monday to [Friday]. = DATE 2026-05-22
A storm hit [two Saturdays ago]. = DATE 2026-05-02
He came back [a year and a half later]. = DURATION P1Y6M
Nurses saw [Easter week] as the worst. = DATE 2026-W14
It may take [weeks or months]. = DURATION PXW
Sales rose 4 % in the first quarter of 2024; in [the latest period] they fell. = DATE 2024-Q1
That [1978] law still holds. = DATE 1978
The ferry leaves at [4 in the morning]. = TIME 2026-05-14T04:00
The ferry left at [9 at night on Monday]. = TIME 2026-05-11T21:00
It was shut by [mid-afternoon yesterday]. = TIME 2026-05-13TAF
Pilgrims walk the road [each July]. = SET XXXX-07
Sales rose 4 % in the first quarter of 2024; in [the 2023 quarter] they fell. = DATE 2023-Q1
Sales rose 4 % in the first quarter of 2026, more than in [last year's quarter]. = DATE 2025-Q1
Sales rose 4 % in the first quarter of 2026, more than in [the corresponding period last year]. = DATE 2025-Q1
Sales rose 4 % in the first quarter of 2026; for [the quarter a year ago] a loss was told. = DATE 2025-Q1
Sales rose 4 % in the first quarter; a charge is due in the second quarter. In [the latest quarter] costs fell. = DATE 2026-Q1
The merger takes effect in [next year's first quarter]. = DATE 2027-Q1
Profit for [the full year] is seen at 3 million. = DATE 2026
Sales should grow in [the current fiscal year]. = DATE 2026
In the fiscal year ended [Oct. 31] the firm lost money. = DATE 2025-10-31
It sold less than a year ago, and costs were up from [a year earlier]. = DATE 2025
In January he left the firm. [The following month] he sued. = DATE 2026-02
The truce had been scheduled to expire on [Monday]. = DATE 2026-05-11
On [Monday], when the mayor set aside her plans, talks began. = DATE 2026-05-11
They have said in [the past] that it works. = DATE PAST_REF
It has been tried over [the years]. = DURATION PXY
A [decades-long] feud ended. = DURATION PXY
The vote follows [months] of talks. = DURATION PXM
Groups grew all through [the nineties]. = DATE 199
She will [one day] be mayor. = DATE FUTURE_REF
The siren rang [the day before Christmas]. = DATE 2025-12-24
It was [the day after last Tuesday]'s hearing. = DATE 2026-05-13
He was held on Monday and freed [that same day]. = DATE 2026-05-11
The [March] accession is near. = DATE 2026-03
She lost her bitter [1996] campaign. = DATE 1996
The dam broke in [January nineteen ninety-seven]. = DATE 1997-01
Sales rose from the lows of [the early summer]. = DATE 2025-SU
It closed higher on Monday than on [the previous Monday]. = DATE 2026-05-04
Exports fell from January to [March]. = DATE 2026-03
The rains come between [March] and June. = DATE 2026-03
It rained between April and [May]. = DATE 2026-05
Sales in the year to [March] rose. = DATE 2026-03
A man was seen on Monday. Two shots were heard at [3:15 that afternoon]. = TIME 2026-05-11T15:15
The quake was felt at [10:40 Tuesday night]. = TIME 2026-05-12T22:40
The bell rang at [half past six on Monday]. = TIME 2026-05-11T06:30
The train left at [a quarter to nine]. = TIME 2026-05-14T08:45
The gate shut at [quarter past nine in the evening on Tuesday]. = TIME 2026-05-12T21:15
The post was shelled [a week ago Tuesday]. = DATE 2026-05-05
Ten banks failed [this decade]. = DATE 202
Demand will double over [the next decade]. = DURATION P10Y
Exports were higher than in [the same month last year]. = DATE 2025-05
Travel has changed since [9/11]. = DATE 2001-09-11
She was beaten to death on [Oct. 23]. = DATE 2025-10-23
The index closed lower on Friday after overnight losses abroad, down 4 percent from [the previous Friday]. = DATE 2026-05-01
"""

NO_TIMES = """
A 12-year-old boy was hurt.
A boy aged 12 years old was hurt.
The second car may march on.
He paid a quarter of the sum.
Flight 1549 landed; 2,019 people cheered.
Some 2000 soldiers marched.
The score was 3:2 and the quake 5.30 in size.
He is a Sunday school teacher named April Smith's friend Jan.
Route 1985 is shut.
They fall in line and spring to arms.
A 1994 Honda was found.
He reads the Daily Mail.
She sat through a late-night session.
The text is at 1200-1300-22.
The network's "48 Hours" told of it.
It was a once-in-a-century flood.
The year-to-year comparison is hard.
The latest period of calm did not hold.
The share rose from a quarter to two thirds.
Support fell to about a quarter to five percent of members.
He spoke on the network's "This Week" and left.
Highs are in the eighties, lows in the 60s.
"""
"""Sentences in which no time is told, but for names of days that name no day here ("Sunday school")."""

INTERVALS = """
It struck at 5:30 p.m. EST Tuesday. = 2026-05-12T22:30 2026-05-12T22:31
It struck at 5:30 p.m. EDT Tuesday. = 2026-05-12T21:30 2026-05-12T21:31
It struck at 9 p.m. ET on Tuesday. = 2026-05-13T01:00 2026-05-13T01:01
It struck at 9 p.m. ET on January 12. = 2026-01-13T02:00 2026-01-13T02:01
It struck at 10:00 London time on May 3. = 2026-05-03T09:00 2026-05-03T09:01
It struck at 10:00 London time on January 3. = 2026-01-03T10:00 2026-01-03T10:01
It struck at 14:00 Moscow time Monday. = 2026-05-11T11:00 2026-05-11T11:01
It struck at 2:15 a.m. IST on Friday, May 8. = 2026-05-07T20:45 2026-05-07T20:46
It struck at 22:30 GMT. = 2026-05-13T22:30 2026-05-13T22:31
It struck at 1830Z on 12 May. = 2026-05-12T18:30 2026-05-12T18:31
It struck at 23:30 PKT on Saturday. = 2026-05-09T18:30 2026-05-09T18:31
It struck two hours ago. = 2026-05-14T12:30 2026-05-14T13:30
It struck on Tuesday. = 2026-05-11T12:00 2026-05-13T12:00
It struck at 3 p.m. on Tuesday. = 2026-05-12T03:00 2026-05-13T03:01
It struck in March. = 2026-03-01T00:00 2026-04-01T00:00
It struck last year. = 2025-01-01T00:00 2026-01-01T00:00
It struck in the third quarter of 2024. = 2024-07-01T00:00 2024-10-01T00:00
It struck in the first half of 2025. = 2025-01-01T00:00 2025-07-01T00:00
It struck in the 1980s. = 1980-01-01T00:00 1990-01-01T00:00
It struck in the winter of 2010. = 2010-12-01T00:00 2011-03-01T00:00
"""
"""`sentence = begin end`, UTC: where no zone is told the day is widened by twelve hours to each side."""
