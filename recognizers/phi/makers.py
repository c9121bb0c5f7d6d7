"""Makers and vendors of what a hospital runs on, payers, and what their products are called: nobody's names.

Written down from what systems of care print of each other. Those that are usual names, too (``Zimmer``), are left out, and
stand in ``namesakes.py``.
"""

from __future__ import annotations

MAKERS = frozenset(
    """
    accuray aetna agilent aidoc airstrip albertsons alinity allergan alliancehealthcare amerigroup amerihealth
    amerisourcebergen amgen anthem aperio appriss aquilion arcserve arjo arthrex aruba astellas astrazeneca autovue availity
    axiom bactec bahmni bd beaker beyondtrust biofire biogen biograph biomerieux biorad biotronik boomi bruker bugsy
    caboodle cadence cantata cardiohelp careevolution carelink caremark carequality centene chattanooga chocolatey
    chronicles cigna clarity clearwave clinitek clintegrity cloverleaf cobas cochlear cogito coloplast commonwell conmed
    connex convatec copath corometrics coronis corvel costco covance covermymeds covidien cupid cvs cyberknife cybernet
    deltek dentrix dhis dictaphone drchrono eaglesoft eclinicalworks emdeon encompass ensemble ephesoft epocrates essentris
    evicore expanse experian expressscripts flywheel fortian fresenius galderma genecell genentech genexpert genoptix
    genzyme getinge glaxo glaxosmithkline glidescope glooko guardant guidewell haiku halyard hamamatsu healthedge healthix
    healthwise healthy helion hemochron hemocue highmark hillrom horizon humana iguana ihealth imagecast imagetrend inovalon
    inovio intelerad intellivue intermountain invacare invivo iqvia jazz joerns jvion kaleidoscope kardex kareo kno2 labware
    laerdal lantheus leica lexicomp lifecell lifepoint lifescan lifesciences linet lumenis lumeris luminex mallinckrodt
    masimo medaptus medfusion medhost medidata medispan medivators medstar merative micromedex microscan millennium moderna
    modernizing molnlycke mosaiq multum myriad navicure navigator navinet nellcor nemours nextech nextgen nobori nordisk
    noridian novartis nxstage olympus onbase oncore openemr openevidence openmrs optime optum orasure orchard ortho ovid
    palmetto paragon patientkeeper pentax perigen perkinelmer perseus persyst pfizer pharmacia phytel pointclickcare
    powerchart practicefusion prelude premera presbyterian promega provation publix pulsara qgenda qiagen quadramed quidel
    radiant radiometer radisphere radnet raysearch redox regeneron relayhealth resmed resolute respironics riteaid safeway
    sanofi sciex scriptpro sebia servo smartystreets softek softlab soliant somanetics somatom sonosite spectralink spok
    springcharts stentor steris straumann sunquest surescripts surgimate swisslog symphony synapse synopsys tandem tapestry
    tecan telcor teleflex telerad terarecon teva theradoc therapak thermo tigertext transunion triathlon trizetto truven
    unitedhealthcare uptodate urgentcare vasomedical ventana veradigm verathon versus vertex viatris vidant visicu vitros
    vivify vizient walgreens walmart waystar wegmans wellcare wellpath wellsky wellstar werfen westat wockhardt workrite
    xenex xsens zotec zyno zynx
    """.split()
)
"""In lower case."""
