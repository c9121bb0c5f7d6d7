"""Tests, methods, diseases and things that bear two names: they read as a person's, and are nobody's.

``Mann-Whitney``, ``Anderson_Darling_test.json``, ``Monte Carlo``. Written down from what statistics, medicine and the
programs of both say; those that are a usual person's, too (``Mary Lou``, ``Grace Hopper``), are left out.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")

_EPONYMS = frozenset(
    pair.replace("-", " ")
    for pair in """
    abbott-laboratories ada-lovelace adams-bashforth adams-stokes alan-turing albert-schweitzer alexander-fleming
    allen-bradley anderson-darling arnold-chiari arnold-pick barnes-hut baum-welch beckman-coulter becton-dickinson
    bence-jones benjamini-hochberg benjamini-yekutieli bezold-jarisch birt-hogg bland-altman bonferroni-holm booz-allen
    bose-einstein box-cox box-jenkins box-muller boyer-moore breslow-day brown-forsythe brown-sequard budd-chiari
    burrows-wheeler carl-zeiss charcot-leyden charcot-marie charles-schwab chediak-higashi chernoff-hoeffding
    cheyne-stokes child-pugh child-turcotte churg-strauss clara-barton clopper-pearson cochran-armitage cochran-mantel
    cockcroft-gault cohn-kanade cooley-tukey cooper-surgical cornish-fisher cramer-rao creutzfeldt-jakob crigler-najjar
    cuthill-mckee dandy-walker de-bruijn dempster-shafer dickey-fuller diebold-mariano diffie-hellman dow-jones
    draeger-medical dubin-johnson dunning-kruger durbin-watson edith-cavell edmonds-karp edward-jenner
    edwards-lifesciences ehlers-danlos eli-lilly elizabeth-blackwell epstein-barr erdos-renyi ernst-young euler-maruyama
    fermi-dirac fisher-paykel fisher-yates florence-nightingale floyd-steinberg floyd-warshall ford-fulkerson
    frank-starling galton-watson gauss-jordan gauss-newton gauss-seidel goldman-sachs gompertz-makeham goodman-kruskal
    gram-schmidt guillain-barre hadamard-walsh hallervorden-spatz hamilton-jacobi hand-schuller hardy-weinberg
    hedges-olkin henoch-schonlein hewlett-packard hickman-broviac hildegard-bingen hill-rom hodges-lehmann hoehn-yahr
    holt-winters hope-diamond hosmer-lemeshow houghton-mifflin jackson-pratt jackson-rees jarque-bera jensen-shannon
    john-wiley johnson-johnson johnson-lindenstrauss jones-lang joseph-lister kaplan-meier karhunen-loeve karl-storz
    kirby-bauer klippel-feil klippel-trenaunay knuth-morris kolmogorov-smirnov kruskal-wallis kullback-leibler
    lambert-eaton las-vegas legg-calve lennox-gastaut lesch-nyhan levenberg-marquardt levey-jennings lippincott-williams
    ljung-box loeys-dietz lomb-scargle lou-gehrig louis-pasteur lund-browder mallory-weiss mann-kendall mann-whitney
    mantel-cox mantel-haenszel marie-curie marsh-mclennan mary-seacole masson-trichrome mcgraw-hill merrill-lynch
    metropolis-hastings michaelis-menten miller-rabin minnesota-linton monte-carlo morgan-stanley mother-teresa
    myers-briggs needleman-wunsch nelder-mead nelson-mandela nernst-planck newey-west newton-raphson neyman-pearson
    niemann-pick ornstein-uhlenbeck osgood-schlatter osler-weber page-hinkley paget-schroetter peutz-jeghers
    philips-healthcare phillips-perron pierre-robin plummer-vinson pohlig-hellman prader-willi pratt-whitney
    quine-mccluskey rabin-karp ramsay-hunt reed-solomon reed-sternberg richard-wolf rivest-shamir robert-koch robin-hood
    rohde-schwarz rosalind-franklin rudolf-virchow runge-kutta sapir-whorf savitzky-golay schwartz-bartter
    sengstaken-blakemore shapiro-wilk shy-drager siemens-healthineers silver-russell smith-nephew smith-waterman
    sneddon-wilkinson spearman-brown stanford-binet stanley-black stanley-healthcare stein-leventhal stevens-johnson
    stokes-einstein sturge-weber sturm-liouville swan-ganz tay-sachs theil-sen thermo-fisher thomson-reuters toom-cook
    tukey-kramer van-gieson von-recklinghausen von-willebrand wald-wolfowitz waterhouse-friderichsen welch-allyn
    welch-satterthwaite wells-fargo wernicke-korsakoff wiener-hopf wilcoxon-mann william-osler williams-wilkins
    wolf-hirschhorn wolff-parkinson wolters-kluwer woods-saxon ziehl-neelsen zimmer-biomet zollinger-ellison
    """.split()
)


_NAMED_AFTER_ONE = frozenset(
    """
    abbe achilles addison adson albright allen allis alport alzheimer amplatz amplatzer amsler angelman apgar apley
    argyll arrhenius asherman asperger auer auspitz austin babcock babinski bain baker balfour ballard bankart barany
    barlow barr barrett barthel bartholin bartter basedow batten bayes beau bechet bechterew beckwith behcet bekhterev
    bell berger bernoulli bessel billroth biot bishop bitot blakemore bloom blumberg bohler bohr bonferroni bookwalter
    borg bouchard bovie bowen bowie bowman bozzolo braden braun broca brodie brodmann brooke broselow brown bruce
    brudzinski brugada buck budd buerger buffalo bunsen burch burkitt cajal calmette caplan caprini caroli carpenter
    castleman celsius chadwick chagas charcot charlson charnley charriere chvostek claisen cobb cockayne codman colles
    conn coombs cooper corrigan cotton courvoisier cowden coxsackie creutzfeldt crile crohn cronbach cullen cushing
    dakin dalton darier debakey dennis dercum descemet diamond dick dickey doppler douglas down drager dressler duchenne
    duffy duke dunnett dupuytren duroziez ebola ebstein edelman eisenmenger ellsworth engelmann epley epworth erb esbach
    esmarch euler evans ewing fabry fahraeus fahrenheit fallopian fallot fanconi faraday farber felty fenton fenwick
    ferguson ferrein finkelstein finney fischer fisher fitzhugh fleischner foley fontaine fontan forel forrest fourier
    fournier fowler fraser fraunhofer freiberg frenchay friedewald friedlander friedman friedreich froment fuchs gail
    galant galeazzi gallavardin gamgee ganz garden gardner gartland gaucher gauss gelpi geneva gerstmann ghon giemsa
    gigli gilbert gilles girdlestone glasgow gleason glisson goldmann golgi gomori goodpasture gosselin gottron gower
    gram graves grawitz grimm grocott guedel guerin guillain gustilo guthrie guyon hamilton hamman hansen hardy harris
    hartmann hartnup hashimoto hassall hawkins hawthorne heberden hegar heimlich heinz helmholtz hemovac hendrich henle
    henoch herring hertz hesselbach hickman hill hippel hirschsprung hjorth hoffa hoffman hoffmann hohmann holter homans
    hopkins hopp horner horton hounsfield howell huber humphrey hunt hunter huntington hurler hutchinson jaccard jackson
    jaeger jaffe janeway jarisch jendrassik jolly jones judkins kanner kaplan kaposi karnofsky kartagener kasabach kasai
    katz kawasaki kehr kell kelly kelvin kendall kennedy kerley kernig kerrison khorana kidd kienbock kimmelstiel king
    kinyoun kirchner kirschner klinefelter klumpke knapp koch kocher koebner kohler kohlrausch koplik korotkoff
    korsakoff krabbe krause krukenberg krupp kugelberg kuntscher kupffer kussmaul kveim lachman laennec laguerre lambert
    lancefield langenbeck langer langerhans langhans laplace larmor lasegue latarjet lauge laurent lawton leadbetter
    leber lebesgue lefort leigh lembert lenegre leopold leriche levey levin levine lewin lewis lewy leydig lhermitte
    libman liddle lieberkuhn likert lisfranc littre lugol lund luschka lutembacher luther lyme lynch macburney macconkey
    mach macintosh mackler maddox maddrey madelung magill maisonneuve mallory malpighi mandl mantoux marburg marfan
    marjolin markov marquardt marsh marshall martin mason masson mauriac mayo mazda mcardle mcburney mccune mcgill
    mcmurray mcnemar meckel meige meigs mendel mendelson menetrier meniere menkes meynert miller milroy minkowski
    mirizzi mitrofanoff mixter mobitz moebius mohs mondor monro monteggia montgomery montreal moro morse morton muller
    mullerian murphy myerson nelson newton ney niemann nightingale nissen nissl noonan norton nyquist ober oddi ogilvie
    ollier oppenheim ortolani osborne osgood osler oswestry pacini paget pancoast panner papanicolaou parinaud parkes
    parkinson parkland parks partsch pascal patau patrick pauli pauwels pavlik payr pean pearson peltier perls perthes
    peyer peyronie pfannenstiel phalen pick pickwick pierson pindborg pirquet pittsburgh plummer poisson poland poole
    potain pott potter potts poupart poynting pringle prinzmetal purkinje puusepp quetelet quincke radovici ramstedt
    ranke rankin ranson ranvier rathke raynaud recklinghausen reed refsum reinke reiter rett retzius reye richter
    ricketts riedel ringer rinne ritter robinson rockall roemheld rokitansky romberg rorschach rosenthal roth rotor roux
    rovsing rubin ruedi rushkin russell rutherford sabin sabouraud salter sandifer sappey sayre scarpa schamberg
    schatzker schatzki scheffe scheie schick schilder schiller schilling schirmer schmorl schober schwann schwartz
    seldinger sengstaken sertoli sever sezary shannon sharpey sheaffer sheehan shenton shine shirodkar shone shprintzen
    sievert simmonds sims sipple sistrunk sjoegren sjogren skene smith snellen sobel soffer southern spearman speed
    spitz spitzer sprague spurling stargardt starling steinert steinmann stensen stenson stewart still stokes strassman
    stroop student sudeck swan sweet swyer sydenham syme takayasu tanner tarlov taussig terry thayer thomas thompson
    thomsen thomson thornton thudichum tietze tinel tinetti todd tornwaldt tourette treacher treitz trendelenburg
    troisier trousseau tukey turing turner tzanck uhl unna urbach valsalva vancouver vater vincent vineland virchow
    voigt volhard volkmann wagner waldenstrom waldeyer wallenberg wallerian wasserstein waterlow watson weber wechsler
    wegener weibull weil weitlaner welch wells wenckebach werdnig werner wernicke wertheim westergren westermark western
    westgard wharton whipple whitaker white whitmore widal wilcoxon wilms wilson winslow winter wiskott wolff wolfram
    wong wood wright yankauer yates yergason youden zadeh zenker zieve zinn zung
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

_AFFLICTIONS = frozenset(
    "disease diseases syndrome syndromes sign test score scale index stain lymphoma palsy trichrome".split()
)
"""``Wilson Disease``: no family is called so."""

_ITEM = r"[^\W\d_a-z][^\W\d_]+(?:[ \-](?:[^\W\d_]+|[IVX]+))?"
_ROW_BEFORE = re.compile(rf"(?:{_ITEM}, ?)+\Z")
_ROW_AFTER = re.compile(rf"(?:(?:, ?|,? (?:and|or|und|et|y|e|ou) ){_ITEM})+")
_AROUND_CHARS = 120
_ROW_MIN = 3


def is_eponym(name: str) -> bool:
    """Say whether a name is that of a thing which bears two people's, whatever joins them."""
    words = [word for word in _WORD.findall(name.lower()) if len(word) > 1]
    if len(words) > 1 and words[-1] in _AFFLICTIONS and may_be_eponym(words[0]):
        return True
    return " ".join(words) in _EPONYMS


def may_be_eponym(word: str) -> bool:
    """Say whether a word in small letters names a thing after somebody: it may be a usual name, too."""
    return word in _NAMED_AFTER_ONE


def of_things(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` are names that things bear, and nothing else, or a word for such a thing follows."""
    words = _WORD.findall(text[start:end].lower())
    if _HEADS.match(text, end) is not None:
        return True
    return any(map(may_be_eponym, words)) and all(word in _NAMED_AFTER_ONE or word in _NUMBERED for word in words)


def in_row_of_things(text: str, start: int, end: int) -> bool:
    """Say whether ``text[start:end]`` stands in a row of names that things bear: ``Graves, Addison, Cushing``."""
    if not any(map(may_be_eponym, _WORD.findall(text[start:end].lower()))):
        return False
    before = _ROW_BEFORE.search(text, max(0, start - _AROUND_CHARS), start)
    after = _ROW_AFTER.match(text, end, end + _AROUND_CHARS)
    row = text[start if before is None else before.start() : end if after is None else after.end()]
    return len({word for word in _WORD.findall(row.lower()) if may_be_eponym(word)}) >= _ROW_MIN
