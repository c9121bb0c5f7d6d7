"""Words that are nobody's name: evidence, where a word in running text may be one, that it is none.

Made of the words that stand in lower case in the most of Debian's package descriptions and of Python's and its packages'
docstrings and comments, with words of care, administration and products added, usual given names taken out.
"""

from __future__ import annotations

ORDINARY = frozenset(
    """
    abbreviated abbreviation abc abdomen abdominal abi ability able abort about above abs abscess absence absent absolute
    abstract abstraction abstractions accept acceptable accepted accepting accepts access accessed accesses accessibility
    accessible accessing accession accessor accessors accident accidental accidentally accompanied according accordingly
    account accounting accounts accredited accumulate accumulated accuracy accurate acetaminophen ache achieve achieved acpi
    acquire acquired acquisition across act action actions activate activated active activity acts actual actually acute
    adapt adapted adapter adapters add added adding addition additional additionally additions addon addons address addresses
    adds adherence adjacent adjust adjusted admin administration admission admissions admit admitted adt adult advance
    advanced advantage adventure adverse affect affected affects african after aftercare afterwards again against age agent
    agree agreed ahead aid aide airway aka alabaster albumin albuterol alcohol alert algebra algebraic algorithm algorithms
    alias aliased aliases align aligned alignment alignments alive all allergic allergies allergy allocated allocation
    allocations allocator allow allowed allowing allows allscripts almost alone along alongside alpha alphabetic
    alphabetically alphanumeric alphanums alphas already also alter altered alternate alternative alternatives although
    always am ambiguity ambiguous ambulance ambulatory ament american amlodipine among amount amounts amoxicillin amputation
    an analogous analyse analyses analysing analysis analyze analyzed analyzer analyzing ancestor anchor and android anemia
    anesthesia anesthesiologist aneurysm angina angiogram angle angular animation animations ankle annotate annotated
    annotation annotations annoying anonymous another ansi ansible answer anterior antibiotic anticoagulant anxiety any
    anymore anyone anything anyway anywhere apache apart apartment api apnea app apparently apparmor appear appears append
    appendectomy appended appending apple applet applicable application applications applied applies apply applying appname
    appointment appointments approach appropriate appropriately approved approximate approximation apps appt apr apt arabic
    arbitrarily arbitrary arc arcade arch architecture architectures archive archives are area arg argparse args argument
    arguments arithmetic arm armel armhf around arr array arrays arrhythmia arrived art arterial artery arthritis
    arthroplasty artifacts arts arzt as ascii asian ask asked asking aspell aspirin assembler assembly assert assertion
    assertions assessment asset assets assign assigned assigning assignment assignments assist associate associated
    association assume assumed assumes assuming assumption assumptions ast asterisk asthma astronomical astronomy async
    asynchronous asynchronously asyncio at athena atomic atorvastatin atrial attach attached attack attacks attempt attempted
    attempting attempts attending attr attribute attributes attrs audio audiology audit auditing aug australian auth
    authenticate authentication author authority authorization authors auto automated automatic automatically automation
    autopsy auxiliary availability available ave avenue average avoid avoided avoiding avoids await aware away aws axes axis
    azure baby back backed backend backends background backport backslash backslashes backtracking backup backward backwards
    bad badly bail balanced bandwidth bar bare bars base based baseline basename bases bash basic basically basis batch baz
    be bean beautiful became because become becomes bedside been before begin beginning begins behave behaves behavior
    behavioral behaviour behind being belly belong belongs below benchmark benchmarking beneficiary benefit benefits besides
    best beta better between beyond bib bidirectional big bilateral billing bin binaries binary bind binding bindings
    binutils bioinformatics biological biology biometric biopsy birth birthday bit bitmap bits bittorrent black bladder blank
    bleeding blister block blocked blocking blocks blood blow blue bluetooth blvd bmp board bodies body bogus bold bone
    bonjour book booked books bool boolean booleans bools boot bootstrap borrowed bot both bother bottom boulevard bound
    boundaries boundary bounded bounds bowel box boxes brace braces brachial bracket brackets bradycardia brain branch
    branches brazilian break breaking breaks breast breath breathing bridge british broadcast broadcasting broken bronchitis
    browse browser browsers browsing bruise bsd bucket buf buffer buffered buffering buffers bug bugs build builder building
    builds buildtools built builtin builtins bunch bundle bundled burn burning bus business but by bygroups bypass bypassing
    byte bytearray bytecode bytes bytestring bytestrings cache cached caches caching caddy calcium calculate calculated
    calculating calculation calculations calculator calendar call callable callables callback callbacks called caller callers
    calling calls came camera cameras can canadian cancel cancellation cancelled cancer candidate candidates cannot canonical
    canvas cap capabilities capability capable capacity capture captured capturing card cardholder cardiac cardiologist
    cardiology cards care careful carefully caregiver caretaker carrier carries carry case cased cases casing cast casting
    casts casualty catalan catalog cataract catch catches catching categories category catheter caught cause caused causes
    causing cbc ccda cell cells center cerner cert certain certainly certificate certificates cervical cesarean cgi chain
    chained chaining chains chair chance change changed changes changing channel channels char character characters charge
    chars charset chart charts chat chatting cheap check checked checker checkers checking checkout checkpoint checks
    checksum checkup chemistry chemo chemotherapy chess chest child childbirth children chills chinese choice choices
    cholesterol choose choosing chosen chrome chronic chunk chunked chunks cipher ciphers circuit circular circumstances
    cisco citrix claim claims class classes classic classification classmethod classmethods clause clean cleaned cleaning
    cleanly cleanup clear cleared clearing clearly clears cli click client clients clinic clinical clinician clinics clip
    clipboard clock clone close closed closely closer closes closest closing closure cloud cloudflare cls cluster clustering
    cmd coag cobol code codec codecs coded codes coding coefficient coefficients coerce coerced coercion col collapse
    collapsed collect collected collecting collection collections collector collects collisions colon colonoscopy color
    colored colors colour column columns coma combination combinations combinator combinators combine combined combining come
    comes comfort coming comm comma command commandline commands commas comment comments commit common commonly communicate
    communicating communication compact comparable compare compared compares comparing comparison comparisons compat
    compatibility compatible compilation compile compiled compiler compilers compiles compiling complain complains complaint
    complaints complement complete completed completely completes completion complex complexity compliance compliant
    complicated component components composable compose composed composite compositor compound comprehension comprehensive
    compress compressed compressing compression compressor computation computational computations compute computed computer
    computes computing concatenate concatenated concatenation concepts conceptually concrete concurrency concurrent
    concurrently concussion condition conditional conditions conduit confidence config configs configurable configuration
    configurations configure configured configuring confirm confirmed conflict conflicting conflicts confluence conform
    confuse confused confusing confusion conjunction conn connect connected connecting connection connections connectivity
    consecutive consent conservative consider consideration considered considering considers consist consistency consistent
    consistently consisting consists console const constant constants constraint constraints construct constructed
    constructing construction constructor constructors constructs consul consult consultant consultation consults consume
    consumed consumer consumers consumes consuming consumption contact contain contained container containers containing
    contains content contents context contexts contiguous continuation continue continues continuing continuous contract
    contraindicated contrast contribute contributed contributors control controlled controller controlling controls
    convenience convenient convention conventions conversion conversions convert converted converter converting converts
    cookie cookies coordinate coordinates copay copd copied copies copy copying copyright core corner coronary coroner
    coroutine coroutines correct correction correctly correctness correspond corresponding corresponds cortex corticosteroid
    cost cough could counseling counselor count counted counter counterpart counters counting country counts couple course
    court covariant cover coverage covered covers cpap cpp cpr cpu cpython cramps crash crashes crate create created creates
    creating creatinine creation creator credential credentials critical cron crop cross crutches crypto cryptographic
    cryptography css csv ct ctx ctypes culture cumulative currency current currently curses cursor curve curves custom
    customizable customization customize customized cut cwd cycle cycles cyclic cyst czech daemon daemons daily dance dao
    dark dash dashboard dashes data database databases dataclass dataclasses datadog dataset datasets datatype datatypes date
    dates datetime daughter day days db dbus dcc dea dead deadline deadlock deal dealing deals dear debhelper debian debug
    debugger debugging dec deceased december decide decided decides decimal decision decl declaration declarations
    declarative declare declared declares declaring declined decode decoded decoder decodes decoding decompression decorate
    decorated decoration decorator decorators dedicated deep def default defaulting defaults defensive defer deferred
    defibrillator define defined defines defining definitely definition definitions degree dehydration del delay delayed
    delegate delegates delete deleted deleting deletion deliberately delimited delimiter delimiters deliver delivered
    delivery dell demand dementia demo demographics demos denied density dental dentist department depend dependencies
    dependency dependent depending depends deployment deprecated deprecation depression deps depth der derivative derive
    derived deriving dermatology descending describe described describes describing description descriptions descriptor
    descriptors deserialization deserialize deserialized design designed desirable desired desktop despite dest destination
    destroyed detail detailed details detect detected detecting detection detector detects determination determine determined
    determines determining deterministic devel develop developer developers developing development device devices dfsg dhcp
    diabetes diabetic diagnosed diagnosis diagnostic diagnostics diagram diagrams dialect dialog dialysis diarrhea diastolic
    dict dictionaries dictionary dicts did died diet dietary diff differ difference differences different differently
    differing differs difficult digest digests digit digital digits dim dimension dimensional dimensions dir direct direction
    directive directives directly directories directory dirname dirs dirty disable disabled disables disabling disallow
    disallowed discard discarded discarding discharge discharged discouraged discover discovered discovering discovery
    discrete discussion disease disk disorder dispatch display displayed displaying displays dist distance distinct
    distinction distinguish distribute distributed distribution distributions distro distutils div divide divided division
    dizziness django dns do dob doc docbook dock dockapp docker docs docstring docstrings docsystem doctest docteur doctor
    doctors document documentation documented documents does doing doktor domain domains done donor dos dosage dose dot dots
    dotted dottore double down download downloaded downloading downloads downstream doxygen dpkg dr draw drawing drawn draws
    drive driven driver drivers drives drop dropbox dropped drops drug dto dtp dtype dtypes dual due dumb dummy dump dumps
    dunder duplicate duplicated duplicates duplication duration during dutch dvd dvt dx dynamic dynamically dynamics dyspnea
    each eager eagerly ear earlier early ease easier easily east eastern easy eat echo echocardiogram ecmascript ecosystem
    edema edge edges edit editable editing editor editors edt education educational effect effective effectively effects
    efficiency efficient efficiently effort egg eggs ehr either ejabberd ekg elapsed elasticsearch elbow elderly electrolytes
    electronic electronics elegant element elements eligibility eligible eliminate ellipsis elliptic else elsewhere emacs
    email emails embed embeddable embedded embedding embolism emergency emit emits emitted emitter emitting emoji emphysema
    employee employer empty emr ems emulate emulation emulator enable enabled enables enabling enclosed enclosing encode
    encoded encoder encodes encoding encodings encounter encountered encounters encrypted encryption end ended endian
    endianness endif ending endings endocrine endoscopy endpoint endpoints ends enfermera enforce enforced engine engineering
    engines english enhance enhanced enhancements enough enrolled enrollee enrollment ensure ensures ensuring enter entered
    entering entertaining entire entirely entities entity entries entropy entry enum enumerate enums env environment
    environments envoy epic epidural epilepsy epoch eps equal equality equals equation equations equivalence equivalent
    equivalents er err errno error errors escape escaped escapes escaping esophagus especially esrd essential essentially est
    establish established estate estimate estimation etc ethernet european eval evaluate evaluated evaluates evaluating
    evaluation even event events eventually ever every everything everywhere evolution exact exactly exam examination examine
    example examples exams exc exceed exceeds excel except exception exceptions exchange exclude excluded excludes excluding
    exclusion exclusive exec executable executables execute executed executes executing execution executor exhausted exist
    existence existing exists exit exited exiting exits exp expand expanded expanding expands expansion expect expectations
    expected expecting expects expensive experimental experiments expiration expired expires explain explained explanation
    explicit explicitly exponent exponential export exported exporter exporting exports expose exposed exposes exposing expr
    express expressed expression expressions ext extend extended extending extends extensible extension extensions external
    externally extra extract extracted extracting extraction extracts extras extremely eye eyes face facebook facilities
    facility fact factor factories factors factory fail failed failing fails failure failures fainted fairly fake fall
    fallback fallbacks falling falls false familiar families family fancy far fashion fast faster fastest fatal father
    fatigue fault favor fax faxed feature featured features feb february fed fedora feed feedback feeds feel fell femoral
    femur fetal fetch fetched fetching fever few fewer ffffff fhir fibrillation field fields figure file filename filenames
    fileno filepath files filesystem filesystems fill filled filling filter filtered filtering filters final finalize
    finalized finally finance financial find finder finding finds fine fingerprint finish finished finishes finite firebase
    firefox firewall firmware first fit fits fitting five fix fixed fixes fixing fixture fixtures fixup flag flags flash
    flask flat flatten flattened flavor flavour flexible float floating floats flow fltk flu fluid flush flushed fly fmt
    fnmatch fold folded folder folders folding follow followed following follows followup font fonts foo foot footer for
    forbidden force forced forces forcing forearm foreground foreign forensics forever forget fork form formal format formats
    formatted formatter formatters formatting formed former formerly forms formula forth fortran fortune forward forwarded
    found four fps fraction fractional fractions fracture fractures fragment fragments frame frames framework frameworks frau
    fraulein free freed freedesktop freeze french frequency frequently fresh fri friday friend friendly friends from front
    frontend frozen frozenset ftp full fullname fully func function functional functionality functions functools functors
    fungal furnished further future fuzzy fw fwd gait gallbladder game gameplaying games garbage gastric gastro gateway
    gather gcc gcp gecko gedit gencodec gender general generalized generally generate generated generates generating
    generation generator generators generic generics genetic genetics genome genomes genomic geography geometric geometry
    german get getattr gets getter gettext getting gi gid gif gimp gir git github gitlab give given gives giving gkrellm
    glaucoma glibc glob global globally globals glucometer glucose glue glut gmail gnome gnu gnuradio gnustep go goal goes
    going goiter golang gone good google got gotten governing gp gpu grab gracefully gradient gradle grafana grammar grammars
    grandfather grandmother grant granted graph graphic graphical graphics graphing graphql graphs great greater greedy greek
    green grid group grouped grouping groups grpc gtk guarantee guaranteed guarantees guarantor guard guardian guards guess
    guessing guest gui guide gynecology gzip hack had hadoop half halted hamradio hand handle handled handler handlers
    handles handling handshake handy happen happened happening happens happy haproxy hard harder hardware has hasattr hash
    hashable hashes hashing haskell have having hc hcp head headache header headers heading health heap hearing heart
    heartbeat heavily heavy height held hello help helper helpers helpful helps hematology hemoglobin hemorrhage hence
    heparin hepatitis here hereby hernia heroku herr heterogeneous heuristic heuristics hex hexadecimal hey hi hibernate
    hidden hide hiding hierarchical hierarchy high higher highest highlight highlighted highlighter highlighting highlights
    highly highway hindi hint hints hip hipaa hispanic historical historically history hit hits hiv hives hl hola hold holder
    holding holds home homebrew homecare hook hooks hope hopefully horizontally hospice hospital hospitalist hospitalized
    hospitals host hostname hostnames hosts hot hour hourly hours household how however hr href html http httpd httplib https
    huge human hunspell husband hx hyperlipidemia hyperscan hypertension hyphen hyphenation hyphens hypoglycemia hypothesis
    hypothyroidism ibm ibuprofen icon icons icu id ide idea ideal ideally idempotent ident identical identification
    identified identifier identifiers identifies identify identifying identities identity idle ids if iff ignore ignored
    ignores ignoring ill illegal illness image images imaginary imaging imap img immediate immediately immunization immunized
    immutable impact implant implanted implement implementation implementations implemented implementing implements implicit
    implicitly implied implies imply import importable important imported importer importing importlib imports impossible
    improve improved improvement in incision include included includes including inclusion inclusive incoming incompatible
    incomplete inconsistent incorrect incorrectly increase increased increases increasing increment incremental indefinitely
    indent indentation indented independent independently index indexed indexes indexing indian indicate indicated indicates
    indicating indication indicator indicators indices indirect indirectly individual individually inefficient inf infant
    infarction infection infectious infer inference infermiera inferred inferring infinite infinity inflammation influenza
    info inform information infrastructure infusion inhaler inherit inheritance inherited inheriting inherits init initial
    initialization initialize initialized initializer initializing initially inject injection injury inline inlined inner
    innermost inotify inpatient inplace input inputs insensitive insert inserted inserting insertion inserts inside inspect
    inspecting inspection inspector inspired instagram install installation installations installed installer installing
    installs instance instances instant instantiate instantiated instantiating instantiation instead instruction instructions
    instrument instrumentation insulin insurance insured int intact intake integer integers integral integrate integrated
    integrating integration integrity intel intelligent intended intensive intent intentional intentionally interact
    interacting interaction interactions interactive interactively interested interesting interface interfaces interfacing
    interfere intermediate intern internal internally internals international internet internist interoperability
    interpolated interpolation interpret interpretation interpreted interpreter interpreters interrupt interrupted
    intersection interval intervals intestine into intravenous introduce introduced introspection ints intubated invalid
    invalidate invalidated invariant inventory inverse invocation invocations invoice invoke invoked invokes invoking involve
    involved involving ip ipad iphone irc irrelevant is isinstance isolated isolation ispell issubclass issue issued issues
    issuing istio it italian italic item items itemsize iter iterable iterables iterate iterated iterating iteration
    iterations iterator iterators itertools its itself iv jabber jaeger january japanese jaraco java javadoc javascript jboss
    jenkins jetty jira job jobs join joined joining joins joint journal journey joystick jpg jquery jr json jul july jump
    junior junit just justify jvm kafka kde keep keepdims keeping keeps kept kerberos kernel key keyboard keycloak keyed keys
    keyword keywords kibana kidney kill kind kinds kiosk kit knee know knowledge known knows korean kotlin kubernetes kwarg
    kwargs lab label labels laboratory labs laceration lack lacks lambda lambdas lane lang language languages laparoscopic
    laptop laravel large larger largest laser last late latency later latest latter launch launcher launching law layer
    layers layout layouts lazily lazy ldap lead leading leads leaf leak leaked leaking leaks learn learning least leave
    leaves leaving left leftover leg legacy legal lemburg len length lengths lenient lenses lesion less let lethargic lets
    letter letters letting leukemia level levels levothyroxine lex lexer lexers lexical lib libblockdev libc libcurl libdevel
    libraries library libs libvirt licence license licensed life lifetime ligament light lightweight like likelihood likely
    limb limit limitation limitations limited limits line linear lineno linenos lines linguistics link linked linkedin linker
    linking links lint linter linux lipid lisinopril lisp list listed listener listening listing lists literal literally
    literals little live liver lives ln load loaded loader loaders loading loads lobby local locale localhost localization
    locally locals locate located location locations lock locked locking locks log logfile logged logger loggers logging
    logic logical logically login logs logstash loki longer longest look lookahead looked looking looks lookup lookups loop
    looping loops loose losartan lose loss lossless lost lot lots low lower lowercase lowercased lowest lua lucene lumbar
    lump lung lungs lupus mac machine machinecode machinery machines macos macro macros madam madame magic magnitude mail
    main mainly maintain maintained maintaining maintains maintenance major make makes making mal malformed malicious
    malignant mammogram man manage managed management manager managers manages managing mandatory manifest manipulate
    manipulating manipulation manipulations manner manual manually many map mapped mapper mapping mappings maps mar march
    mariadb marital markdown marked marker markers marking marks markup married mask masked masking mass master match matched
    matcher matches matching maternal maternity math mathematical mathematics matrices matrix matter matters maven maxillary
    maximum maxsize may maybe mbi md mean meaning meaningful means meant measure measured measurement measuring mechanism
    mechanisms medecin media medicaid medical medicare medication medications medicine meditech meet meets mellitus member
    members membership memcached memo memoization memory memoryview mender meningitis menopause mental mention mentioned menu
    merge merged merging mesh meshes mess message messages messaging met meta metabolic metaclass metadata metapackage
    metapackages metastatic metformin meth method methods metoprolol metrics mexican microbiology microsoft middle middleware
    midi midwife might migraine migration military milliseconds mimetypes mimic mimics mind minimal minimalist minimalistic
    minimize minimum minio minor minus minutes mips mipsel mirror mirrors mirth misc miscarriage miscellaneous mismatch
    mismatches miss missing mistake mix mixed mixer mixin mme mobile mock mocking mod mode model modeling modelling models
    modem moderate modern modes modification modifications modified modifier modifiers modifies modify modifying modular
    module modules modulo molecular moment mon monad monads monday mongo mongodb monitor monitoring monkeypatch monospace
    monsieur month monthly more most mostly mother motif mount mouse mouth move moved moves moving mozilla mr mri mrn mro mrs
    ms msg msgpack mtime much multi multicast multidimensional multilib multiline multimedia multipart multiplayer multiple
    multiplication multiplied multiprocessing multivariate muscle music musl must mutable mutate mutated mutually mychart
    myocardial mypy mypyc myspell mysql nagios naive name named namedtuple names namespace namespaces naming nan narrow nasty
    native natively natural naturally nature nausea navigation ncurses ndarray ndarrays ndim ne near nearest nearly
    necessarily necessary neck necrosis need needed needing needs negative neither neonatal nephrology nerve nested nesting
    net netflix netlink netloc netty network networking networks neural neuro neurology neurosurgery never new newborn newer
    newline newlines newly news next nginx nice nicely nicer niece nightly nlp nntp no nocover node nodejs nodes noise nomad
    non nonce none nonlinear nonzero noqa nor normal normalization normalize normalized normalizes normalizing normally north
    northeast northern northwest nose noshow not notation note notebook notes nothing notice notification notifications
    notified notify noun nov november novo now np npe npi npm nth null num number numbers numbness numeral numeric numerical
    numerically numpy nums nurse nursery nurses nursing nutrition nvidia nw oauth oauthlib obese obesity obj objc object
    objects observation observed obsolete obstetric obtain obtained obtaining obvious obviously ocaml occupational occur
    occurred occurrence occurrences occurs oct octal octets october odd of off offer offers office official offset offsets
    often oggtheora oggvorbis ok okay okta old older oldest oldlibs omeprazole omit omitted on once oncologist oncology one
    ones online only onto opaque opcodes open opened opengl opening openoffice opens openssl openstack opera operand operands
    operate operates operating operation operations operator operators ophthalmology opposed opposite ops opt optimal
    optimization optimizations optimize optimized optimizer optimizing option optional optionally options opts or oracle oral
    order ordered ordering orders ordinal ordinary organ organization organizing oriented origin original originally orphan
    orthopedic orthopedics os osteoporosis other otherosfs others otherwise otitis our ourselves out outcome outer outermost
    outfile outlook outpatient output outputs outside ovarian over overall overdose overflow overhead overlap overlapping
    overlaps overload overloaded overloads overly overridden override overrides overriding overview overwrite overwrites
    overwriting overwritten own owned owner ownership owns oxygen pacemaker paciente pacientes pack package packaged packages
    packaging packed packet packets pad padded padding page pager pages pain pair paired pairs pairwise palliative
    palpitations palsy pancreas pancreatitis pandas panel paper paragraph paragraphs parallel paralysis param paramedic
    paramedics parameter parameterized parameters parametrized params parent parentheses parenthesis parents parkway parse
    parsed parser parsers parses parsing part partial partially particular particularly partition partitioning partner parts
    party pass passed passes passing passport password passwords past paste patch patched patches patching path pathlib
    pathname pathology paths pathspec patient patienten patientin patients pattern patterns payer payload payment payments
    payor paypal paziente pazienti pcp pdb pdf pediatric pediatrics peer pelvic pelvis pending penicillin people pep peptidic
    percentage percutaneous perfect perfectly perform performance performed performing performs perhaps perineal period
    peripheral perky perl permanent permission permissions permit permitted permutation persistent person personal persons
    pflegerin pharmacist pharmacy phase phd phi phlebotomy phone photo php phrase phrases phylogenetic physical physician
    physicians physics physiotherapy pick picked pickle pickleable pickled pickles pickling pid piece pieces pinned pip pipe
    pipeline pipelines pipes pkg place placed placeholder placenta places plain plaintext plan plasma platelets platform
    platforms play playback player players playing please pleural plots plotting pluggable plugin plugins plural plus pm
    pneumonia png podiatry point pointed pointer pointers pointing points policies policy polish poll polyfill polynomial
    polynomials pool pooling pop popular populate populated port portable portal ported portion portions ports portuguese pos
    position positional positions positive positives posix possibility possible possibly post posterior postgres postgresql
    postoperative postpartum postscript potassium potential potentially power powerful powerpc powers powershell practical
    practice practitioner pragma pre preceded precedence preceding precise precision pred predefined predicate predicates
    predict predictable prediction predictions prednisone prefer preference preferred prefix prefixed prefixes pregnancy
    pregnant premature prenatal preparation prepare prepared prepend prepended preprocess preprocessor prerelease prereleases
    prescribed prescriber prescription prescriptions presence present presentation presented preserve preserved preserves
    preserving presumably pretend preterm pretty prettyprint prevent preventing prevents preview previous previously
    primarily primary prime primitive primitives principle print printable printed printer printers printing prints prior
    priority privacy private probability probably probe problem problematic problems procedure procedures proceed process
    processed processes processing processor processors produce produced produces producing product production productivity
    products profile profiler profiles profiling prog prognosis program programmers programming programs progress project
    projects prometheus promise promote promoted promotion prompt prompts proof propagate propagated proper properly
    properties property prostate prosthesis protect protected protection protein protobuf protocol protocols prover provide
    provided provider providers provides providing proxies proxy proxying pseudo pseudorandom psychiatric psychiatrist
    psychiatry psychologist psychotherapy pt public publish published publishing pull pulmonary pulse pump punctuation pupils
    puppet pure purely purpose purposes push pushed put puts putting puzzle pydantic pygments pylint pyparsing pypi pyproject
    pypy pyright pytest python qt quadratic qualified quality quantum quarantine queries query querying question queue queues
    quick quickly quiet quite quotation quote quoted quotes quoting rabbitmq race racing radiation radio radiologist
    radiology rails raise raised raises raising ran random range ranges rank rapid rare rarely rash raster rate rather ratio
    rational raw rcs rd rdf re reach reachable reached reaches react reaction read readability readable reader readers
    reading readline readme readmission readmitted readonly reads ready real really realtime reason reasonable reasonably
    reasons rebuild receive received receiver receives receiving recent recently receptor recipes recipient recognition
    recognize recognized recognizer recognizers recommend recommended reconstruct record recorded recorder recording records
    recover recovery recreate rectal recurse recursing recursion recursive recursively red redefine redhat redirect
    redirected redirecting redirection redirects redis redistribute reduce reduced reduces reduction reductions redundant ref
    refactor refactoring refer reference referenced references referencing referral referrals referred referring refers
    refill refilled reflect reflected reflection reflux refresh refuse refused regarding regardless regenerate regex regexes
    regexp regimen region regions register registered registering registers registration registry regression regular rehab
    rehabilitation reimplementation reject rejected rejects relapse related relating relationship relative relatively relay
    release released releases relevant reliable reliably relied relies religion reload rely relying remain remainder
    remaining remains remember remit remittance remote removal remove removed removes removing renal rename renamed renaming
    render renderable renderables rendered renderer rendering renders reorder repeat repeated repeatedly repeats replace
    replaced replacement replacements replaces replacing replay repo report reported reporting reports repositories
    repository repr represent representable representation representations representative represented representing represents
    reproduce reproducible req request requested requesting requests require required requirement requirements requires
    requiring reraise res research reserved reset resets reshape resident residual resolution resolve resolved resolver
    resolves resolving resort resource resources respect respected respective respectively respirator respiratory response
    responses responsibility responsible responsive rest restore restored restores restrict restricted restriction
    restrictions result resulted resulting results resume resuscitation ret retain retained retaining retains retina retinal
    retired retries retrieval retrieve retrieved retrieving retry return returned returning returns reusable reuse reused rev
    reverse reversed review revision rewind rewrite rewriting rewritten rhapsody rheumatoid rheumatology rib rich rid right
    rightmost rights risk rn road robot robots robust rogue roguelike role room roomed roommate root roots roughly round
    rounded rounding roundtrip route router routine routines routing row rows rpc rpg rss rsync rtype ruff rule rules run
    runner running runs runtime rupture russian rust rustc rvalue rx safari safe safely safety said sake sale salesforce
    saline same sample samples sampling samsung sandbox sane sanitizer sanity sap sat sata satisfied satisfies satisfy
    saturday save saved saver saves saving say says scala scalable scalar scalars scale scaling scan scanned scanner scanning
    scenario scenarios schedule scheduled scheduler scheduling schema schemas scheme schemes schizophrenia schwester science
    scientific scipy scope scoped scopes score scores scoring screen screening screensaver screenshot script scripting
    scripts sdist sdl se search searched searches searching second secondary seconds secret section sections secure securely
    security see seealso seed seeing seek seem seems seen sees segfault segment segmentation segments seizure seizures select
    selected selecting selection selector selenium self selfie sell semantic semantically semantics send sender sending sends
    senor senora sense sensible sensitive sensor sensors sent sentence sentences sentinel sentry sep separate separated
    separately separating separator separators sepsis sept september septic seq sequence sequencer sequences sequencing
    sequential serde serial serializable serialization serialize serialized serializer serializing series serum serve server
    servers serves service services serving session sessions set setattr sets setter setting settings setup setuptools
    several severe sex sftp sgml shadow shall shallow shape shapes share shared sharepoint shares sharing shebang sheet
    sheets shell shells shift shim shock shooter shopify short shortcut shortcuts shorter shortest shorthand shortness shot
    should shoulder show showing shown shows shrink shrinking shutdown side sidekiq sides sign signal signals signature
    signatures signed significant significantly signify signing signor signora signs silence silent silently simde similar
    similarity similarly simple simpler simplest simplicity simplified simplify simply simulate simulating simulation
    simulator simultaneously sin since single singleton singular sinus sir sister sit site sites situation situations six
    size sized sizes skin skip skipped skipping skips skype slack slash slashes sleep slice slices slicing slightly slot
    slots slovak slow slower small smaller smallest smart smartphone smb smoker sms smtp snapshot snippet snmp snowflake so
    social socket sockets sodium soft software solaris solely solr solution solve solver solving some somehow someone
    something sometimes somewhat somewhere sonarqube soon sore sort sorted sorting sorts sound sounds source sourcecode
    sources south southeast southern southwest space spaces spacing spacy spam span spanish spans spark sparse spatial spawn
    spawned speaking spec special specialist specialized specially specialty specific specifically specification
    specifications specified specifier specifiers specifies specify specifying specimen specs speech speed speedup spell
    spelling spherical sphinx spinal spine spinner spleen split splits splitting splunk sport spouse sprain spreadsheet
    spring spurious sql sqlite sqrt square squares squid sr sra src srta ssd ssh ssl ssn st stability stable stack staff
    stage stale standalone standard standardized standards star start started starting starts startup stat state stateful
    statement statements states static statically staticmethod statin statistical statistics stats status stay stays std
    stderr stdin stdlib stdout stent step steps steroid stick still stitches stmt stock stomach stool stop stopped stopping
    stops storage store stored stores storing str straight straightforward strange strategies strategy stray stream streaming
    streams street strict stricter strictly strides string strings strip stripe stripped stripping strips stroke strong
    strongly struct structs structural structure structured structures stub stubs stuck stuff style styled styles styling sub
    subclass subclassed subclasses subclassing subcommand subdirectories subdirectory subject sublicense submit submodule
    submodules subprocess subprocesses subroutine subroutines subscriber subscribers subsequent subset substantial substitute
    substituted substitution substitutions substring subsystem subtle subtract subtype subtypes subtyping succeed succeeded
    succeeds success successful successfully successive such sufficient suffix suffixes sugar suggest suggested suggestions
    suitable suite suites sum summary sun sunday super superclass superset supplied supplies supply supplying support
    supported supporting supports suppose supposed suppress suppressed sure surface surgeon surgery surgical surprising
    surrogate surrounding survey surveyor survive suture svg sw swab swagger swap swapped swelling switch switches switching
    swollen symbol symbolic symbols symfony symlink symlinks symmetric symptom symptoms sync synchronization synchronizing
    synchronous syncope syndrome syntactic syntax synthesis synthesizer synthetic syringe sys sysconfig system systemd
    systems systolic tab table tables tabs tabular tachycardia tag tagged tagger tagging tags tail taiwanese take taken takes
    taking talking tar target targeted targeting targets task tasks tcl tcp team teardown technical technically technician
    technique technologies technologist teeth telegram telehealth telemetry tell tells telnet temp tempfile template
    templates templating temporarily temporary tendon tensor tensorflow term terminal terminals terminate terminated
    terminates terminating terminator terms terraform test tested testing tests tetris tex text texts textual than thanks
    thanos that the their them theme themes themselves then theorem theory therapist therapy there thereby therefore thereof
    these they thin thing things think thinking thinks third this thoracic those though thought thread threaded threading
    threads three threshold throat thrombosis through throughout throw thrown throws thunderbird thursday thus thx thyroid
    tibia ticket tied tiff tile time timedelta timekeeping timeout timeouts timer times timestamp timestamps timezone timing
    tiny tissue title titles tls to todo toe together token tokenization tokenize tokenizer tokens told tolerance tomcat
    tomography tonsillectomy too took tool toolbox toolchain toolkit tools toolset tooth top toplevel total totally touch
    towards toys tqdm trace traceback tracebacks traces trach tracing track tracked tracker tracking tracks traditional
    traefik traffic trailer trailing trained training trait traits transaction transactions transfer transferred transform
    transformation transformations transformed transformer transformers transforms transfusion transient transition
    transitional translate translated translates translation translations translator transmission transparent transparently
    transplant transport transpose trauma traveler traversal traverse traversing tray treat treated treating treatment treats
    tree trees tremor triage trick tricky trie tried tries trigger triggered triggering triggers trim trimmed trimming trio
    triple triples trivial trouble true truly truncate truncated truncating truncation trust trusted truth truthy try trying
    tty ttype tuberculosis tue tuesday tumor tuning tunnel tunneling tuple tuples turn turned turning turns twice twilio
    twitter two typ type typeclass typed typeface types typescript typesetting typeshed typical typically typing ubuntu udp
    ufunc ufuncs ugly ui uid uitoolkit ulcer ulcerative ultimately ultrasound unable unary unavailable unbound unbounded
    unchanged unconditionally unconscious undefined under underlying underscore underscores understand undo undocumented
    unescaped unexpected unfortunate unfortunately unhandled unhashable unicode unified uniform uninitialized uninstall union
    unions unique uniquely unit units unittest universal unix unknown unless unlike unlikely unmodified unnecessarily
    unnecessary unpack unpacked unpacking unpickled unquoted unreachable unrelated unresponsive unsafe unset unsigned
    unspecified unsupported until unused unusual unwanted unwrap unwrapped up update updated updates updating upgrade
    upgrading upload upon upper uppercase upstream urgent urinalysis urinary urine url urllib urls urology us usable usage
    usb use used useful useless user username users userspace uses using usual usually uterus util utilities utility utils
    uuid vaccinated vaccination vaccine vaginal vagrant val vala valid validate validated validates validating validation
    validator validators validity value values valve var variable variables variadic variance variant variants variation
    varies variety various vars vary vascular vault vcs vector vectors vein vendor vendored venous ventilation ventilator
    ventricular venv ver verb verbatim verbose verbosity verification verified verifies verify verifying versa versatile
    version versionadded versionchanged versions vertica vertical vertically very veteran veterans via vice victim video
    videos vietnamese view viewer viewing views vim vip viral virtual virtualbox virtualenv virtualization virus visible
    vision visit visited visitor visits visual visualisation visualization visualize vital vitals vmware vocab void voip
    volume volumes vomiting vpn vue wait waiting waits waiver wake walk walker walking wander want wanted wants ward warfarin
    warn warning warnings warns warranty was watch wav way wayland ways wcwidth we weak weakness weakref weather web webkit
    webpack website websites websphere wed wednesday weekly weight weighted weights weird welcome well wellness went were
    west western what whatever whatsapp wheel wheelchair wheels when whenever where whereas whether which whichever while
    white whiteboard whitespace whitespaces who whole whom whose why wide wider widget widgets widow width widths wife wifi
    wiki wild wildcard wildcards window windows wins wire wireless wish with within without witness word wordpress words work
    workaround worked worker workers workflow working worklist works workup world worry worse worth would wound wounds wrap
    wrapped wrapper wrappers wrapping wraps wrist wristband writable write writeable writer writes writing written wrong
    wrote www wxwidgets xcode xfce xlib xml xray xrootd xserver xxx yahoo yaml year yearly years yes yesterday yet yield
    yielded yielding yields you your yourself youtube zabbix zendesk zero zeroconf zeros zip zipfile zipkin zlib zone zones
    zookeeper zoom
    """.split()
)
"""In lower case."""
