"""Medicines, by what they are called and sold as: capitalised words that stand where a name might, and are nobody's.

Written down from what formularies, cabinets and pumps print. Those that are usual names, too (``Allegra``), are left out,
and stand in ``namesakes.py``.
"""

from __future__ import annotations

MEDICINES = frozenset(
    """
    abacavir abatacept abemaciclib abilify abiraterone acamprosate acarbose accolate accupril accutane acebutolol
    acetazolamide acetylcysteine aciphex actemra actonel actos acyclovir adalimumab adcirca adderall adenocard adenosine
    adipex advair advil afinitor aflibercept aggrenox aimovig aldactone alendronate aleve alfuzosin alimta alirocumab
    aliskiren allevyn allopurinol almotriptan aloe alosetron aloxi alphagan alprazolam alteplase amantadine amaryl ambien
    ambisome amikacin amiloride aminophylline amitiza amitriptyline amoxil amphetamine amphotericin ampicillin anakinra
    anastrozole androgel anoro apidra aprepitant aptiom aquacel aranesp arava argatroban aricept arimidex aripiprazole
    armodafinil arnuity aromasin arthrotec asacol asmanex aspart atacand atarax atenolol ativan atomoxetine atracurium
    atripla atropine atrovent augmentin auvelity avalide avandia avapro avastin avelox avodart avonex azacitidine
    azathioprine azelastine azilect azopt aztreonam azulfidine baclofen bactrim bactroban baqsimi baraclude basaglar
    belimumab belsomra belviq benadryl benazepril benicar benlysta bentyl benzonatate benztropine betadine betamethasone
    betapace bevacizumab bevespi biaxin bicalutamide bicillin biktarvy bimatoprost bisacodyl bismuth bisoprolol bleomycin
    boniva boostrix bortezomib bosentan botox brexpiprazole brilinta brimonidine brivaracetam briviact bromocriptine
    budesonide bumetanide bumex buprenorphine bupropion buspar buspirone busulfan butalbital butrans bydureon byetta
    bystolic cabazitaxel cabergoline cabotegravir caduet calan calcitonin calcitriol canagliflozin candesartan capecitabine
    caplyta captopril carafate carbamazepine carbidopa carboplatin cardizem cardura cariprazine carisoprodol carmustine
    carvedilol casodex caspofungin catapres cefdinir cefepime cefixime cefotaxime cefotetan cefoxitin cefpodoxime
    ceftaroline ceftazidime cefuroxime celebrex celecoxib celexa cellcept cephalexin cetirizine cetuximab chantix
    chlorambucil chloraprep chlordiazepoxide chlorhexidine chloroquine chlorpromazine chlorthalidone cholestyramine cialis
    ciclopirox cilostazol cimetidine cimzia cinacalcet cipro ciprofloxacin cisatracurium citalopram cladribine claravis
    clarinex clarithromycin claritin clavulanate cleocin clexane clindamycin clobetasol clofazimine clomid clomiphene
    clomipramine clonazepam clonidine clorazepate clotrimazole clozapine clozaril coban cogentin colace colchicine
    colesevelam colestipol combigan combivent compazine complera comtan concerta copaxone coreg corgard cortef cortisone
    cosentyx cosopt coumadin cozaar crestor cubicin cyanocobalamin cyclobenzaprine cyclophosphamide cymbalta cytarabine
    cytomel cytotec cytovene cytoxan dabigatran dacarbazine dactinomycin dalbavancin daliresp dalteparin dantrolene
    dapagliflozin dapsone daptomycin daraprim daratumumab darunavir darzalex dasatinib daunorubicin daypro decadron
    decitabine deferasirox definity deltasone demadex demerol denosumab depakene depakote deplin depo dermabond desferal
    desipramine desloratadine desmopressin desvenlafaxine desyrel detemir detrol dexamethasone dexcom dexedrine dexilant
    dexmedetomidine dextroamphetamine dextromethorphan dextrose diabeta diamox diazepam diclofenac dicyclomine didanosine
    differin dificid diflucan digibind dilantin dilaudid diltiazem diovan diphenhydramine diphenoxylate diprivan
    dipyridamole disulfiram ditropan divalproex dobutamine docetaxel docusate dofetilide dolophine dolutegravir donepezil
    dopamine doripenem doxazosin doxepin doxil doxorubicin doxycycline dramamine dronabinol dronedarone droperidol duavee
    dulaglutide dulcolax dulera duloxetine duoderm duoneb dupilumab dupixent duragesic durezol dutasteride dyazide ecotrin
    edarbi edoxaban efavirenz effexor effient elavil eletriptan elidel eligard eliquis elocon emend emgality empagliflozin
    emtricitabine enalapril enbrel enfamil entacapone entecavir entresto entyvio enzalutamide epclusa epidiolex epipen
    epirubicin epivir eplerenone epoetin epogen epoprostenol eptifibatide epzicom eraxis erbitux erenumab ergocalciferol
    erlotinib ertapenem erythromycin escitalopram esketamine esmolol esomeprazole estrace estradiol eszopiclone etanercept
    ethambutol etomidate etoposide etravirine evenity everolimus evista evolocumab exelon exemestane exenatide exforge
    exjade eylea ezetimibe famciclovir famotidine famvir fanapt farxiga fasenra faslodex febuxostat felbamate feldene
    felodipine femara fenofibrate fenoldopam feraheme ferrlecit fesoterodine fetzima fexofenadine fiasp filgrastim finacea
    finasteride fingolimod fioricet firazyr flagyl flecainide flexeril flolan flomax flonase florinef floxin fludarabine
    fludrocortisone flumazenil flunisolide fluocinonide fluorouracil fluoxetine fluphenazine flurazepam flutamide
    fluticasone fluvastatin fluvoxamine focalin fondaparinux foradil fortaz forteo fortisip fosamax fosaprepitant foscarnet
    fosfomycin fosinopril fosphenytoin fosrenol fragmin freestyle frova frovatriptan fulvestrant fulyzaq fycompa gabapentin
    gabitril gadavist galantamine ganciclovir gardasil gatorade gazyva gemcitabine gemfibrozil gemtuzumab gentamicin geodon
    gilenya glargine gleevec glimepiride glipizide glucerna glucophage glucotrol glucovance glyburide glycopyrrolate glynase
    glyset glyxambi golimumab goserelin granisetron griseofulvin guaifenesin guanfacine halaven halcion haldol haloperidol
    harvoni hemabate hepsera herceptin hespan hetlioz hibiclens hizentra humalog humulin hycamtin hydralazine hydrea
    hydrochlorothiazide hydrocodone hydrocortisone hydroxychloroquine hydroxyurea hydroxyzine hyoscyamine hysingla hyzaar
    ibandronate ibrance ibrutinib ibutilide idarubicin ifosfamide ilaris iloperidone imatinib imbruvica imdur imipenem
    imipramine imiquimod imitrex imodium imovax implanon imuran incivek incruse inderal indocin indomethacin infanrix infed
    inflectra infliximab inlyta integrilin intelence intrathecal intuniv invanz invega invokana ipilimumab ipratropium
    irbesartan irinotecan isentress isolyte isoniazid isordil isosorbide isosource isotretinoin isovue isradipine
    itraconazole ivabradine ivermectin ixekizumab jakafi janumet januvia jardiance jentadueto jevity jevtana jublia juluca
    juxtapid kadcyla kaletra kapvay kayexalate kcentra keflex kenacort kenalog keppra kerendia kerlix ketoconazole kineret
    klonopin kombiglyze krystexxa kyleena kyprolis labetalol lacosamide lacri lactated lactulose lamictal lamisil lamivudine
    lamotrigine lanoxin lansoprazole lapatinib lasix latanoprost latuda leflunomide lemtrada lenalidomide lenvatinib lenvima
    lescol letrozole leucovorin leukeran leuprolide levalbuterol levaquin levemir levetiracetam levitra levocetirizine
    levodopa levofloxacin levophed levoxyl lexapro lexiscan lexiva libre librium liletta linagliptin linezolid linzess
    lioresal liothyronine lipitor liraglutide lisdexamfetamine lispro lithium lithobid livalo loestrin lomotil loperamide
    lopid lopinavir lopressor loratadine lortab lotemax lotensin lotrel lotronex lovastatin lovaza lovenox lube lucentis
    lumigan lunesta lupron lurasidone luvox luxturna lyrica lysodren macitentan macrobid malarone maraviroc mavenclad mavik
    mavyret maxalt maxipime maxzide meclizine medrol mefloquine megace megestrol meloxicam melphalan memantine menactra
    meperidine mepilex mepolizumab mercaptopurine meropenem merrem mesalamine mesna mestinon metaxalone methadone
    methimazole methocarbamol methyldopa methylergonovine methylphenidate methylprednisolone metoclopramide metolazone
    metronidazole mevacor micafungin micardis microzide midodrine mifepristone milrinone minocin minocycline minoxidil
    mirapex mirtazapine misoprostol mitomycin mitoxantrone mobic modafinil mometasone montelukast motrin mounjaro movantik
    moxifloxacin mucinex mucomyst multaq mupirocin myambutol mycamine mycophenolate myfortic myrbetriq nabumetone nadolol
    nafcillin nalbuphine naltrexone namenda naprosyn naproxen narcan nardil nasonex natalizumab nateglinide navane nebivolol
    nefazodone nelarabine neomycin neoral neosporin nepro nesiritide neulasta neupogen neurontin nevirapine nexavar nexium
    nexplanon niacin niaspan nicardipine nicotine nifedipine nilotinib nimodipine nitrofurantoin nitroglycerin nitroprusside
    nivolumab nizatidine nizoral nolvadex norco normosol noroxin norpace nortriptyline norvasc norvir novasource novolin
    novolog noxafil nplate nubain nucala nucynta nuedexta nulojix nurtec nutropin nuvaring nuvigil nuwiq nystatin ocaliva
    ocrelizumab ocrevus octreotide ofatumumab ofev ofloxacin olanzapine olaparib olmesartan olumiant olysio omalizumab
    omnicef omnipaque omnipod oncaspar onfi onglyza onpattro opana opdivo opsumit oracea orapred orencia orgovyx orilissa
    oritavancin orkambi oseltamivir osimertinib osmolite osphena otezla oxacillin oxaliplatin oxandrin oxaprozin oxazepam
    oxcarbazepine oxtellar oxybutynin oxycontin oxymorphone oxytocin paclitaxel palbociclib paliperidone palonosetron
    pamelor pamidronate panitumumab panobinostat papaverine paracetamol paragard paricalcitol parnate paroxetine pataday
    patanol paxil paxlovid pazopanib pedialyte pediasure pegasys pegfilgrastim pemetrexed pentamidine pentasa pentobarbital
    pentoxifylline pepcid peptamen percocet perindopril perjeta permethrin perphenazine persantine pertuzumab
    phenazopyridine phenelzine phenergan phenobarbital phentermine phentolamine phenylephrine phenytoin phoslo physostigmine
    pilocarpine pimozide pindolol pioglitazone piperacillin pirfenidone piroxicam pitavastatin pitocin plaquenil plasmalyte
    plavix plegridy plendil pneumovax podofilox polymyxin pomalidomide pomalyst ponatinib posaconazole pradaxa praluent
    pramipexole prandin prasugrel pravachol pravastatin prazosin precedex precose prednisolone pregabalin premarin prempro
    prevacid prevnar prevymis prezista priftin prilosec primaquine primidone prinivil pristiq proair probenecid procainamide
    procardia prochlorperazine procrit prograf prolia proloprim promacta promethazine propafenone propranolol
    propylthiouracil proscar protamine protonix proventil provera provigil prozac pulmicort pulmozyne pyrazinamide pyridium
    pyridostigmine qsymia quetiapine quinapril quinidine qulipta qvar rabeprazole raloxifene raltegravir ramelteon ramipril
    ranexa ranibizumab ranitidine ranolazine rapaflo rapamune rasagiline rasburicase razadyne rebif reclast reglan relafen
    relenza relistor relpax remdesivir remeron remicade remifentanil remodulin renagel renvela repaglinide repatha requip
    rescriptor restasis restoril retacrit retin retrovir revatio revia revlimid rexulti reyataz reyvow rheumatrex rhogam
    ribavirin rifabutin rifadin rifampin rifaximin rilpivirine rinvoq riociguat risankizumab risedronate risperdal
    risperidone ritalin ritonavir rituxan rivaroxaban rivastigmine rizatriptan robaxin robinul robitussin rocephin
    roflumilast rogaine romiplostim romozin ropinirole ropivacaine rosuvastatin rotarix rotateq roxicodone rozerem rukobia
    rybelsus rydapt rythmol sabril sacubitril salmeterol samsca sandimmune sandostatin saphris sarilumab savaysa savella
    saxagliptin saxenda secukinumab selegiline selzentry semaglutide semglee senna sensipar septra serevent seroquel
    sevelamer sevoflurane shingrix sildenafil silodosin silvadene similac simponi simvastatin sinemet sinequan singulair
    sirolimus sitagliptin skelaxin skyla skyrizi sofosbuvir solifenacin soliqua soliris solumedrol somatuline somavert
    sorafenib sotalol sovaldi spinraza spiriva spironolactone sporanox sprycel stalevo starlix steglatro stelara stendra
    stiolto strattera streptomycin stribild suboxone subutex sucralfate sugammadex sular sulfadiazine sulfamethoxazole
    sulfasalazine sulindac sumatriptan sunitinib suprax sustiva sutent symbicort symbyax symdeko symlin symproic symtuza
    synagis synercid synjardy synthroid tabrecta tadalafil tafinlar tagamet tagrisso taltz tamiflu tamoxifen tamsulosin
    tapentadol tarceva tarka tasigna tasmar taxol taxotere tazorac tecentriq tecfidera teflaro tegaderm tegretol tekturna
    telfa telmisartan temazepam temodar temozolomide tenecteplase tenofovir tenoretic tenormin terazosin terbinafine
    terbutaline teriflunomide teriparatide testosterone tetracaine tetracycline teveten thalidomide theophylline thiamine
    thiotepa thorazine tiazac ticagrelor ticlid ticlopidine tigecycline tikosyn timolol tinidazole tiotropium tirofiban
    tirzepatide tivicay tizanidine tobradex tobramycin tocilizumab tofacitinib tofranil tolterodine tolvaptan topamax
    topiramate topotecan toprol toradol torsemide toujeo tracleer tradjenta tramadol trandate trandolapril tranexamic
    tranxene trastuzumab travatan travoprost trazodone trelegy trental tresiba tretinoin triamcinolone triamterene triazolam
    tribenzor tricor trifluoperazine trihexyphenidyl trileptal trilipix trimethoprim trintellix triumeq trizivir trospium
    trulicity trusopt truvada tudorza twynsta tygacil tykerb tymlos tysabri tyvaso ubrelvy uceris uloric ultram ultresa
    unasyn uniretic unithroid uptravi uroxatral ursodiol ustekinumab valacyclovir valcyte valganciclovir valium valproate
    valproic valsartan valtrex vandetanib vaqta vardenafil varenicline varivax vascepa vaseretic vasopressin vasotec
    vecuronium vedolizumab velcade velphoro veltassa vemlidy venclexta venetoclax venlafaxine venofer ventolin verapamil
    veregen verelan versed verzenio vesicare vfend viagra vibativ vibramycin vicodin victoza videx vigabatrin viibryd
    vilazodone vimovo vimpat vinblastine vincristine vinorelbine viracept viramune viread visipaque visken vistaril vivitrol
    voltaren vorapaxar voriconazole vortioxetine vosevi votrient vraylar vumerity vytorin vyvanse vyzulta wegovy welchol
    wellbutrin wixela xalatan xalkori xanax xarelto xeljanz xeloda xenical xeomin xeroform xgeva xifaxan xigduo xofluza
    xolair xopenex xospata xtandi xultophy xyzal yaz yervoy zafirlukast zaleplon zanaflex zantac zarontin zaroxolyn zarxio
    zebeta zejula zelapar zelboraf zemplar zepatier zepbound zerbaxa zestoretic zestril zetia ziac ziagen zidovudine
    zilretta zinbryta zinplava ziprasidone zirgan zithromax zocor zofran zoladex zoledronic zolmitriptan zoloft zolpidem
    zometa zomig zonegran zonisamide zontivity zostavax zosyn zovirax zubsolv zyban zyloprim zyprexa zyrtec zytiga zyvox
    """.split()
)
"""In lower case."""
