"""Usual given names of many cultures: evidence, in running text, that two capitalised words are a person."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaron abby abdul abdullah abdullahi abena abigail achieng adaeze adam adebayo adele aditya adrian adriana adunni agnes
    agnieszka ahmad ahmed aidan aiko ainsley aisha aissatou akiko akira akosua alan albert alejandra alejandro aleksandr
    aleksandra aleksei alessandro alessia alex alexander alexandra alexis alfred ali alice alicia alina alison alistair
    aliyah allison alma alondra alyssa amaka amanda amani amara amber amelia amelie amina amir amit amy ana ananya
    anastasia anatoly anders andre andrea andreas andrei andres andrew andrzej andy angel angela angelica angelo angus
    anika anil anita anja anjali anke ankit ann anna anne annegret anneke annette annie annika anselm anthony antje
    antoine anton antonio anya aoife apolonia april araceli ariana arjun arlene arnaud arne arnold artem arthur arturo
    asha ashley asif astrid atsuko audrey august aurelie aurora ava axel axelle ayaan ayesha ayse ayumi azadeh babak
    bahadir bahar baptiste barbara barnaby barry bartosz beata beatrice beatriz becky ben benedict benedikt benjamin
    benoit bente bernadette bernard bertha beth bethany betty beverly bianca bilal bill billy binta birgit bjorn blake
    blanca bob bobby bogdan bonnie boris bozena brad bradley brandi brandon brenda brendan brent brett brian brianna
    bridget brigitte britney bronwyn brooke bruce bruno bryan burak byron caleb callum calvin cameron camila camille
    candace candice caoimhe carl carla carlo carlos carmela carmen carol carolina caroline carolyn carrie casey cassandra
    cassidy catalina catherine cathy catriona cecilia celeste celine ceri cesar chad chantal charlene charles charlie
    charlotte chen cheryl chiara chidi chike chinonso chinwe chiyo chloe chris christa christelle christian christina
    christine christophe christopher chukwuemeka ciara ciaran cillian cindy citlali claire clara clarence claude claudia
    claudine clayton clemens clement cleo clifford cody colin colleen connie conrad corey cormac cornelia courtney craig
    crispin cristina crystal cuong curtis cynthia dagmar daisy dale damian damien dan dana daniel daniela danielle danilo
    danish danny danuta daphne darius dariusz darlene darragh darrell darren darryl dave david davide dawn dean deanna
    debbie deborah debra declan deepa deepak deirdre delia delphine demetrius denis denise deniz dennis derek desiree
    detlef devin devon dexter diana diane diarmuid diego dieter digby dilip dimitri dimitrios dina dirk divya dmitri dolly
    dolores domenico dominic dominik dominique don donald donna donovan dora doreen doris dorothea dorothy doug douglas
    duc duncan dustin dwayne dylan dylis earl ebenezer ebony eddie edgar edith edmund edna eduardo edward edwin efrain
    efua egon eiji eileen eilidh eira ekaterina elaina elaine eleanor elena eleni elfriede eli elif elijah elisa elisabeth
    elise eliza elizabeth elke ella ellen ellie elliot elliott elsa elvia elvira elzbieta emanuel emeka emil emilia emilie
    emilio emily emma emmanuel emre enrico enrique eoghan eric erica erik erika erin ernest ernesto erwin esperanza esra
    esteban estela estelle esther ethan etienne eugene eugenia eun eunji eustace eva evan evelina evelyn evgeny ewa
    ezekiel fabian fabiola faisal faith fang fanta farah farai farhan fatima fatma fatou fatoumata fatuma felicia felix
    fergus fernando ffion fiona fionnuala flavia florence florian floyd folake frances francesca francesco francine
    francis francisco franco francois francoise frank franz fred frederick fredrik frida friedrich fritz gabino gabriel
    gabriela gabrielle galina gareth gary gaurav gavin genaro gene geoffrey georg george georges georgia gerald gerard
    gerardo gerhard gertrude gethin ghassan giang gianluca gilbert gilberto giles gina giovanni gisela giulia giulio
    giuseppe gizem gladys glen glenn gloria goran gordon grace graciela grainne grazyna greg gregory greta griselda
    grzegorz guadalupe gudrun guido guillermo gunther guowei gustavo gwen gwendolyn gwyneth habib hafsa hailey hakan
    halina hamish hamza hana hanh hanna hannah hans haoran harald haris harish harold harriet harry haruka haruki haruto
    harvey hassan hatice hauwa hayden hayoon hazel heath heather hector hedwig heidi heike heinrich heinz helen helena
    helene helga henri henrik henry henryk herbert heriberto hien hilario hilary hilda hina hiro hiromi hiroshi hitomi
    hoang holly horacio horst howard hubert huda hugh hugo huong husain huw hyejin hyun ian ibrahim ibrahima ida ieuan
    ifeoma ignacio igor ilse imani imelda imke imran indira ines inga inge ingeborg ingo ingrid ioana iqra irena irene
    irina iris irving isaac isabel isabella isaiah isha ishaan ishita isidro isobel issa itzel ivan ivana ivonne ivor
    jacek jacinta jacinto jack jackie jackson jacob jacqueline jacques jaden jadwiga jaime jake jamal jameela james jamie
    jamila jan jane janelle janet janice janine janusz jared jarrod jason jasper javier jay jaya jayden jazmin jean
    jeanette jeanne jeff jeffrey jenifer jenna jennie jennifer jenny jeremiah jeremy jerome jerry jesse jessica jessie
    jesus jianguo jiho jihye jill jim jimmy jin jing jiri jiro jisoo jiwoo joachim joan joana joann joanna joanne joao
    joaquin joaquina jocelyn jochen joe joel joelle joerg johan johann johanna johannes john johnny jolanda jon jonah
    jonas jonathan jordi jorg jorge jose josef josefa josefina joseph josephine josh joshua josie josue jovan joy joyce
    jozef juan juana juanita judith judy jules julia julian juliana julie julien juliet julieta jun junaid june junho
    junko jurgen justin justine kadiatou kaimana kainoa kaitlyn kaito kalani kamal kamala kamau kamran kaori karen karim
    karin karina karl karla karlheinz karsten kasia katarina katarzyna kate kathe katherine kathleen kathryn kathy katie
    katrina kavita kayla kaylee kayleigh kazimierz keiko keisha keith kekoa kelly kelsey ken kendra kenji kenneth kenton
    kenya keoni kerem kerry kerstin kevin khadija khalid khanh kiara kieran kim kimberly kira kiran kirill kirk kirsten
    kirsty klaus kofi konstantin kristen kristian kristie kristin kristina kristopher krystyna krzysztof kumar kunal kurt
    kurtis kwabena kwame kyle kyra lachlan laiba lakshmi lalita lamar lance larisa larry lars latoya laura laurel lauren
    laurence laurie lawrence lea leah leanne lee lei leila leilani lena leo leon leonard leonardo leonie leopoldo lerato
    leroy lesley leslie leszek leticia lewis li liam liang lidia lihua liliana lillian lily linda linh lionel lisa liz
    logan lois lorena lorenzo lori lorraine louis louise lourdes lowri luca lucas lucia lucien lucinda lucy ludmila ludwig
    luigi luis luisa luka lukas lukasz luke luther lydia lynn mabel mackenzie madeline madhav madhuri maeve magda
    magdalena maggie magnus mahnoor mai maika mairi makayla makoa maksim malachi malcolm malgorzata malia malik mallory
    mamadou mandy manfred manisha manuel mara marah marc marcel marcia marco marcos marcus margaret maria mariam mariama
    marian mariana maribel maricel maricela marie marilyn marina mario marion marisela marisol marit marjorie mark markus
    marlene marlon marsha marshall marta martha martin martina martine marvin mary maryam masako mateo mathew mathias
    mathieu mathilde matilda matteo matthew matthias maura maureen maurice max maxim maxine maya mckenzie meenakshi meera
    megan megumi mehdi mehmet mei melanie melinda melissa melody melvin mercedes mercy meredith meryem mette mia micaela
    michael michaela michal michel michele michelle miguel mihai miho mike mikhail mila milan mildred milena milos min
    ming minh minho minji minjun miranda miriam mirjam miroslaw misty mitchell mitsuko mohamed mohammad mohammed mohan
    moira molly monica monika morag morgan moritz moses moussa muhammad muhammed murat mustafa myfanwy myra nadeem nadia
    nadine nakia nalani nancy naoki naoko naomi natalia natalie natalya natascha natasha nathan nathaniel naveen nayeli
    nazli neha neil nekesa nelida nell nellie nesta neville ngoc ngozi nguyen niamh nicholas nick nicola nicolas nicole
    nida nigel nikhil nikita nikola nikolai nils nina njeri nnamdi nneka noah noel noelia noemi nomvula noor nora norberto
    noriko norma norman nuno oanh obinna octavio ofelia oisin oksana olaf oleg olga oliver olivia oliwia olu oluwadamilola
    oluwaseun oluwatobi olwen omair omar omari omer orlando osama osbert oscar otieno otto oumar ousmane owen oya pablo
    padraig pamela paolo parvati pascale pat patience patrice patricia patricio patrick patty paul paula paulina pauline
    paulo pavel pawel pedro peggy penny percy peregrine perla peter petr petra petros phil philip philippa philippe
    phillip phoebe phuong phyllis pierre pieter pilar piotr pooja pradeep prakash prashant preeti priya qiang qing quang
    quentin quincy quinton quyen rabia rachael rachel radhika radoslaw rafa rafael raffaele ragnar rahul rainer raj rajesh
    ralph raluca ramesh ramiro ramon ramona randall randi randy rania raquel rasheed rashid rashmi raul ravi ray raymond
    raymundo reagan rebecca rebekah reese regina reginald reinhard renata renate rene renee reyna reza rhian rhiannon
    rhonda rhys ricardo richard richelle rick ricky rigoberto riley rita ritesh rizwan rob robert roberta roberto robin
    rocio roderick rodney rodolfo rodrigo rogelio roger rohan rohini rohit roisin roland rolf roman ron ronald ronaldo
    ronan rosa rosalba rosalie rosalinda rosario rosaura rose rosemarie rosemary ross rossana rowan roxana roxanne roy
    ruairi ruben ruby rudi rudolf rufino rufus rune rupert ruslan russell ruth ryan ryszard saad sabine sabrina sachiko
    sachin sadie saeed saima sakura sally salma salome salvador salvatore sam samantha samir samira samuel sana sanaa
    sandeep sandra sandy sangeeta sangwoo sanjay saoirse sara sarah sarita sasha satoshi savannah savita sayed scarlett
    scott seamus sean sebastian sekou selena selin selma seo seojun seoyeon serena sergei sergey sergio serkan seth shahid
    shalini shane shanice shankar shannon shari sharon sharonda shaun shauna shawn shawna sheila shelby shelia sherri
    sherry shinji shirley shobha shreya sibusiso siddharth sidra siegfried sigrid silas silke silvia silvio simon simona
    simone sinead siobhan sioned skylar slawomir sneha sofia soledad solomon sonia sonja sophia sophie sorcha soren
    souleymane soyeon stacey stacie stacy stan stanislav stanislaw stanley stefan stefania stefano steffen stella
    stephanie stephen steve steven stewart stuart sudha sue sumitra sunil sunita suresh susan susana susanna susanne
    suzanne sven svetla svetlana swati sybil sydney sylvia tadhg taeyang tahir takashi takeshi tamara tamika tammy tamsin
    tania tanisha tanja tanya tara tariq tarquin tasha tatenda tatiana tatsuya tatyana ted tegan temitope tendai teresa
    terrence terri terry thabo thaddeus thandiwe thanh theo theodore theresa therese thi thierry thomas thorsten thuy
    tiago tiana tiffany tim timothy tina tobias todd tolga tom tomas tomasa tomasz tommy tomoko toni tony torsten traci
    tracy trang trevor tricia tristan trudy tuan tyler tyrone uchenna ulises ulla ulrich ulrike ulysses uma umair umar
    ursula urszula usha usman uwe vadim valentin valentina valeria valerie vance vanesa vanessa varsha vasily vasudha
    vaughn venkat vera vernon veronica veronika vicki vicky victor vijay vikram viktor viktoria viktoriya vincent vinh
    vinod viola violet virginie vishal vitaly vivek vivian vladimir vladislav volker wallace walter waltraud wanda wanjiru
    waqas warren wayan wayne wei weimin wendy werner wesley whitney wieslaw wilbur wilfred wilhelm wilhelmina will willem
    william willie wilma wilson winfield winifred winona winston wladyslaw wojciech wolfgang wyn xander xavier xiao
    xiaoming ximena xin xiuying xochitl xuan yaa yadira yael yahya yamileth yan yannick yara yaretzi yaroslav yasmin
    yasmine yaw yelena yesenia yetunde yiannis yichen ying yoko yolanda yong yorick yoshiko yousef youssef yuan yuki yuko
    yulia yuna yuri yusra yusuf yvette yvonne zachary zahra zainab zara zbigniew zdzislaw zebulon zehra zenaida zeynep
    zhen zhigang zihan zoe zofia zsofia zubair zuzana
    """.split()
)
"""In lower case, without accents; without those that rather name a place or a product."""

AMBIGUOUS = frozenset(
    """
    amber angel april aurora august blake brooke cameron carmen casey chad chen christian cleo cody clement crystal dale
    daisy dawn dean devin dexter dolly earl eun eva faith fatou felix florian frank gene goran grace hazel heath holly hugo
    iris jack jackson jasper jay jean jerry jesus jin joy jing jules julia julian jun juan june fang kiran lei kenya kim
    kirk kira lance lamar laurel leo leon li linh luther mai mark marina marlon marshall max maxim may melody mercedes mercy
    mila milan min ming minh misty moses noor nguyen orlando oscar otto pat patience penny percy ray reese rick riley rob
    robin roman rose ross rosario rowan ruby rufus rune salvador sandy savannah selena selma seo skylar solomon stella sue
    sydney thi tim trinity tristan violet wallace warren wei will wilson xavier xiao ying yuan zara zoe bill norm theo uma
    santos salome sana santiago sidra tegan vance vera tahir deniz burak kerem danish yong yuna  lena mara mette nuno olu
    rania alan
    """.split()
)
"""Those that are words, places or products, too."""

WITH_ACCENTS = tuple(
    """
    Adélaïde Agnès Aimée Ágnes Álvaro Ambroży Amélie Anaïs André Andrés Andréa Ángel Ángela Anikó Aníbal António Aurélie Åsa
    Béatrice Bénédicte Benoît Bernát Bjørn Björn Cécile Cédric Célia Céline César Chloé Clément Cléa Damián Daniël Débora
    Édouard Éric Élise Élodie Éloïse Émile Émilie Étienne Éva Ève Estée Fábio Félix Ferenc Françoise François Frédéric
    Frédérique Gábor Gáspár Gaël Gaëlle Geneviève Gérard Géza Gergő Germán Grégoire Gwenaëlle György Günther Gül Gürkan
    Hélène Héctor Héloïse Hervé Håkan Håvard Imène Inès Inês Inés Irène Iván István Jérémy Jérôme Jesús Jiří João Joël
    Joëlle José Josée Jožef Jörg Jürgen Júlia Júlio Károly Käthe Katalin Katarína Kateřina Lászlo László Léa Léo Léon Leïla
    Lőrinc Lucía Luís Łukasz Lýdia Magalí Małgorzata María Mário Márcia Márton Mátyás Máté Mélanie Michèle Miklós Mónica
    Moïse Nándor Natália Nicolás Noé Noël Noémie Ödön Özlem Ömer Øyvind Örjan Oscár Pál Pénélope Péter Přemysl Raphaël Raúl
    Régis Réka Rémi Rémy Renée René Rocío Róbert Róża Sándor Sébastien Séverine Siân Sinéad Siobhán Sofía Søren Sören
    Stéphane Stéphanie Szilárd Tamás Teréz Thérèse Théo Tímea Tomáš Tomás Ümit Václav Valérie Vendula Véronique Verónica
    Víctor Věra Zoé Zoë Zsófia Zoltán Žaneta Željko Šárka Štěpán Čeněk Özgür Çağlar Ayşe Şebnem Gökhan İbrahim Nuñez Begoña
    Íñigo Óscar Úrsula Mirosław Stanisław Władysław Zdzisław Bożena Grażyna Elżbieta Józef Kazimierz Bích Dũng Đức Hạnh Hiền
    Hoàng Hùng Hương Khánh Linh Mỹ Ngọc Nguyệt Phương Quốc Thảo Thịnh Thủy Trúc Tuấn Việt Xuân Yến
    """.split()
)
"""Such names as they are written with their accents."""
