"""Tests, methods, diseases and things that bear two names: they read as a person's, and are nobody's.

``Mann-Whitney``, ``Anderson_Darling_test.json``, ``Monte Carlo``. Written down from what statistics, medicine and the
programs of both say; those that are a usual person's, too (``Mary Lou``, ``Grace Hopper``), are left out.
"""

from __future__ import annotations

import re

from recognizers.phi.namesakes import NAMESAKES, REGIONS
from recognizers.phi.products import PRODUCTS
from recognizers.phi.rarer_names import is_first_name, is_surname

_WORD = re.compile(r"[^\W\d_]+")

_EPONYMS = frozenset(
    pair.replace("-", " ")
    for pair in """
    abbott-laboratories ada-lovelace adams-bashforth adams-stokes alan-turing albert-schweitzer alexander-fleming
    allen-bradley anderson-darling ann-arbor arnold-chiari arnold-pick austin-flint b-braun baird-parker baker-hughes
    barnes-hut baum-welch beck-depression beckman-coulter becton-dickinson bell-lapadula bence-jones benjamini-hochberg
    benjamini-yekutieli bernard-soulier bezold-jarisch binet-simon birt-hogg bland-aitken bland-altman boehringer-ingelheim
    bonferroni-holm booz-allen bose-einstein bowie-dick box-cox box-jenkins box-muller boyer-moore braxton-hicks breslow-day
    brewer-nash brown-forsythe brown-sequard bryn-mawr budd-chiari burrows-wheeler calvin-klein carey-coombs carl-zeiss
    cary-blair charcot-leyden charcot-marie charles-bonnet charles-schwab chediak-higashi chernoff-hoeffding cheyne-stokes
    child-pugh child-turcotte christie-pacific churg-strauss clara-barton claude-bernard clopper-pearson cochran-armitage
    cochran-mantel cockcroft-gault cohn-kanade conners-rating cooley-tukey cooper-surgical cornish-fisher cramer-rao
    creutzfeldt-jakob crigler-najjar cuthill-mckee dandy-walker de-bruijn dean-stark dempster-shafer denis-browne
    dice-sorensen dickey-fuller diebold-mariano diff-quik diffie-hellman dix-hallpike dohle-bodies donath-landsteiner
    dow-jones draeger-medical du-bois dubin-johnson duke-treadmill dunning-kruger durbin-watson dyke-davidoff
    eczacibasi-ilac edith-cavell edmonds-karp edward-jenner edwards-lifesciences edwards-sapien ehlers-danlos eli-lilly
    elizabeth-blackwell epstein-barr erdos-renyi ernst-young euler-maruyama fermi-dirac fisher-paykel fisher-race
    fisher-scientific fisher-yates florence-nightingale floyd-steinberg floyd-warshall fontana-masson ford-fulkerson
    foster-kennedy frank-starling franklin-gothic fresenius-kabi gail-model gale-shapley galois-counter galton-watson
    gauss-jordan gauss-newton gauss-seidel glanzmann-thrombasthenia glasgow-blatchford goldman-sachs gompertz-makeham
    goodman-kruskal graham-steell gram-schmidt guillain-barre guthrie-card hadamard-walsh hallervorden-spatz
    hamilton-anxiety hamilton-jacobi hand-schuller hardy-weinberg harris-benedict harvard-pilgrim hedges-olkin heinz-ehrlich
    hektoen-enteric henoch-schonlein henry-schein hewlett-packard hickman-broviac hildegard-bingen hill-rom hodges-lehmann
    hodgkin-lymphoma hoehn-yahr holt-winters hope-diamond hosmer-lemeshow houghton-mifflin howell-jolly hoyer-lift hunt-hess
    jack-russell jackson-pratt jackson-rees jaro-winkler jarque-bera jensen-shannon john-wiley johnson-johnson
    johnson-lindenstrauss jones-lang joseph-lister kaiser-permanente kaplan-meier karhunen-loeve karl-fischer karl-storz
    kirby-bauer kirby-lester kleihauer-betke klippel-feil klippel-trenaunay knuth-morris kolmogorov-smirnov konica-minolta
    kruskal-wallis kullback-leibler lambert-eaton las-vegas lee-silverman legg-calve lennox-gastaut lesch-nyhan leser-trelat
    levenberg-marquardt levey-jennings lewy-body li-fraumeni lippincott-williams ljung-box lockheed-martin
    loeffler-endocarditis loeys-dietz lomb-scargle lou-gehrig lou-ruvo louis-pasteur lowenstein-jensen lund-browder mac-lab
    mallory-weiss mann-kendall mann-whitney mantel-cox mantel-haenszel marie-curie marsh-mclennan mary-poppins mary-seacole
    masson-trichrome may-hegglin mccune-albright mcgill-melzack mcgraw-hill merkle-damgard merrill-lynch metropolis-hastings
    michael-kors michaelis-menten mifflin-st miller-madow miller-rabin minnesota-linton molina-healthcare monte-carlo
    morgan-stanley morse-fall mother-teresa mueller-hinton mycobacterium-avium myers-briggs nash-sutcliffe needleman-wunsch
    neer-hawkins nelder-mead nelson-mandela nernst-planck newey-west newton-raphson neyman-pearson niemann-pick
    ornstein-uhlenbeck oscar-health osgood-schlatter osler-weber owens-minor page-hinkley paget-schroetter palo-alto
    passing-bablok paul-bunnell paul-hartmann pelger-huet penn-state peutz-jeghers philips-healthcare phillips-perron
    pierre-fabre pierre-robin plummer-vinson pohlig-hellman pott-puffy prader-willi pratt-whitney press-ganey
    quine-mccluskey rabin-karp ramsay-hunt ray-ban reed-solomon reed-sternberg reid-hunter richard-wolf richmond-agitation
    rivest-shamir robert-bosch robert-koch robin-hood rockwell-automation rocky-mountain rohde-schwarz rosalind-franklin
    rose-bengal rudolf-virchow runge-kutta russell-viper sapir-whorf savitzky-golay sawchuk-zaske schmitt-thompson
    schneider-electric schwartz-bartter semmes-weinstein sengstaken-blakemore shapiro-wilk shy-drager siemens-healthineers
    silver-russell smith-nephew smith-waterman sneddon-wilkinson sorensen-dice spearman-brown st-jude stanford-binet
    stanley-black stanley-healthcare stein-leventhal stevens-johnson stewart-treves stokes-einstein stryker-triathlon
    stuart-prower sturge-weber sturm-liouville swan-ganz tay-sachs thayer-martin theil-sen thermo-fisher thomas-krenn
    thomson-reuters todd-hewitt toom-cook tukey-kramer van-gieson von-frey von-recklinghausen von-willebrand wald-wolfowitz
    walter-reed waterhouse-friderichsen watson-crick watson-health wechsler-adult weil-felix welch-allyn welch-satterthwaite
    wells-fargo wernicke-korsakoff wiener-hopf wilcoxon-mann william-osler williams-wilkins winston-lutz wiskott-aldrich
    wolf-hirschhorn wolff-parkinson wolters-kluwer wong-baker woods-saxon wright-giemsa yale-brown young-mania zeiss-meditec
    kenward-roger navier-stokes hilbert-schmidt ziehl-neelsen zimmer-biomet zollinger-ellison
    """.split()
)


_NAMED_AFTER_ONE = frozenset(
    """
    abbe achilles addison adson albright alexa allegra allen allis alport alzheimer amplatz amplatzer amsler angelman apgar
    apley argyll arrhenius asherman asperger auer auspitz austin babcock babinski bablok bain baker balfour ballard bankart
    barany barlow barr barre barrett barthel bartholin bartter basedow batten bayes bazett beau bechet bechterew beckwith
    behcet bekhterev bell berger bernoulli bessel billroth biot bishop bitot blake blakemore bloom blumberg bohler bohr
    bonferroni bookwalter borg bouchard bovie bowen bowie bowman bozzolo braden braun broca brodie brodmann brooke broselow
    brown bruce brudzinski brugada buck budd buerger buffalo bunsen burch burkitt cajal caldwell calmette caplan caprini
    caroli carpenter castleman castroviejo celsius chadwick chagas charcot charlson charnley charriere chvostek claisen cobb
    cockayne codman colles conn coombs cooper corrigan cotton courvoisier cowden coxsackie creutzfeldt crile crohn cronbach
    cullen cushing dakin dalton darier debakey deming dennis dercum descemet diamond dick dickey dobhoff dohle doppler
    douglas down drager dressler duchenne duffy duke dunnett dupuytren duroziez ebola ebstein edelman eisenmenger ellsworth
    engelmann epley epstein epworth erb esbach esmarch euler evans ewing fabry fahraeus fahrenheit fallopian fallot fanconi
    faraday farber felty fenton fenwick ferguson ferrein finkelstein finney fischer fisher fite fitzhugh fitzpatrick
    fleischner foley fontaine fontan forel forrest fourier fournier fowler framingham fraser fraunhofer freiberg frenchay
    fridericia friedewald friedlander friedman friedreich froment fuchs gail galant galeazzi gallavardin gamgee ganz garden
    gardner gartland gaucher gauss gelpi geneva gerstmann ghon giemsa gigli gilbert gilles girdlestone glasgow gleason
    glisson goldmann golgi gomori goodpasture gosselin gottron gower gram graves grawitz grimm grocott groshong guedel
    guerin guillain gustilo guthrie guyon hageman hamilton hamman hansen hardy harris hartmann hartnup hashimoto hassall
    hawkins hawthorne heberden hegar heimlich heinz hektoen helmholtz hemovac hendrich henle henoch herring hertz hesselbach
    hickman hill hippel hirschsprung hjorth hodges hoffa hoffman hoffmann hohmann holter homans hopkins hopp horner horton
    hounsfield howell huber humphrey hunt hunter huntington hurler hutchinson jaccard jackson jaeger jaffe jakob janeway
    jarisch jendrassik jolly jones judet judkins kanner kaplan kaposi karnofsky kartagener kasabach kasai katz kawasaki kehr
    kell kelly kelvin kendall kennedy kerley kernig kerrison khorana kidd kienbock kimmelstiel king kinyoun kirchner
    kirschner klinefelter klumpke knapp koch kocher koebner kohler kohlrausch koplik korotkoff korsakoff krabbe krause
    krukenberg krupp kugelberg kuntscher kupffer kussmaul kveim lachman laennec laguerre lambert lancefield langenbeck
    langer langerhans langhans laplace larmor lasegue latarjet lauge laurent lawton leadbetter leber lebesgue lefort leiden
    leigh lembert lenegre leopold leriche levey levin levine lewin lewis lewy leydig lhermitte libman liddle lieberkuhn
    likert lisfranc littre lowenstein lugol lund luschka lutembacher luther lutz lyme lynch macburney macconkey mach
    macintosh mackler maddox maddrey madelung magill maisonneuve mallory malpighi mandl mantoux marburg marfan marjolin
    markov marquardt marsh marshall martin mason masson mauriac mayo mazda mcardle mcburney mccune mcgill mcmurray mcnemar
    meckel meige meigs mendel mendelson menetrier meniere menkes metzenbaum meynert middlebrook miller milroy minkowski
    mirizzi mitrofanoff mixter mobitz moebius mohs mondor monro monteggia montgomery montreal moro morse morton muller
    mullerian murphy myerson nelson newton ney niemann nightingale nissen nissl noonan norton nyquist ober oddi ogilvie
    ollier oppenheim ortolani osborne osgood osler oswestry pacini paget pancoast panner papanicolaou pappenheimer parinaud
    parkes parkinson parkland parks partsch pascal patau patrick pauli pauwels pavlik payr pean pearson peltier penrose
    perls perthes peyer peyronie pfannenstiel phalen pick pickwick pierson pindborg pirquet pittsburgh plummer poisson
    poland poole potain pott potter potts poupart poynting pringle prinzmetal purkinje puusepp quetelet quincke radovici
    ramstedt ranke rankin ranson ranvier rathke raynaud recklinghausen reed refsum reinke reiter rett retzius reye richter
    ricketts riedel ringer rinne ritter robinson rockall roemheld rokitansky romberg rorschach rosenthal roth rotor roux
    rovsing rubin ruedi rushkin russell rutherford sabin sabouraud salem salter sandifer sappey satinsky sayre scarpa
    schamberg schatzker schatzki scheffe scheie schick schilder schiller schilling schirmer schmorl schober schwann schwartz
    seldinger sengstaken sertoli sever sezary shannon sharpey sheaffer sheehan shenton shine shirodkar shone shprintzen
    sievert simmonds simpson sims sipple siri sistrunk sjoegren sjogren skene smith snellen sobel soffer southern spearman
    speed spitz spitzer sprague spurling stargardt starling steinert steinmann stenger stensen stenson stewart still stokes
    strassman stroop student sudeck swan sweet swyer sydenham syme takayasu tanner tarlov taussig teichholz terry thayer
    thessaly thomas thompson thomsen thomson thornton thudichum tietze tinel tinetti todd tornwaldt tourette towne treacher
    treitz trendelenburg troisier trousseau tukey turing turner tzanck uhl unna urbach valsalva vancouver vater vincent
    vineland virchow voigt volhard volkmann wagner waldenstrom waldeyer wallenberg wallerian wasserstein waterlow watson
    weber wechsler wegener weibull weil weitlaner welch wells wenckebach werdnig werner wernicke wertheim westergren
    westermark western westgard wharton whipple whitaker white whitmore widal wilcoxon willebrand wilms wilson winslow
    winter wiskott wolff wolfram wong wood wright yankauer yates yergason youden zadeh zenker zieve zinn zung
    cellano cholesky diego hadamard hessian hilbert hodgkin jacobian kenward kidd laemmli navier nomarski palmaz schmidt
    schur toeplitz wolfe
    """.split()
)
"""Those that bear one: signs, scores, stains, tests, instruments, operations, diseases, units."""

_NUMBERED = frozenset("i ii iii iv v vi vii viii type grade stage class typ grad stadium klasse a b c d nr no".split())
"""What goes with one: ``Garden III``, ``Weber B``."""


_HEADS = re.compile(
    r"(?:,? (?:and|or|und|et|y|e|ou|&) \w+)?['’]?s?[ \-](?:syndrom[ea]?s?|disease|sign|test|scor(?:e|ing)|scale|index"
    r"|stain|classification|criteri(?:a|on)|class|grade|method|equation|formula|procedure|operation|technique|repair"
    r"|approach|retractor|forceps|clamp|needle|catheter|tube|drain|wire|pin|nail|plate|screw|traction|splint|cast|view"
    r"|position|man(?:eu|oeu)ver|law|point|node|phenomenon|palsy|contracture|hernia|bod(?:y|ies)|cell|agar|medium|broth"
    r"|panel|bandage|collar|brace|boot|pump|bag|tourniquet|speculum|mask|chair|bed|hoist|lift|board|antigen|reflex|line"
    r"|angle|fracture|lymphoma|tumou?r|sarcoma|an(?:a)?emia|blade|lamp|prosthesis|valve|stent"
    r"|distribution|regression|correction|transform|filter|theorem|coefficient|plot|curve|questionnaire|inventory"
    r"|checklist|nomogram|protocol|regimen|circuit|kit|tray|strip|strain|serotype"
    r"|krankheit|zeichen|skala|maladie|enfermedad|doença|morbo|ziekte|sygdom|sjukdom|sykdom|tauti)(?:s|es)?\b",
    re.IGNORECASE,
)
"""What follows the name of somebody whom a thing is named after."""

_SURE_HEADS = re.compile(
    r"['’]?s?[ \-](?:syndrome|stain|agar|broth|forceps|retractor|criteri(?:a|on)|classification|equation|formula|theorem"
    r"|distribution|regression|coefficient|nomogram|venom|factor|antigen|lymphoma|sarcoma|palsy|contracture|serotype|reflex"
    r"|man(?:eu|oeu)ver|questionnaire|inventory|lactate|acetate|solution|buffer|assay|serum protein|bod(?:y|ies))s?\b"
)
"""What follows nobody's name but that of a thing, whoever is spoken of."""

_AFFLICTIONS = frozenset(
    "disease diseases syndrome syndromes sign test score scale index stain lymphoma palsy trichrome crisis".split()
)
"""``Wilson Disease``: no family is called so."""

_ITEM = r"[^\W\d_a-z][^\W\d_]+[^,;|/.!?\n]{0,32}"
_BREAK = r"[,;|/] ?(?:and |or )?|,? (?:and|or|und|et|y|e|ou) "
_ROW_BEFORE = re.compile(rf"(?:{_ITEM}?(?:{_BREAK})){{1,12}}\Z")
_ROW_AFTER = re.compile(rf"(?:[^,;|/\n]{{0,32}}?(?:{_BREAK}){_ITEM}?(?=[,;|/]|[^\w\-]|\Z)){{1,12}}")
_AROUND_CHARS = 120
_ROW_MIN = 3
_SURE_MIN = 2
_WORD_OF_LIST = r"[^\W\d_a-z][^\W\d_]*[a-z][^\W\d_]*(?:-[^\W\d_]+)?"
_LIST_BEFORE = re.compile(rf"(?:{_WORD_OF_LIST}, ){{1,16}}\Z")
_LIST_AFTER = re.compile(rf"(?:, (?:and |or )?{_WORD_OF_LIST}){{1,16}}")
_LIST_MIN = 5
_UNKNOWN_MIN = 3


def is_eponym(name: str) -> bool:
    """Say whether a name is that of a thing which bears two people's, whatever joins them."""
    words = _WORD.findall(name.lower())
    if len(words) > 1 and words[-1] in _AFFLICTIONS and may_be_eponym(words[0]):
        return True
    at = next((at for at in range(len(words) - 1) if f"{words[at]} {words[at + 1]}" in _EPONYMS), None)
    if at is None:
        return False
    rest = [word for word in (*words[:at], *words[at + 2 :]) if len(word) > 1]
    if "," in name:
        rest = [word for word in rest if not may_be_eponym(word)]
    return not any(is_first_name(word) or is_surname(word) for word in rest)


def may_be_eponym(word: str) -> bool:
    """Say whether a word in small letters names a thing after somebody: it may be a usual name, too."""
    return word in _NAMED_AFTER_ONE


def of_things(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` are names that things bear, and nothing else, or a word for such a thing follows."""
    words = _WORD.findall(text[start:end].lower())
    if _HEADS.match(text, end) is not None:
        return True
    return any(map(_is_namesake, words)) and all(
        _is_namesake(word) or word in _NUMBERED or word in PRODUCTS for word in words
    )


def heads_a_thing(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]``, one word, stands before what is called after somebody, and is nobody's."""
    return _WORD.fullmatch(text, start, end) is not None and _SURE_HEADS.match(text, end) is not None


def in_list_of_words(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` stands in a list of single words of which some are names nowhere."""
    before = _LIST_BEFORE.search(text, max(0, start - _AROUND_CHARS), start)
    after = _LIST_AFTER.match(text, end, end + _AROUND_CHARS)
    listed = text[start if before is None else before.start() : end if after is None else after.end()].split(", ")
    unknown = [word for word in listed if " " not in word and not is_first_name(word) and not is_surname(word)]
    return len(listed) >= _LIST_MIN and len(unknown) >= _UNKNOWN_MIN


def _is_namesake(word: str) -> bool:
    return may_be_eponym(word) or (word in NAMESAKES and not is_first_name(word) and not is_surname(word))


def in_row_of_things(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` stands in a row of names that things bear: ``Graves, Addison, Cushing``."""
    if not any(
        word in NAMESAKES or word in REGIONS or may_be_eponym(word) for word in _WORD.findall(text[start:end].lower())
    ):
        return False
    before = _ROW_BEFORE.search(text, max(0, start - _AROUND_CHARS), start)
    after = _ROW_AFTER.match(text, end, end + _AROUND_CHARS)
    row = text[start if before is None else before.start() : end if after is None else after.end()]
    words = set(_WORD.findall(row.lower()))
    if sum(map(may_be_eponym, words)) >= _ROW_MIN or len(words & REGIONS) >= _ROW_MIN:
        return True
    known = {word for word in words if word in NAMESAKES or word in PRODUCTS or may_be_eponym(word)}
    return len(known) >= _ROW_MIN and sum(not is_first_name(word) and not is_surname(word) for word in known) >= _SURE_MIN
