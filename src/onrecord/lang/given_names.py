"""Given names that go with one gender nearly always, as data, so that "she" does not find Robert. Sources: our own reading of news;
names common in the places that English-language news is most often about. Names borne by both (Jordan, Kim, Leslie, Jean) are left out,
and so are those that are as often a last name (Grant, Kelly, Paige)."""

from __future__ import annotations

FEMALE = frozenset(
    "abigail ada adriana agnes aisha alejandra alessandra alexandra alice alicia alison allison alma amal amanda amelia amina amy ana "
    "anastasia angela angelica anita ann anna anne annie antonia ariana asma astrid audrey ayesha barbara beatrice beatriz "
    "becky bernadette bertha beth betsy betty beverly blanca bonnie brenda brenna bridget brittany camila camille candace carla carlota carly "
    "carmen carol carolina caroline carolyn carrie catalina catherine cathy cecilia celeste celia charlotte cheryl chloe christina "
    "christine claire clara claudia colleen connie consuelo cristina cynthia daisy daniela danielle daphne deborah debbie debra denise "
    "diana diane dianne dolores donna dora doris dorothy edith eileen ekaterina elaine eleanor elena elisa elisabeth elizabeth ella ellen "
    "eloise elsa emilia emily emma erica erika esmeralda esperanza estelle esther eugenia eva evelyn fatima fatma felicia fernanda fiona "
    "florence frances francesca gabriela gail galina genevieve geraldine gertrude gina giorgia gisele gladys gloria grace greta guadalupe gwen "
    "hannah harriet hatice heather heidi helen helena helga henrietta hilary hillary hilda huda ida inga ingrid irene irina iris irma isabel isabella "
    "isabelle ivana jacqueline jacinda jane janet janice jasmine jeanette jeanne jennifer jenny jessica jill joan joanna joanne josephine joyce "
    "juana juanita judith judy julia juliana julie juliette justine karen karin karina kate katerina katherine kathleen kathryn kathy "
    "katie katrina kayla khadija kirsten kristen kristin kristina laila larisa laura lauren leila lena leticia liliana lillian lily linda lisa "
    "liz liza lois loretta lorraine louise lucia lucía lucille lucy ludmila luisa luz lydia lynne mabel madeleine magdalena malala marcia margaret "
    "margarita margot maria maría mariam mariana marianne marie mariela marilyn marina marine marisa marissa marjorie marlene marta martha maryam mary "
    "matilda maureen maya megan meghan melania melanie melinda melissa mercedes michelle mildred miranda miriam molly monica monique muriel "
    "myriam nadia nancy naomi natalia natalie natasha nicole nina noelle nora norma octavia olga olivia olena oksana ophelia pamela patricia "
    "patty paula paulina pauline penelope penny petra phyllis pilar priscilla rachel ramona raquel rebecca regina renata rhonda rita roberta "
    "rosa rosalind rose rosemary roxanne ruth sabrina samantha sandra sara sarah selena serena sharon sheila shirley silvia sofia sonia sonya sophia sophie "
    "soraya stella stephanie sue susan susana susanna susie suzanne svetlana sylvia tamara tammy tania tanya tatiana teresa tessa thelma theresa therese "
    "tiffany tina tracey trudy ursula valentina valeria valerie vanessa vera veronica victoria violet viviana wanda wendy whitney xiomara "
    "yasmin yolanda yulia yvette yvonne zainab zara zeynep zoe".split()
)

MALE = frozenset(
    "aaron abdel abdul abdullah abdulaziz abraham adam adolfo adrian ahmad ahmed alan albert alberto alejandro alfonso alfred alfredo ali "
    "allen alvaro amir anders andre andreas andrei andres andrew andrey andrzej angus antoine anton antonio antónio anthony armando arnold "
    "arthur arturo ashraf augusto barack barry bartholomew bashar ben benedict benito benjamin bernard bernie bert bertrand bill billy bob bobby boris brad "
    "brendan brent brian bruce bruno bryan byron calvin carl carlos cesar charles charlie chester christian christoph christopher chuck clarence "
    "claude claudio clifford clint clive colin conrad craig curtis cyril daniel danny dario darren dave david dean dennis derek desmond diego dieter dimitri "
    "dirk dmitri dmitry dominic don donald doug douglas duncan dwight earl ed eddie edgar eduardo edward edwin elijah emilio emmanuel enrico "
    "enrique eric erik ernest ernesto esteban ethan eugene evan fabio farid federico felipe felix ferdinand fernando fidel floyd francesco "
    "francisco franck franco francois françois frank franz fred frederick fritz gabriel gareth gary gavin geoffrey george gerald gerard gerhard gilbert giovanni "
    "giuseppe glenn gonzalo gordon graham greg gregory guido guillermo gunther gustavo guy hamid hans harold harry harvey hassan hector heinrich helmut hendrik "
    "henri henry herbert herman hiroshi horacio howard hugh hugo hussein ian ibrahim ignacio igor imran ismail ivan jack jacob jacques "
    "jaime jake jakob jamal james jared jason javier jeff jeffrey jens jeremy jerome jerry jim jimmy joaquin joe joel johan johannes john johnny "
    "jon jonathan jorge jose josé josef joseph josh joshua juan juergen jules julian julio jürgen kamal karl keith kenneth kenny kevin khaled "
    "khalid kofi konstantin kurt lars lawrence leo leon leonard leonardo leopold liam lloyd lorenzo louis luca lucas luigi luis lukas luke magnus mahmoud "
    "malcolm manuel marc marcel marcelo marco marcos marcus mario mark markus martin marvin mateo mateusz matt matteo matthew matthias maurice "
    "mauricio max maxim mehdi mehmet michael michel miguel mike mikhail milan mitch mohamed mohammad mohammed moses muhammad murad mustafa nathan nathaniel "
    "neil nelson nestor nicholas nick nicolas nigel nikita nikolai noah norbert norman octavio olaf oleg oliver omar orlando oscar osama osman otto pablo "
    "paolo patrick paul pavel pedro percy pete peter petr phil philip philippe pierre piotr rafael rahul raj ralph ramon ramón randall randy raphael rashid raul raúl ravi ray "
    "raymond recep reginald rené ricardo richard rick rob robert roberto rod rodney rodrigo roger roland rolf roman ron ronald roy rudolf "
    "rudolph rudy rupert russell saeed saad salvador samir samuel santiago saul scott sean sebastian sergei sergey sergio seth shawn shinzo sidney "
    "silvio simon stan stanley stefan stephen steve steven stuart sven tariq ted terence theodore theo thierry thomas tim timothy tobias todd "
    "tom tommy tony ulrich umberto václav victor viktor vincent vincenzo vitaly vladimir volodymyr walter warren wayne werner wilfred wilhelm "
    "william willy winston wolfgang xavier yasser yevgeny yuri yusuf zachary".split()
)


def gender_of(name: str) -> str | None:
    """The gender ("m" or "f") that a given name says, in lower case; None for others."""
    if name in FEMALE:
        return "f"
    return "m" if name in MALE else None
