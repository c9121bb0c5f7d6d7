"""What laboratories measure, grow and stain with: capitalised words that stand where a name might, and are nobody's.

Written down from catalogues of tests. Those that are usual names, too (``Candida``), are left out, and stand in
``namesakes.py``.
"""

from __future__ import annotations

ANALYTES = frozenset(
    """
    acetylcholine acidosis adenovirus afp alanine alcian aldolase aldosterone alkaline alt ammonia amphetamines amylase
    anaplasma androstenedione anion antigen antinuclear antithrombin antitrypsin apolipoprotein aptt arsenic aspartate
    aspergillus astrovirus bacteroides barbiturates bartonella basophils beryllium bicarbonate bilirubin bisalbumin
    blastomyces bnp bordetella brucella bun cadmium calprotectin cannabinoids carboxyhemoglobin catecholamines cea
    ceruloplasmin chikungunya chloride cholinesterase chromogranin citrobacter clostridioides cobalt coccidioides copeptin
    coronavirus cortisol coxiella creatine cresyl crp cryoglobulin cryptococcus cryptosporidium cyclospora cystatin
    cytomegalovirus dengue dimer diphtheria dombrock echovirus ehrlichia elastase electrophoresis elizabethkingia entamoeba
    enterobacter enterovirus eosin eosinophils erythrocyte erythropoietin esr estriol ethanol ferritin fibrinogen
    fibronectin flavivirus folate francisella fructosamine fungitell fusobacterium galactomannan galactose gastrin genotype
    gerbich ggt giardia giemsa glucagon gluten gonorrhoeae grocott hantavirus haptoglobin hba1c hct hematocrit hematoxylin
    hemopexin hepcidin herpes hgb histamine histoplasma homocysteine hydroxyprogesterone immunofixation immunoglobulin
    inhibin inr ketones lactate lactobacillus lactoferrin landsteiner ldh leptin leptospira leukocyte lipase lipoprotein
    lutheran luxol lymphocytes lysozyme magnesium malaria manganese mch mchc mcv measles mercury metanephrines
    metapneumovirus methanol methemoglobin microalbumin microglobulin microsporidia mini moca monocytes moraxella mpv
    mucicarmine mullerian mumps mycoplasma myelocytes myeloperoxidase myoglobin neisser neutrophils nocardia norovirus
    ntprobnp nucleocapsid opiates osmolality osteocalcin oxalate pantoea papanicolaou papillomavirus parainfluenza
    parvovirus pasteurella phencyclidine phosphatase phosphatidylethanol phosphorus plasmodium plt pneumocystis poliovirus
    porphobilinogen porphyrins prealbumin procalcitonin progesterone prolactin proteus prothrombin protoporphyrin prussian
    psa pyruvate rbc rdw renin reticulin reticulocytes rhinovirus romanowsky rotavirus rubella rubeola sabouraud salicylate
    schistocytes schistosoma serology serotonin serratia shigella somatomedin stenotrophomonas strongyloides syphilis
    takotsubo tetanus thallium thrombin thrombospondin thyroglobulin thyrotropin thyroxine toluidine toxocara toxoplasma
    transferrin transglutaminase trichinella trichomonas trichrome triglycerides triiodothyronine troponin trypanosoma
    trypsinogen tryptase tsh tularemia typhi typhus ureaplasma uric urobilinogen uropathogen varicella verhoeff vibrio
    viscosity vitamin warthin wbc wuchereria xg yt zinc
    """.split()
)
"""In lower case."""
