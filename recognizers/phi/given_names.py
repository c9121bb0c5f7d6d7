"""Usual given names of many cultures: evidence, in running text, that two capitalised words are a person."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaliyah aaron abby abdirahman abdul abdullah abdullahi abebe abena abigail abiodun achara achieng adaeze adalynn adam
    addison adebayo adela adele adeola aditi aditya adolfo adrian adriana adrienn adunni adwoa afoa afonso agata agnes
    agnieszka agung agustin ahiga ahlam ahmad ahmed aidan aigerim aiko ailani aino ainsley aisha aissatou aiyana aizhan
    ajay akash ake akiko akinyi akira akosua akua alan alba albert alejandra alejandro aleksandar aleksandr aleksandra
    aleksei aleksy alessandra alessandro alessia alex alexander alexandra alexandre alexis alfonso alfred alfredo ali
    alice alicia alicja alin alina aline alison alistair aliyah aliyu alizee allison alma almaz alok alondra alvaro alyssa
    alzbeta ama amadou amaka amal aman amanda amandeep amandine amani amar amara amber ambra amela amelia amelie amina
    aminata amir amirhossein amit amparo amra amy ana anahit anand ananya anastasia anatoly anca anders anderson andras
    andre andrea andreas andreea andrei andres andrew andrzej andy anette angel angela angeles angelica angelo angus ani
    anika aniko anil anita anja anjali anke ankit ankita ann anna annabelle annalisa anne annegret anneke annette annie
    annika anong anselm antal anthony antje antoine anton antonella antonia antonio antti anu anup anya anyango aoi aoife
    apinya apolonia april araceli aram arash ardeshir aria ariana arianna arie arjun arlene armando armen arnaud arne
    arnold aron artem arthit arthur arti artur arturo arun arvid arvind asa asha ashley ashok ashwin asif asma astrid
    atieno atsuko attila aubree aubrey audrey august aurelie aurelien aurelio aurora ava avi avigail avraham awa awenasa
    axel axelle ayaan ayaka ayesha ayo ayodele ayse ayumi azadeh babajide babak bahadir bahar bahram bakary balazs balint
    bambang bao baptiste barbara barnaby barrett barry bart bartek bartosz baruch bas basma bassam bastien bayani beata
    beatrice beatriz beckett becky behnam bekele belen ben bence benedict benedikt bengt benito benjamin benoit bente
    bentley berit bernadette bernard bernardo bertha bertrand beth bethany betty beverly bhavna bianca bich bilal bill
    billy binh binta birgit birgitta bjorn blake blanca blanka bob bobby bogdan boguslaw bohumil bojan bolaji bolat
    bongani bonnie boris boubacar bozena brad bradley bram brandi brandon branko brantley braxton brayden brenda brendan
    brent brett brian brianna bridget brigitte britney britta bronislaw bronwyn brooke brooklyn bruce bruna bruno bryan
    bryson budi bukola burak busisiwe byron caio caleb callum calvin camelia cameron camila camille candace candela
    candice caoimhe capucine carl carla carlijn carlo carlos carlota carmela carmen carol carolina caroline carolyn carrie
    carson casey cassandra cassidy catalin catalina catarina caterina catherine cathy catriona cecile cecilia cedric cees
    celeste celine ceri cesar cezary chad chai chaim chana chandra chantal charlene charles charlie charlotte chau chaya
    chayton cheikh chen cheng cheryl chi chiamaka chiara chibuike chidera chidi chidinma chike chimamanda chinedu chinonso
    chinwe chioma chipo chitra chiyo chloe chris christa christelle christer christian christina christine christophe
    christopher chukwudi chukwuemeka chun ciara ciaran cillian cindy cinzia ciprian citlali claire clara clarence claude
    claudia claudine claudio clayton clemence clemens clement cleo clifford cody coen colin colleen colton concepcion
    connie conrad constantin consuelo cooper coralie corey corina corinne cormac cornelia cosmin coumba courtney craig
    crispin cristian cristiano cristina cristobal crystal csaba csilla ctibor cuong curtis cynthia cyril czeslaw daan dag
    dagmar daiki daisy dakota dale dalia dalibor dalisay damian damien damilola dan dana daniel daniela daniele danielle
    danilo danish daniyar danny danuta daphne dario darius dariush dariusz darlene darnell darragh darrell darren darryl
    dat dave davi david davide davit davonte dawn dean deanna debbie debora deborah debra declan deepa deepak deirdre
    dejan delia delilah delphine demarcus demetrius denis denise deniz dennis derek deshawn desiree desta detlef dev
    devika devin devon dewi dexter dhruv dian diana diane diarmuid diego diem dieter digby dilip dilnoza dimitri dimitrios
    dina dinesh dirk divya djibril dmitri doina dolly dolores domenico dominic dominik dominique don donald donatella dong
    dongwook donna donovan dora doreen doris dorota dorothea dorothy doug douglas dov doyun dragan dragos duc dumitru
    duncan dung duong dusan dustin dwayne dyani dylan dylis earl easton ebba ebele ebenezer ebony ebuka eddie edgar edin
    edith edmund edna eduarda eduardo edward edwin edyta eero eeva efrain efua egil egon ehsan eiji eileen eilidh einar
    eino eira eitan ekaterina elaina elaine elan eleanor elena eleni eleonora elfriede eli eliezer elif elijah elin eline
    elisa elisabeth elisabetta elise eliska eliza elizabeth elke ella ellen ellie elliot elliott elodie els elsa elvia
    elvira elzbieta emanuel emanuele emeka emery emese emi emil emilia emilie emilio emily emir emma emmanuel emmanuelle
    emmett emre endang endre eniko enrico enrique enzo eoghan eric erica erik erika erin erkki erland ernest ernesto erwin
    eryk erzsebet esa esi eskil esmee esperanza esra esteban estela estelle esther eszter ethan etienne eugene eugenia
    eugenie eulalia eun eunji eunjung eustace eva evan evelien evelina evelyn everly evgeny ewa ewelina ezekiel fabian
    fabiana fabien fabio fabiola fabrice fabrizio faisal faith fang fanta farah farai farhad farhan farid farshid fatima
    fatma fatou fatoumata fatuma federica federico fei felicia felipe felisa felix femke feng ferenc fereshteh fergus
    fermin fernanda fernando fetu ffion fidel fidelia filipa filippo fiona fionnuala flavia floor flor florence florian
    florin floris floyd folake frances francesca francesco francine francis francisca francisco franciszek franck franco
    francois francoise frank frantisek franz fred frederic frederick fredrik freek frida friedrich fritz frode funmilayo
    gabino gabor gabriel gabriela gabriele gabriella gabrielle gad gaelle galina gang gareth gary gaurav gavin gayane
    geert geir genaro gene genesis genevieve geoffrey georg george georges georgia gerald gerard gerardo gerd gerhard
    gerrit gertrude gethin geza ghada ghassan gheorghe giacomo giang gianluca gianna gianni gidon gijs gilbert gilberto
    giles gilles gina giorgi giorgia giorgio giovana giovanna giovanni girma gisela gita giulia giuliano giulio giuseppe
    giuseppina gizem gladys glen glenn gloria gohar golnaz goncalo gonzalo gopal goran gordana gordon grace graciela
    grainne grayson grazyna greg gregorio gregory greta greyson griselda grzegorz guadalupe guang gudrun guido guilherme
    guillaume guillermo gulnara gulnora gunilla gunnar gunther guowei gurdeep gustav gustavo gwen gwendolyn gwyneth gyorgy
    gyula habib hadas hadi haeun hafsa hai haile hailey hajnalka hakan hakob hala halina halona halvard hamid hamish hamza
    hana hanan hang hanh hanna hannah hanne hanneke hannele hans hao haoran harald hari haris harish harjit harold harriet
    harry haruka haruki haruto harvey hasmik hassan hatice hauwa hayden hayk hayoon haytham hazel heath heather hector
    hedvig hedwig heidi heike heikki heinrich heinz heitor helen helena helene helga heli hema hemant hendra hendrik henk
    henri henrik henrique henry henryk herbert heriberto herminia hernan herve hiba hideki hien hieu hilario hilary hilda
    hilde hina hiro hiromi hiroshi hirut hitomi hjalmar hoa hoang holly hong horacio horst hossein howard hua hubert huda
    hue hugh hugo hugues hui hung huong husain hussam huw huy huyen hyejin hynek hyun hyunjin hyunwoo ian ibolya ibrahim
    ibrahima ibtisam ida idrissa ieuan ifeanyi ifeoma iga ignacio igor ikaika ikechukwu ilan ilaria ildiko ileana ilkka
    ilona ilse iman imani imelda imke imran imre indah indira ines inga inge ingeborg inger ingo ingrid inmaculada ioana
    ion ionel ionut iqra irakli irena irene ireneusz irina iris irja irving isaac isabel isabela isabella isabelle isadora
    isaiah isha ishaan ishita isidro ismael isobel issa istvan itamar itzel iulia ivan ivana ivar ivonne ivor ivy iwona
    iyabo izabela jaakko jaap jacek jacinta jacinto jack jackie jackson jacob jacqueline jacques jada jade jaden jadwiga
    jagdish jaime jake jakub jamal jameela james jamie jamila jan jane janelle janet janice janine janusz jared jari
    jarmila jaroslaw jarrod jasleen jasmina jason jasper jaspreet jasur jatin javier jaxon jay jaya jayden jaylen jazmin
    jean jeanette jeanne jeff jeffrey jelena jelle jenifer jenna jennie jennifer jenny jens jeremiah jeremy jermaine
    jeroen jerome jerry jesse jessica jessie jesus jesusa jhun jia jian jianguo jie jiho jihoon jihye jill jim jimena
    jimin jimmy jin jindrich jing jiri jiro jisoo jitka jiwon jiwoo joachim joan joana joann joanna joanne joao joaquim
    joaquin joaquina jocelyn jochen joe joel joelle joerg johan johann johanna johannes john johnny joke joko jolanda
    jolanta jomar jon jonah jonas jonathan joost jordi jorg jorge jorgen joris jorrit jose josef josefa josefina joseph
    josephine josette josh joshua josie josue jouni jovan joy joyce jozef jozsef juan juana juanita judit judith judy juha
    jukka jules julia julian juliana julie julien juliet julieta juliette julio jun junaid june junho junko jurgen justin
    justine justyna jyoti kaarina kacper kadek kadiatou kai kaimana kainoa kaisa kaitlyn kaito kalani kalei kalle kalman
    kamal kamala kamau kambiz kamil kamila kamran kanat kanchan kang kanya kaori kapono karan karel karen kari karim karin
    karina karl karla karlheinz karol karolina karoly karsten kartik kasia katalin katarina katarzyna kate katerina kathe
    katherine kathleen kathryn kathy katie katja katrina kaveh kavita kawika kaya kayden kayla kaylee kayleigh kayode
    kazimierz kazuki kazuko kealani keanu kees kehinde keiko keisha keith kekoa kelechi kelly kelsey ken kendra kenji
    kennedy kenneth kenta kenton kenya keoni kerem kerry kerstin ketevan ketut kevin keyshawn khadija khady khalid khanh
    khoa khosrow kiara kien kieran kim kimani kimberly kinga kingston kinsley kipchoge kira kiran kirill kirk kirsi
    kirsten kirsty kittisak kjell klaas klara klaudia klaus knut koa koen kofi koichi konstantin krishna kristen kristian
    kristie kristin kristina kristopher krisztina krystyna krzysztof kuldeep kumar kunal kunle kurt kurtis kveta kwabena
    kwame kyle kyra kyungsoo lachlan ladislav laetitia lagi laiba lajos lakisha lakshmi laleh lalita lam lamar lamine lan
    lance landon larisa larissa larry lars lashonda lasse laszlo lata latifa latoya laura laurel lauren laurence laurens
    laurent laurentiu lauri laurie lawrence layla lea leah leandro leanne lee leena lei leif leila leilani leimomi lejla
    lena lenka lennart leo leon leonard leonardo leonie leonor leopold leopoldo lerato leroy lesley leslie lestari leszek
    leticia levan levente lewis li liam liang liat libor libuse lidia lieke lies liesbeth ligaya lihua liisa liliana lilit
    lillian lily lina linda lindiwe ling linh linnea lionel lior lisa liv livia liviu liz ljiljana loan loc loes logan
    loic lois lokelani long lono loredana lorena lorenza lorenzo lori lorraine losa lotte louis louise lourdes lowri luan
    lubna lubomir luc luca lucas lucia lucian luciana lucie lucien lucinda lucy ludek ludmila ludovic ludvig ludwig ludwik
    luigi luis luisa luiz luiza luka lukas lukasz luke luminita luningning lusine luther luuk luz lydia lynn maarten
    maartje mabel maciej mackenzie madalena madalina made madeline madelyn madhav madhavi madhu madhuri madina maeva maeve
    magali magda magdalena maggie magnus maha mahealani mahesh mahmoud mahnoor mahsa mai maika mairi maj makana makayla
    makoa makoto maksim mala malachi malak malakai malcolm malee malgorzata malia malik malika malin malka mallory malwina
    mamadou manal mandla mandy manfred manish manisha manoj manon manpreet manuel manuela mara marah marc marcel marcela
    marcello marcelo marcia marcin marco marcos marcus marek margaret margareta margarita margaux margherita margriet
    maria mariam mariama marian mariana marianne mariano maribel maricel maricela marie marieke marijke marilyn marina
    marine mario marion marisela marisol marit marites marius mariusz marja marjorie mark marketa markku marko markus
    marlene marloes marlon marquis marsha marshall marta martha martin martina martine marton marvin marwan mary maryam
    masako masato massimo mateo mateus mateusz matheus mathew mathias mathieu mathilde matilda matilde mats matteo matthew
    matthias matti matyas maura maureen maurice mauricio maurizio maverick max maxim maxime maxine maya mckenzie meena
    meenakshi meera mees megan megumi mehdi mehmet mehran mei meir mekonnen melanie mele melinda melissa melody melvin
    menachem mendel menno mercedes mercy meredith merja meryem mette mia micaela michael michaela michal michel michela
    michele micheline michelle michiel michiko mieczyslaw mieke miguel mihaela mihai mihajlo mihaly miho mika mikael mike
    mikhail mikko miklos mila milada milagros milan mildred milena milica milos min mina minerva ming minh minho minji
    minjun minna minseo mio miranda mircea mireille miriam mirjam mirko miroslav miroslaw mirza misaki misty mitchell
    mitsuko mladen modou mohamed mohammad mohammed mohan mohit mohsen moira molly mona monica monika monique monserrat
    morag mordechai morgan morgane moritz morten morteza moses moshe moussa muhammad muhammed mukesh munir murat muriel
    murilo mustafa mwangi myfanwy myra myriam nabil nada nadeem nadia nadine naftali naima najwa nakia nalani nam nana
    nancy nandini naoki naoko naomi nare narek naresh nasrin nasser natalia natalie natalya natascha natasha nathalie
    nathan nathaniel nattapong navdeep naveen nawal nayeli nazli ndeye nebojsa nechama neelam neha neil nekesa nelida nell
    nellie nemanja nenad nesta nevaeh neville nga ngan nghia ngoc ngozi nguyen nhan nhi nhu nhung nia niamh nicholas nick
    nicola nicolae nicolas nicole nicoleta nicoletta nida niels nienke nieves nigel niina nikhil nikita nikola nikolai
    niloufar nils nilufar nima nina ning ningsih nino niran nisha nitin nizar njeri njoroge nkechi nkosana nnamdi nneka
    noa noah noam noel noelani noelia noemi noemie nohea nokuthula nomsa nomvula noor nora norberto noriko norma norman
    noura novak nuno nuria nursultan nwankwo nyambura nyasha nyoman oana oanh obinna octavian octavio oddvar odette
    odhiambo ofelia ofer oisin okello oksana ola olaf olav oldrich ole oleg olga oliver olivera olivia olivier oliwia olli
    olof olu oluchi olufemi olumide olusegun oluwadamilola oluwaseun oluwatobi olwen omair omar omari omer omid ondrej
    onyango onyeka oren orlando orsolya osama osbert oscar oskar otabek otavio otieno otto oumar ousmane ove ovidiu owen
    oya pablo padma padraig paisley paivi pal paloma pamela pankaj paola paolo papa par parisa parvati pascal pascale
    pascual pat patience patrice patricia patricio patrick patrizia patrycja patty paul paula paulina pauline paulo pavel
    pavla pawel pedro peggy pekka peng penny pentti per percy peregrine perla perrine petar peter petr petra petri petros
    petru petter peyman phat phil philip philippa philippe phillip phoebe phong phuc phuong phyllis pia pierluigi pierre
    pieter pietro pilar pim pinchas ping piotr pirjo piroska ploy pooja pradeep prakash pranav prasad prasert prashant
    pravin precious preeti prem priya przemyslaw pualani puja putri putu qian qiang qing quan quang que quentin quincy
    quinton quoc quy quyen rabab rabia rachael rachel rachid radek radha radhika radim radka radmila radoslaw radu rafa
    rafael rafaela rafal raffaele ragnar ragnhild rahul raija raimundo rainer raj raja rajan rajdeep rajesh rajiv raju
    rakesh ralph raluca ram ramesh rami ramin ramiro ramon ramona randa randall randi randy rania ranjit raphael raquel
    rasha rasheed rashid rashmi rasmus ratko ratna raul ravi ray raymond raymundo razvan reagan rebeca rebecca rebekah
    reena reese regina reginald regis reijo reina reinhard reka rekha remedios remi remy renan renata renate renaud rene
    renee rens reyna reza rhian rhiannon rhonda rhys ricardo riccardo richard richelle rick ricky rigoberto riitta rika
    riley rima rin rina risto rita ritesh ritu rivka rizal rizwan roar rob robert roberta roberto robin rocio rodel
    roderick rodney rodolfo rodrigo roel rogelio roger rogerio rohan rohini rohit roisin rokhaya roland rolando rolf
    romain roman ron ronald ronaldo ronan rong ronit rosa rosalba rosalia rosalie rosalinda rosana rosanna rosario rosaura
    rose rosemarie rosemary ross rossana rostislav rotimi rowan rowena roxana roxanne roy roya rozsa ruairi ruben ruby
    rudi rudo rudolf rufino rufus rui rune rupa rupert ruslan russell rustam rutger ruth ruud ryan ryder ryleigh ryota
    ryszard saad sabah sabine sabrina sachiko sachin sadie saeed safaa sahar saima sakura salim sally salma salome
    salvador salvatore salwa sam samantha samba sami samia samir samira samuel sana sanaa sandeep sander sandor sandra
    sandrine sandy sangeeta sanghoon sangwoo sanjana sanjay sanna sanne santiago santosh saoirse sara sarah sari sarita
    sasa sasha saskia satish satoshi saule sava savannah savita sawsan sawyer sayed scarlett scott seamus sean sebastian
    sebastien seema sefo segun seija sekou selamawit selena selin selma semisi senad seo seojun seoyeon seppo serena serge
    sergei sergey sergio serkan setareh seth severine seydou shadi shahid shahram shai shalini shan shane shanice shaniqua
    shankar shannon shaquille sharad shari sharon sharonda shashi shaun shauna shavkat shawn shawna sheela sheila shelby
    shelia sherine sherri sherry shilpa shimon shinji shira shirin shirley shiv shlomo shmuel shobha shoshana shota shreya
    shu shushan shyam siamak sibusiso siddharth sidi sidra siegfried sigrid sigurd silas silke silvia silvio silviu simin
    simisola simon simona simone simran sinead siobhan sione sioned sipho siri sirikit sissel siti siyabonga sjoerd skylar
    slamet slavica slawomir slobodan smita sneha snezana sofia sofie sohrab sola solange soledad solene solomon solveig
    somchai somsak somto son sona sonal song sonia sonja soojin sophia sophie soraya sorcha soren sorin sota souad
    souleymane soyeon srdjan sri srinivas stacey stacie stacy stan stanislav stanislava stanislaw stanley stefan stefania
    stefano steffen steinar stella sten stepan stephane stephanie stephen stevan steve steven stewart stig stina stuart
    sture subhash suda sudha sudhir sue suha suharto sujata sukarno sukhdeep sumit sumitra sunan sune sungmin sunhee sunil
    sunita supaporn suresh surya susan susana susanna susanne sushil susilo suzanne svein sven svend svetla svetlana swati
    sybil sydney sylvain sylvia sylvie sylwia szabolcs szilvia szymon tadesse tadeusz tadhg taehyung taeyang tafadzwa
    tahir tai taina taiwo takashi takeshi takumi tam tama tamar tamara tamas tamer tamika tammy tamsin tan tania tanisha
    tanja tanvi tanya tao tapio tapiwa tara tarek tariq tarja tarquin tasha tatenda tatiana tatsuya tatyana tavita ted
    teemu tegan temitope tendai teodor teodoro teresa terez tereza terje terrell terrence terri terry tesfaye tetsuya teun
    tevita thabo thach thaddeus thai thandeka thandiwe thang thanh thao thea themba theo theodore theresa therese thi
    thiago thibault thierno thierry thijs thinh tho thoa thomas thor thorbjorn thorsten thu thuan thulani thuy tiago tiana
    tiberiu tibor tien tiffany tigist tigran tiina tijmen tim timea timo timothy timur tina tineke ting tiziana tjeerd
    toan tobi tobias todd tolga tolulope tom tomas tomasa tomasz tommaso tommy tomoko toni tony tor tore torill torsten
    tova tove traci tracy traian tran trang trayvon tremaine trevor tri tricia trinh trinidad tristan trond trong truc
    trudy trung trygve tuan tucker tunde tung tuomas tuula tuva tuyen tuyet tyler tyra tyrese tyrone tzipora tzvi uche
    uchenna ugochukwu uju ulf ulises ulla ulrich ulrika ulrike ulysses uma umair umar umberto umida uri ursula urszula
    usha usman uwe vaclav vadim vahe vahid valentin valentina valeria valerie valerio van vance vanesa vanessa vardan
    varsha varun vasant vasile vasily vasudha vaughn veena veikko vendula venkat vera vernon veronica veronika vesna
    vicente vicki vicky victor victoria vidar vidya viggo vijay vikas vikram viktor viktoria viktoriya vilde viliami ville
    vilmos vimal vinay vincent vincenzo vineet vinh vinicius vinod viola violet virginia virginie vishal vishnu vitaly
    vito vitor vitoria vittoria vivek vivian viviana vlad vladan vladimir vladimira vladislav vlasta vojislav vojtech
    volker vuk waclaw wael wafa wahyu wairimu waldemar walid wallace walter waltraud wambui wanda wanjiku wanjiru waqas
    warren wati wayan wayne wei weimin wen wenche wendy werner weronika wesley wessel weston whitney wichai widad wieslaw
    wietske wiktor wilbur wilfred wilfredo wilhelm wilhelmina will willem willemijn william willie wilma wilson wim
    winfield winifred winona winston wioletta witold wladyslaw wojciech wolfgang wouter wyn xander xavier xia xiang xiao
    xiaoming ximena xin xiomara xiu xiuying xochitl xolani xuan xue yaa yaakov yacoub yadira yael yahya yair yamileth yan
    yann yannick yanti yara yaretzi yaroslav yash yasmin yasmine yaw yechiel yehuda yelena yemi yen yesenia yetunde
    yewande yiannis yichen ying yitzhak yogesh yohannes yoko yolanda yong yorick yoshi yoshiko yossi youngho yousef
    youssef yuan yudi yue yui yuki yuko yulia yumi yun yuna yuri yusra yusuf yuto yves yvette yvonne zachariah zachary
    zafar zahra zainab zainal zanele zara zaven zbigniew zbynek zdenek zdenka zdzislaw zebulon zehra zeina zenaida zev
    zeynep zhanna zhen zhi zhigang zhong ziad zihan zikora zita zlatan zodwa zoe zoey zofia zohreh zola zoltan zoran
    zsofia zsolt zsuzsanna zubair zurab zuzana zuzanna zygmunt
    """.split()
)
"""In lower case, without accents; without those that rather name a place or a product."""

AMBIGUOUS = frozenset(
    """
    alan amber anand angel ani april aria august aurora ayo barrett bart bas belen bentley bill blake brooke burak cameron
    candela carmen carson casey chad chai chandra chau chen chi christian clement cleo cody colton concepcion consuelo
    cooper crystal dag daisy dakota dale danish dat davit dawn dean delilah deniz dev devin dewi dexter dian dolly dong
    dung duong earl easton elan emery eun eva faith fang fatou fei felix floor flor florian frank gad gang gene genesis
    gita goran grace hai hang hari hazel heath holly hong hue hugo hung iris ivy jack jackson jade jasper jay jean jens
    jerry jesus jia jin jing joy juan jules julia julian juliette jun june kai kang kanya karan kennedy kenya kerem kien
    kim kingston kira kiran kirk koa krishna lam lamar lan lance landon lata laurel lei lena leo leon li ling linh liv loc
    long lono luther luz made madina mai makana mala manon mara marina marine mark marlon marshall mats maverick max maxim
    may meir mele melody mercedes mercy mette mila milagros milan min minerva ming minh misty mona moses nam nguyen nia
    nieves ning nino noa noor norm novak nuno ofer ola ole olu oren orlando oscar otto ove padma pal paloma papa par
    pascal pat patience peng penny per percy phat pia pim ping ploy precious prem puja putri putu quan que radha ram rania
    ray reese reina remedios rick riley rizal roar rob robin roman rosario rose ross rowan ruby rufus rune ryder salome
    salvador samba sana sandy santiago santos sava savannah sawyer selena selma seo shiv sidi sidra skylar sola solomon
    son sona song sri stella stig suda sue surya sydney tahir tam tama tamar tan tao tegan thai theo thi tho thu tim ting
    tobi tor tore tran tri trinh trinidad trinity tristan tucker tuyet uche uma uri van vance vera victoria violet
    virginia vuk wahyu wallace warren wei weston will wilson xavier xiao yemi ying yong yuan yuna zara zev zoe
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
