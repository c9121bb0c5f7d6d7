"""Usual family names of many cultures: evidence that a word in small letters, or a login's end, is a person's.

Those that are words or products, too, are left out, or stand in ``WORDS``: they count behind a title only.
"""

from __future__ import annotations

FAMILY_NAMES = frozenset(
    """
    abara abbott abdi abdullah abdullahi abe abraham abrams abreu acevedo acosta acuna adamczyk adams adebayo adeleke
    adeyemi adler afolabi aguiar aguilar aguirre ahluwalia ahmed ahn akbar akhtar akpan alarcon albrecht alcaraz alexander
    alfaro alford allen allison almeida alsayed alvarado alvarez amadi amador anaya andersen anderson andersson andrade
    andreou andrews ansah anthony antonov appiah aquino aragon arias armstrong arnold arora arroyo asamoah asante ashby
    atkins atkinson avila ayala aydin ayers azevedo aziz babic bachmann badillo bae baek bailey baird bajaj bakker baldwin
    ballard balogh balogun banda banerjee bansal barajas barbieri barbosa barnett baron barr barrera barrett barron barros
    bartlett barton bashir basu bates bauer baumann bautista baxter beasley beaulieu becerra becker begay bekele beltran
    benally benes benitez bennett benson berger bergman bergmann bernal bernard bhatia bhatt bhattacharya bianchi
    blackwell blair blake blanchard blankenship blevins boakye boateng bogdanov bolton boone bose botha bouchard bowen
    bowers bowman boyd boyle bradford bradshaw brady brandt brennan briggs bryan bryant buchanan buckley bui burgess burke
    burnett burris burton bustamante butt byrd byrne byrnes caballero cabrera cain calderon caldwell calhoun callahan
    camacho cameron campbell campos cano cantu cardenas cardoso carlson carney carr carrasco carrillo carroll carson
    carter caruso carvalho casey castaneda castellanos castillo castro celik cerny cervantes chan chandler chang chapman
    charles chau chaudhary chaudhry chauhan chavez chen cheng cheung choi chopra choudhury chowdhury christensen christian
    christou chukwu chung cisneros cisse clarke clayton clements cobb cochran coelho coetzee cohen cohn coleman collier
    collins colombo combs compton conley conner conrad conti contreras conway cooley cooper corbett cordero cordova
    coronado correa correia cortes cortez costa cote cowan cox craig crane crawford crosby crosswell cruz cuevas cullen
    cummings cunningham dahl dalton dang daniels dasgupta daugherty davenport davidson davies davila davis dawson debruijn
    dejesus dejong delacruz delarosa deleon delgado deluca demir dempsey deng desai deshmukh devries dhillon diallo diaz
    dickerson dickson dietrich dijkstra dillon dimitrov dixon dlamini doan dobson dominguez donaldson donovan dorsey
    dougherty douglas doyle dubois dudley duffy dufour dumitru duncan dunlap duong dupont duran durand durham dutta dvorak
    dwyer eaton eberhardt edwards eklund ekwueme elliott ellis ellison emerson erickson eriksen eriksson escobar esparza
    espinosa espinoza esposito estes esteves estrada evans everett eze faria farkas farley farrell faulkner fedorov
    feinberg feldman ferguson fernandes fernandez ferrara ferrari ferreira figueiredo finnegan fischer fisher fitzgerald
    fitzpatrick fleming fletcher flores flynn foley fonoti fontaine fontana forbes ford fortin foster fournier fowler
    franke franklin frazier freeman freitas friedman friedrich frimpong fritz fuentes fujita fukuda fuller fung gagnon
    gaines galindo gallagher gallegos gallo galvan garcia gardner garg garner garrett garrison garza gauthier gentry
    george georgiev georgiou ghorbani gibbs gibson gilbert gill gillespie gilmore giordano girard girma glenn glover
    goldberg goldman goldstein gomes gomez gonzales gonzalez goodman goodwin gordon gould goyal graham greco greenberg
    greene greer gregory grewal griffin griffith grimes gross grossman gruber guerra guerrero gupta gutierrez guzman gwak
    haas haddad hagen hahn haile haines hale halim halvorsen hamdan hamilton hammond hampton hancock hanna hansen hanson
    hardin harding harmon harper harrell harrington harris harrison hartman harvey hashimoto hassan hatfield haugen
    hawkins hayashi hayden hayes haynes hebert heinrich henderson hendricks hendriks hendrix hennessy henriksen henriques
    henry hensley henson herman hernandez herrera herring herrmann hess hester hewitt hickman hicks higgins hinton hoang
    hobbs hodge hodges hoffman hoffmann hofmann hogan holden holloway holm holmes holt hong hopkins horne horowitz horton
    horvat hossain hosseini howard howe howell huang hubbard huber hudson huerta huff huffman hughes humphrey hussein
    huynh hwang ibarra ibekwe ibrahim igwe ikeda ingram inoue ionescu iqbal ishikawa ito ivanov iversen iyer jackson
    jacobs jacobson jain james jang jansen janssen jaramillo jarvis javed jefferson jennings jensen jeon jeong jha jimenez
    johansen johansson johns johnson johnston jones jorgensen joseph joshi jovanovic juarez kaczmarek kahale kahn kamau
    kaminski kane kang kapoor karimi kariuki karlsson kato katz kaur kaya kealoha keane kearney keller kelley kellner
    kelly kemp kendrick kennedy kent kerr kessler khalaf khalil khan khanna khoury khumalo khurana kim kimani kimura
    kinney kinsella kirby kirk klein kline knapp knox kobayashi koch kovacevic kovacs kowalczyk kowalski kozlov kramer
    kraus krause krishnan kristensen krueger kruger kucera kuhn kuipers kumar kurtz kuznetsov kwak kwan kwon lam lambert
    lancaster landry larsen larson larsson latif laurent lavoie lawrence lawson leblanc lefebvre lehmann lenihan lerner
    leroy levesque levin levine levy lewandowski lewis lindberg lindgren lindholm lindqvist lindsay lindsey liu livingston
    lloyd logan lombardi lopes lopez lorenz lowery lozano lucas lucero lund lundgren luong lutz lynch lyons macdonald
    macedo macias mackenzie madden maddox madsen maeda magalhaes magnusson mahmoud mahoney maier maldonado malhotra malik
    malone mancini mandel manning mansour maqsood marchetti marin marino markovic marquez marshall martin martinez martini
    martins mason massey mathews mathis matos matsuda matsumoto matthews maxwell mayer maynard mayo mayr mazza mbah mbeki
    mcarthur mcauliffe mcbride mccall mccann mccarthy mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel
    mcdonald mcdowell mcfarland mcgee mcginty mcgowan mcgrath mcguire mcintosh mcintyre mckay mckee mckenna mckenzie
    mckinney mcknight mclaughlin mclean mcmahon mcmillan mcneil mcpherson medina mehta meijer mejia melendez melton mendes
    mendez mendoza mensah mercado mercier merritt meyer meyers michael middleton miller miranda mirza mitchell mittal
    mohamed mohammed mokoena molina molnar monroe montes montgomery montoya moody mooney moore mora moradi morales moran
    moreau moreira moreno moretti morgan mori morin morozov morris morrison morrow morse morton mosley moura moyer mueller
    mukherjee mulcahy mulder muller mullins munoz murillo murphy murray mustafa mutua mwangi myers nagy nair nakajima
    nakamura nash nasser navarro nawaz ndiaye ndlovu neal nelson nemeth neumann newman newton nghiem ngo nguyen nichols
    nicholson nielsen nieves nikolaev nikolaidis nikolic nilsson nishimura nixon njoku njoroge nkosi nnadi nogueira nolan
    norman norris norton novak novotny nowak nunes nunez nwachukwu nwosu nygaard obi obrien ochieng ochoa oconnor odhiambo
    odom odonnell odonoghue odowd ogawa ohara okada okafor okeefe okeke okonkwo okoro oladipo olawale oliveira oliver
    olsen olson olsson omalley oneal oneil oneill onyeka oreilly orellana orlov ortega ortiz osborn osborne osei osman
    osullivan otieno ouellet owens owusu owusuansah ozturk pacheco padilla palacios palmer pandey papadopoulos pappas
    paredes parker parra parsons patel patil patrick patterson patton paul pavlov payne pearlman pearson peck pedersen
    peeters pellegrini pelletier pena pennington pereira perez perkins perry peters petersen peterson petersson petrov
    petrovic pfeiffer pham phan phelps phillips pillai pineda pinto pires pittman poirier pollard ponce poole popescu
    popov popovic potter poulsen powell pratt preston pretorius prochazka proctor pruitt qasim quach queiroz quigley quinn
    quintero qureshi rafferty rahimi rahman ramachandran ramalho raman ramirez ramos ramsey randall randolph rangel rao
    rashid rasmussen rathore ratliff raza reddy reese reeves reid reilly reinhardt reyes reynolds riaz ribeiro ricci
    richard richards richardson richmond richter riddle riggs riley rinaldi rios ritter rivas rivera rizzo robbins
    roberson roberts robertson robinson robles rocha rodgers rodrigues rodriguez rogers rojas rollins romano romanov
    romero rosales rosario rosen rosenberg rosenthal rossi roth rousseau rowland roy rubio russell russo rutledge ryan ryu
    saeed sahin saito sakamoto salas salazar saleh salgado salinas sampaio samuels sanchez sanders sandoval sanford
    santana santiago santoro santos sasaki sauer saunders savage sawyer saxena schaefer schafer schmidt schmitt schneider
    scholz schreiber schroeder schubert schultz schulz schwartz schwarz scully seidel sellers serrano sethi shaffer shah
    shaikh shannon shapiro sharif sharma shaw shea shelton shepard sheppard sherman shimizu shin shukla siddiqui sidhu
    silva simard simmons simoes simpson sims singh sinha skinner sloan smirnov smit smith snyder soares soderberg sohn
    sokolov soliman solis solomon sommer sorensen sosa soto sousa sparks spears spence spencer srinivasan stafford stanley
    stanton steele stein stephens stephenson stern stevens stevenson stewart stokes stout strauss strickland stuart suarez
    subramanian sullivan sutton suzuki svensson svoboda swanson sweeney syed szabo takahashi talbot tanaka tanner tariq
    tate tavares taylor teixeira teles terrell terry tesfaye thach thapa thiel thomas thompson thomsen thornton tierney
    tiwari todd torres toth townsend tran travis tremblay trevino trinh trivedi trujillo truong tsang tsosie tucker
    tuiasosopo turner tyler ueda underwood usman uzoma valdez valencia valenzuela vance vandenberg vandermerwe vang varga
    vargas varma vasiliev vasquez vaughan vaughn vazquez vega velasco velasquez velazquez velez venkataraman verhoeven
    verma vermeulen vieira villa villanueva villarreal vincent visser vitale vogel vogt volkov vuong vyas wade wagner
    wallace walls walsh walter walters walton wang wanjiru ware warner warren watanabe watkins watson watts weaver weber
    webster weeks weinberg weinstein weise weiss welch wells wendt werner whitaker whitehead whitfield whitney wiggins
    wilcox wilder wiley wilkerson wilkins wilkinson willems williams williamson willis wilson winters wojcik wolfe wong
    woodard woodward wright wyatt yadav yamada yamaguchi yamamoto yamashita yang yates yazzie yeung yildirim yildiz yilmaz
    yoder yoo yoon yousaf zaman zamora zapata zeller zhang zhao zheng zhou ziegler zimmerman zuniga
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
