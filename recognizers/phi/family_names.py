"""Usual family names of many cultures: evidence that a word in small letters, or a login's end, is a person's.

Those that are words or products, too, are left out, or stand in ``WORDS``: they count behind a title only.
"""

from __future__ import annotations

FAMILY_NAMES = frozenset(
    """
    abbott abdi abdullah abe abraham abrams abreu acevedo acosta acuna adamczyk adams adebayo adeyemi adler aguilar
    aguirre ahmed ahn akhtar akpan alarcon alcaraz alexander alfaro alford allen allison almeida alsayed alvarado alvarez
    amadi amador anaya andersen anderson andersson andrade andrews anthony aquino aragon arias armstrong arnold arroyo
    asante ashby atkins atkinson avila ayala ayers badillo bailey baird baldwin ballard banda banerjee barajas barnett
    baron barr barrera barrett barron bartlett barton basu bates bauer bautista baxter beasley becerra becker beltran
    benitez bennett benson berger bergman bernal bernard bhatt bhattacharya bianchi blackwell blair blake blanchard
    blankenship blevins boateng bolton boone bose bowen bowers bowman boyd boyle bradford bradshaw brady brandt brennan
    briggs bryan bryant buchanan buckley bui burgess burke burnett burris burton bustamante byrd byrne caballero cabrera
    cain calderon caldwell calhoun callahan camacho cameron campbell campos cano cantu cardenas carlson carney carr
    carrasco carrillo carroll carson carter carvalho casey castaneda castellanos castillo castro cervantes chan chandler
    chang chapman charles chau chavez chen cheng cheung choi chopra choudhury chowdhury christensen christian cisneros
    cisse clarke clayton clements cobb cochran cohen coleman collier collins colombo combs compton conley conner conrad
    contreras conway cooley cooper corbett cordero cordova coronado correa cortes cortez costa cowan cox craig crane
    crawford crosby crosswell cruz cuevas cummings cunningham dalton dang daniels dasgupta daugherty davenport davidson
    davies davila davis dawson dejesus delacruz delarosa deleon delgado demir deng desai deshmukh diallo diaz dickerson
    dickson dillon dixon dlamini dobson dominguez donaldson donovan dorsey dougherty douglas doyle dubois dudley duffy
    dufour duncan dunlap duong dupont duran durand durham dutta dwyer eaton eberhardt edwards eklund elliott ellis ellison
    emerson erickson eriksson escobar esparza espinosa espinoza estes estrada evans everett eze farley farrell faulkner
    feinberg feldman ferguson fernandes fernandez ferrari ferreira fischer fisher fitzgerald fitzpatrick fleming fletcher
    flores flynn foley fontaine forbes ford foster fournier fowler franklin frazier freeman friedman fritz fuentes fujita
    fuller fung gaines galindo gallagher gallegos galvan garcia gardner garner garrett garrison garza gauthier gentry
    george gibbs gibson gilbert gill gillespie gilmore giordano glenn glover goldberg goldman goldstein gomes gomez
    gonzales gonzalez goodman goodwin gordon gould graham greene greer gregory griffin griffith grimes gross guerra
    guerrero gupta gutierrez guzman haas haddad hahn haines hale halim hamilton hammond hampton hancock hanna hansen
    hanson hardin harding harmon harper harrell harrington harris harrison hartman harvey hassan hatfield hawkins hayashi
    hayden hayes haynes hebert henderson hendricks hendrix henriksen henry hensley henson herman hernandez herrera herring
    hess hester hewitt hickman hicks higgins hinton hobbs hodge hodges hoffman hoffmann hogan holden holloway holmes holt
    hopkins horne horton hossain howard howe howell huang hubbard huber hudson huerta huff huffman hughes humphrey hussein
    huynh ibarra ibrahim ingram ito iyer jackson jacobs jacobson jain james jansen jaramillo jarvis jefferson jennings
    jensen jimenez johansen johansson johns johnson johnston jones joseph joshi juarez kaczmarek kamau kaminski kane kang
    kapoor karlsson kato kaur keller kelley kelly kemp kendrick kennedy kent kerr khalil khan khanna khoury kimura kinney
    kirby kirk klein kline knapp knox kobayashi koch kovacs kowalczyk kowalski kozlov kramer krause krishnan krueger
    kruger kuhn kumar kurtz kwan kwon lam lambert lancaster landry larsen larson larsson laurent lawrence lawson leblanc
    lefebvre leroy levesque levine levy lewandowski lewis lindberg lindgren lindqvist lindsay lindsey liu livingston lloyd
    logan lombardi lopes lopez lowery lozano lucas lucero lund lundgren luong lutz lynch lyons macdonald macias mackenzie
    madden maddox magnusson mahmoud mahoney maldonado malik malone manning maqsood marin marino marquez marshall martin
    martinez martins mason massey mathews mathis matsumoto matthews maxwell mayer maynard mayo mbeki mcarthur mcbride
    mccall mccann mccarthy mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcfarland mcgee
    mcgrath mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinney mcknight mclaughlin mclean mcmahon mcmillan
    mcneil mcpherson medina mehta mejia melendez melton mendez mendoza mensah mercado mercier merritt meyer meyers michael
    middleton miller miranda mitchell mohamed mohammed molina monroe montes montgomery montoya moody mooney moore mora
    morales moran moreau moreno morgan mori morin morris morrison morrow morse morton mosley moyer mueller muller mullins
    munoz murillo murphy murray mutua myers nair nakamura nash navarro ndiaye neal nelson newman newton nguyen nichols
    nicholson nielsen nieves nilsson nixon nolan norman norris norton novak nowak nunes nunez nwosu obi obrien ochoa
    oconnor odom odonnell odowd okafor okeke okonkwo oliveira oliver olsen olson olsson oneal oneil oneill orellana ortega
    ortiz osborn osborne osei osman owens owusu ozturk pacheco padilla palacios palmer paredes parker parra parsons patel
    patil patrick patterson patton paul payne pearson peck pedersen pena pennington pereira perez perkins perry peters
    petersen peterson petersson petrov pham phan phelps phillips pineda pittman pollard ponce poole popov potter powell
    pratt preston proctor pruitt quach quinn quintero qureshi rahman ramachandran raman ramirez ramos ramsey randall
    randolph rangel rao rasmussen ratliff reddy reese reeves reid reilly reyes reynolds ribeiro ricci richard richards
    richardson richmond riddle riggs riley rios rivas rivera robbins roberson roberts robertson robinson robles rocha
    rodgers rodrigues rodriguez rogers rojas rollins romano romero rosales rosario rosenberg rossi roth rousseau rowland
    roy rubio russell russo rutledge ryan saeed saito salas salazar salgado salinas samuels sanchez sanders sandoval
    sanford santana santiago santos saunders savage sawyer schaefer schmidt schmitt schneider schroeder schultz schulz
    schwartz sellers serrano sethi shaffer shah shaikh shannon sharma shaw shea shelton shepard sheppard sherman silva
    simmons simpson sims singh skinner sloan smith snyder soares soliman solis solomon sosa soto sousa sparks spears
    spence spencer stafford stanley stanton steele stein stephens stephenson stevens stevenson stewart stokes stout
    strickland stuart suarez sullivan sutton suzuki svensson swanson sweeney szabo takahashi talbot tanaka tanner tate
    tavares taylor teixeira terrell terry thapa thomas thompson thomsen thornton tiwari todd torres townsend tran travis
    trevino trinh trujillo tsang tsosie tucker turner tyler ueda underwood valdez valencia valenzuela vance vang vargas
    varma vasquez vaughan vaughn vazquez vega velasco velasquez velazquez velez venkataraman villa villanueva villarreal
    vincent vogel volkov wade wagner wallace walls walsh walter walters walton wang ware warner warren watanabe watkins
    watson watts weaver weber webster weeks weiss welch wells werner whitaker whitehead whitfield whitney wiggins wilcox
    wilder wiley wilkerson wilkins wilkinson williams williamson willis wilson winters wojcik wolfe wong woodard woodward
    wright wyatt yamada yamamoto yang yates yeung yildiz yilmaz yoder yoon zamora zapata zhang zhao zheng zhou zimmerman
    zuniga
    """.split()
)

WORDS = frozenset(
    """
    alvarado baker ball banks barber bell best bird black blue bond booker booth brooks brown burns bush butcher butler
    cannon carpenter cash castle chambers chase church clark cole cook cross david day dean downs dunn england farmer
    field fields fish flowers forest fox french frost gamble gardener gates glass golden good gray green grey hall hardy
    hart heath hill holiday hood hope houston hunt hunter jenkins jordan judge keys king knight lake lamb lane law little
    long love lowe luna major marsh martin mason may meadows mercy miles mills moon moss noble nurse page park parks petty
    pike pope porter post powers price prince ray reed rice rich rivers roman rose rush sharp shepherd shields short
    silver simon singer singleton snow song south spring steel stone street summers swan temple tower vale valentine vu
    walker wall ward washington waters webb west wheeler white wild winter wise wolf wood woods york young
    """.split()
)
"""Family names that are words."""

_KNOWN = FAMILY_NAMES | WORDS


def is_family_name(word: str) -> bool:
    """Say whether a word is a usual family name and no ordinary word."""
    return word.lower().replace("'", "").replace("’", "") in FAMILY_NAMES


def may_be_family_name(word: str) -> bool:
    """Say whether a word is a usual family name, be it a word, too."""
    return word.lower().replace("'", "").replace("’", "") in _KNOWN
