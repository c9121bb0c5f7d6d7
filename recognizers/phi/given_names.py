"""Usual given names of many cultures: evidence, in running text, that two capitalised words are a person."""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaliyah aaron abbie abby abdirahman abdul abdullah abdullahi abebe abena abigail abiodun achara achieng adaeze adalynn
    adam adan addison adebayo adela adelaida adele adelina adeline adeola aditi aditya adolfo adolph adrian adriana adrianne
    adrienn adrienne adunni adwoa afoa afonso agata agatha agnes agnieszka agung agustin ahiga ahlam ahmad ahmed aida aidan
    aigerim aiko ailani aileen aimee aino ainsley aisha aissatou aiyana aizhan ajay akash ake akiko akinyi akira akosua akua
    alaina alan alana alba albert alberto alden alecia alejandra alejandro aleksandar aleksandr aleksandra aleksei aleksy
    alene alessandra alessandro alessia aletha alex alexa alexander alexandra alexandre alexandria alexis alfonso alfred
    alfreda alfredo ali alice alicia alicja alin alina aline alisa alisha alison alissa alistair aliyah aliyu alizee allan
    allene allie allison allyson alma almaz alok alondra alphonse alphonso althea alvaro alvin alvina alyce alyson alyssa
    alzbeta ama amadou amaka amal amalia aman amanda amandeep amandine amani amar amara amber ambra amela amelia amelie amie
    amina aminata amir amirhossein amit amparo amra amy ana anahit anand ananya anastasia anatoly anca anders anderson andra
    andras andre andrea andreas andreea andrei andres andrew andria andrzej andy anette angel angela angeles angelia
    angelica angelina angeline angelique angelita angelo angie angus ani anika aniko anil anissa anita anja anjali anke
    ankit ankita ann anna annabelle annalisa annamarie anne annegret anneke annemarie annetta annette annie annika annmarie
    anong anselm antal anthony antionette antje antoine antoinette anton antonella antonette antonia antonio antony antti
    antwan anu anup anya anyango aoi aoife apinya apolonia april araceli aram arash ardeshir aretha aria ariana arianna arie
    arjun arleen arlene armand armando armen arnaud arne arnold arnulfo aron arron artem arthit arthur arti artur arturo
    arun arvid arvind asa asha ashlee ashleigh ashley ashok ashwin asif asma astrid atieno atsuko attila aubree aubrey audra
    audrey august augusta aurelia aurelie aurelien aurelio aurora ava avi avigail avraham awa awenasa axel axelle ayaan
    ayaka ayesha ayo ayodele ayse ayumi azadeh babajide babak bahadir bahar bahram bakary balazs balint bambang bao baptiste
    barbara barbra barnaby barrett barry bart bartek bartosz baruch bas basma bassam bastien bayani beata beatrice beatriz
    beckett becky behnam bekele belen belinda belva ben bence benedict benedikt bengt benita benito benjamin bennie benny
    benoit bente bentley berit bernadette bernadine bernard bernardo bernice bernie berniece bert berta bertha bertie
    bertrand beryl bessie beth bethany betsy bette bettina betty bettye beulah beverly bhavna bianca bich bilal bill billie
    billy binh binta birdie birgit birgitta bjorn blake blanca blanche blanka bob bobbi bobbie bobby bogdan boguslaw bohumil
    bojan bolaji bolat bongani bonita bonnie boris boubacar bozena brad bradley bram branden brandi brandie brandon branko
    brantley braxton brayden breanna brenda brendan brenna brent bret brett brian briana brianna brianne bridget bridgett
    bridgette brigitte britney britta brittany brittney bronislaw bronwyn brooke brooklyn bruce bruna bruno bryan bryce
    bryon bryson budi bukola burak busisiwe byron caio caitlin caleb callie callum calvin camelia cameron camila camilla
    camille candace candela candi candice candida caoimhe capucine caren cari caridad carissa carl carla carlene carlijn
    carlo carlos carlota carlotta carly carmel carmela carmelita carmella carmelo carmen carol carole carolina caroline
    carolyn carrie carrol carson caryn casandra casey cassandra cassidy cassie catalin catalina catarina caterina catharine
    catherine cathie cathleen cathrine cathryn cathy catina catrina catriona cecelia cecil cecile cecilia cedric cees
    celeste celestine celia celina celine ceri cesar cezary chad chai chaim chana chanda chandra chanel chantal chantel
    charla charleen charlene charles charley charlie charline charlotte charmaine chasity chau chaya chayton cheikh chelsey
    chen cheng cheri cherie cheryl chi chiamaka chiara chibuike chidera chidi chidinma chike chimamanda chinedu chinonso
    chinwe chioma chipo chiquita chitra chiyo chloe chris christa christal christelle christen christer christi christian
    christin christina christine christophe christopher chrystal chuck chukwudi chukwuemeka chun ciara ciaran cillian cindi
    cindy cinzia ciprian citlali claire clara clare clarence clarice clarissa claude claudette claudia claudine claudio
    clayton clemence clemens clement clementine cleo clifford cody coen coleen colette colin colleen collette colton
    concepcion connie conrad constantin consuelo cooper cora coralie cordelia corey cori corina corine corinne cormac
    cornelia corrie corrine cortney cory cosmin coumba courtney craig crispin cristal cristian cristiano cristina cristobal
    cristy crystal csaba csilla ctibor cuong curt curtis cynthia cyril czeslaw daan dag dagmar daiki daisy dakota dale dalia
    dalibor dalisay damaris damian damien damilola dan dana danelle danette danial daniel daniela daniele danielle danilo
    danish danita daniyar danna danny danuta daphne darcy daren darin dario darius dariush dariusz darla darleen darlene
    darnell darragh darrel darrell darren darrin darryl daryl dat dave davi david davide davit davonte dawn dawna dayna dean
    deana deandre deann deanna deanne debbie debby debi debora deborah debra debrah declan deena deepa deepak deidra deidre
    deirdre dejan delbert delfina delia delilah delma delois delores deloris delphine demarcus demetria demetrius dena
    denice denis denise deniz dennis derek derick derrick deshawn desiree desmond dessie desta detlef dev devika devin devon
    dewayne dewi dexter dhruv dian diana diane diann dianna dianne diarmuid diego diem dieter digby dilip dilnoza dimitri
    dimitrios dina dinah dinesh dionne dirk divya djibril dmitri doina dollie dolly dolores domenico dominga domingo dominic
    dominik dominique don donald donatella dong dongwook donna donnell donnie donny donovan dora dorcas doreen dorene
    doretha doris dorota dorothea dorothy dorris dortha dorthy dottie doug douglas dov doyun dragan dragos duane duc dulce
    dumitru duncan dung duong dusan dustin dwayne dyani dylan dylis earl earlene earline earnest earnestine easton ebba
    ebele ebenezer ebony ebuka eddie edgar edin edith edmund edna eduarda eduardo edward edwardo edwin edwina edyta edythe
    eero eeva effie efrain efren efua egil egon ehsan eiji eileen eilidh einar eino eira eitan ekaterina elaina elaine elan
    elbert elda eldon eleanor eleanore elena eleni eleonora elfriede eli elia elida eliezer elif elijah elin eline elinor
    elisa elisabeth elisabetta elise eliseo elisha eliska elissa eliza elizabeth elizebeth elke ella ellen ellie elliot
    elliott elmer elnora elodie eloisa eloise elouise eloy els elsa elsie elva elvia elvin elvira elwood elyse elzbieta
    emanuel emanuele emeka emery emese emi emil emile emilia emilie emilio emily emir emma emmanuel emmanuelle emmett emre
    endang endre eniko enrico enrique enzo eoghan eric erica erich erick ericka erik erika erin erkki erland erlinda erma
    erna ernest ernestina ernestine ernesto ernie errol erwin eryk erzsebet esa esi eskil esmee esmeralda esperanza esra
    essie esteban estela estella estelle esther eszter ethan ethel etienne etta eugene eugenia eugenie eugenio eula eulalia
    eun eunice eunji eunjung eustace eva evan evangelina evangeline evelien evelina evelyn everette everly evgeny ewa
    ewelina ezekiel ezra fabian fabiana fabien fabio fabiola fabrice fabrizio faisal faith fang fannie fanny fanta farah
    farai farhad farhan farid farshid fatima fatma fatou fatoumata fatuma federica federico fei felecia felicia felicita
    felipe felisa felix femke feng ferenc fereshteh fergus fermin fernanda fernando fetu ffion fidel fidelia filipa filippo
    filomena fiona fionnuala flavia floor flor florence florian florin florine floris flossie floy floyd folake fran frances
    francesca francesco francine francis francisca francisco franciszek franck franco francois francoise frank frankie
    frantisek franz fred freda freddie freddy frederic frederick fredrick fredrik freek freida frida frieda friedrich fritz
    frode funmilayo gabino gabor gabriel gabriela gabriele gabriella gabrielle gad gaelle galina gang gareth gary gaurav
    gavin gayane gayla gayle geert geir genaro gene genesis genevieve genoveva geoffrey georg george georges georgette
    georgia georgiana georgianna georgie georgina gerald geraldine gerard gerardo gerd gerhard geri gerri gerrit gerry
    gertie gertrude gethin geza ghada ghassan gheorghe giacomo giang gianluca gianna gianni gidon gijs gilbert gilberto
    gilda giles gilles gillian gina ginny giorgi giorgia giorgio giovana giovanna giovanni girma gisela gita giulia giuliano
    giulio giuseppe giuseppina gizem gladys glen glenn glenna gloria gohar golnaz goncalo gonzalo gopal goran gordana gordon
    grace gracie graciela grainne grayson grazyna greg gregoria gregorio gregory greta gretchen greyson griselda grzegorz
    guadalupe guang gudrun guido guilherme guillaume guillermina guillermo gulnara gulnora gunilla gunnar gunther guowei
    gurdeep gussie gustav gustavo gwen gwendolyn gwyneth gyorgy gyula habib hadas hadi haeun hafsa hai haile hailey hajnalka
    hakan hakob hala halina hallie halona halvard hamid hamish hamza hana hanan hang hanh hanna hannah hanne hanneke hannele
    hans hao haoran harald hari haris harish harjit harold harriet harriett harriette harry haruka haruki haruto harvey
    hasmik hassan hatice hattie hauwa haydee hayden hayk hayley hayoon haytham hazel heath heather hector hedvig hedwig
    heidi heike heikki heinrich heinz heitor helen helena helene helga heli hellen hema hemant hendra hendrik henk henri
    henrietta henrik henrique henry henryk herbert heriberto herlinda herminia hernan herschel hershel herve hiba hideki
    hien hieu hilario hilary hilda hilde hildegard hina hiram hiro hiromi hiroshi hirut hitomi hjalmar hoa hoang holli
    hollie holly hong horacio horst hortencia hossein howard hua hubert huda hue hugh hugo hugues hui humberto hung huong
    husain hussam huw huy huyen hyejin hynek hyun hyunjin hyunwoo ian ibolya ibrahim ibrahima ibtisam ida idella idrissa
    ieuan ifeanyi ifeoma iga ignacio igor ikaika ikechukwu ilan ilaria ildiko ileana ilene ilkka ilona ilse iman imani
    imelda imke imogene imran imre indah indira ines inez inga inge ingeborg inger ingo ingrid inmaculada ioana iola ion
    ione ionel ionut iqra irakli irena irene ireneusz irina iris irja irma irving isaac isabel isabela isabell isabella
    isabelle isadora isaiah isha ishaan ishita isiah isidro ismael isobel issa issac istvan itamar itzel iulia ivan ivana
    ivar ivette ivonne ivor ivy iwona iyabo izabela jaakko jaap jacek jacinta jacinto jack jackie jacklyn jackson jaclyn
    jacob jacque jacquelin jacqueline jacquelyn jacques jacquline jada jade jaden jadwiga jagdish jaime jake jakub jamal
    jamar jame jameela james jami jamie jamila jan jane janeen janel janell janelle janet janette janice janie janine janis
    janna jannette jannie janusz jaqueline jared jari jarmila jaroslaw jarrod jasleen jasmina jason jasper jaspreet jasur
    jatin javier jaxon jay jaya jayden jaylen jayme jayne jayson jazmin jean jeana jeanette jeanie jeanine jeanna jeanne
    jeannette jeannie jeannine jeff jeffery jeffrey jeffry jelena jelle jena jenifer jenna jennie jennifer jenny jens
    jeremiah jeremy jeri jermaine jeroen jerome jerri jerrod jerry jesica jesse jessica jessie jesus jesusa jhun jia jian
    jianguo jie jiho jihoon jihye jill jillian jim jimena jimin jimmie jimmy jin jindrich jing jiri jiro jisoo jitka jiwon
    jiwoo joachim joan joana joann joanna joanne joao joaquim joaquin joaquina jocelyn jochen jodi jodie jody joe joel
    joelle joerg joesph johan johann johanna johannes john johnathan johnathon johnie johnna johnnie johnny joke joko
    jolanda jolanta jolene jomar jon jonah jonas jonathan jonathon joni jonnie joost jordi jorg jorge jorgen joris jorrit
    jose josef josefa josefina joseph josephine josette josh joshua josie josue jouni jovan jovita joy joyce jozef jozsef
    juan juana juanita judit judith judy juha jukka jules juli julia julian juliana julianna julianne julie julien juliet
    julieta juliette julio julius jun junaid june junho junko jurgen justin justina justine justyna jyoti kaarina kacper
    kadek kadiatou kai kaimana kainoa kaisa kaitlin kaitlyn kaito kalani kalei kalle kalman kamal kamala kamau kambiz kamil
    kamila kamran kanat kanchan kang kanya kaori kapono karan kareem karel karen kari karim karin karina karl karla
    karlheinz karol karolina karoly karon karrie karsten kartik karyn kasey kasia katalin katarina katarzyna kate katelyn
    katerina katharine kathe katherine katheryn kathi kathie kathleen kathrine kathryn kathy katie katina katja katrina katy
    kaveh kavita kawika kaya kayden kaye kayla kaylee kayleigh kayode kazimierz kazuki kazuko kealani keanu kees kehinde
    keiko keisha keith kekoa kelechi kelli kellie kelly kelsey ken kendra kenji kennedy kenneth kennith kenta kenton kenya
    keoni kerem keri kerri kerrie kerry kerstin kesha keshia ketevan ketut kevin keyshawn khadija khady khalid khanh khoa
    khosrow kiara kien kieran kim kimani kimberlee kimberley kimberly kinga kingston kinsley kipchoge kira kiran kirill kirk
    kirsi kirsten kirsty kisha kittisak kjell klaas klara klaudia klaus knut koa koen kofi koichi konstantin krishna krista
    kristal kristen kristi kristian kristie kristin kristina kristine kristopher kristy krisztina krystal krystle krystyna
    krzysztof kuldeep kumar kunal kunle kurt kurtis kveta kwabena kwame kyla kyle kylie kyra kyungsoo lachlan ladislav
    ladonna laetitia lagi laiba lajos lakeisha lakesha lakisha lakshmi laleh lalita lam lamar lamine lan lana lance landon
    lanny laquita larisa larissa larry lars lashawn lashonda lasse laszlo lata latanya latasha latifa latisha latonia
    latonya latosha latoya latrice latricia laura laureen laurel lauren laurence laurens laurent laurentiu lauretta lauri
    laurie lavern laverne lavonne lawanda lawrence layla lazaro lea leah leandro leann leanna leanne lee leeann leena lei
    leif leila leilani leimomi leisa lejla lela lelia lemuel lena lenka lennart lenora lenore leo leola leon leona leonard
    leonardo leonel leonie leonor leonora leopold leopoldo leora leota lerato leroy lesa lesley leslie lessie lestari leszek
    leta letha leticia letitia lettie levan levente lewis li liam liang liat libor libuse lidia lieke lies liesbeth ligaya
    lihua liisa lilia lilian liliana lilit lillian lillie lily lina linda lindiwe lindy ling linh linnea linnie linwood
    lionel lior lisa lisette lissette liv livia liviu liz liza lizette lizzie ljiljana loan loc loes logan loic lois
    lokelani lolita lona long lono lora loraine loredana lorena lorene lorenza lorenzo loretta lori lorie lorine lorna
    lorraine lorri lorrie losa lotte lottie louann louella louie louis louisa louise lourdes lowri luan luann luanne lubna
    lubomir luc luca lucas lucia lucian luciana luciano lucie lucien lucila lucile lucille lucinda lucio lucretia lucy ludek
    ludmila ludovic ludvig ludwig ludwik luella luigi luis luisa luiz luiza luka lukas lukasz luke lula lulu luminita
    luningning lupe lura lusine luther luuk luz lydia lynda lynette lynn lynne lynnette maarten maartje mabel mable maciej
    mackenzie madalena madalina made madeleine madeline madelyn madhav madhavi madhu madhuri madina maeva maeve magali magda
    magdalena magdalene maggie magnus maha mahealani mahesh mahmoud mahnoor mahsa mai maika mairi maj majorie makana makayla
    makoa makoto maksim mala malachi malak malakai malcolm malee malgorzata malia malik malika malin malinda malissa malka
    mallory malwina mamadou mamie manal mandla mandy manfred manish manisha manoj manon manpreet manuel manuela mara marah
    marc marcel marcela marcelina marcelino marcella marcelle marcello marcelo marci marcia marcie marcin marco marcos
    marcus marcy marek margaret margareta margarita margarito margaux marge margery margherita margie margo margot margret
    margriet marguerite mari maria mariah mariam mariama marian mariana mariann marianna marianne mariano maribel maricel
    maricela marie marieke marietta marijke marilyn marilynn marina marine mario marion marisa marisela marisol marissa
    marit marites maritza marius mariusz marja marjorie marjory mark marketa markku marko markus marla marlena marlene
    marloes marlon marlyn marlys marnie marquis marquita marsha marshall marta martha martin martina martine marton marva
    marvin marwan mary maryam maryann maryanne marybeth maryellen maryjane marylou masako masato massimo mateo mateus
    mateusz matheus mathew mathias mathieu mathilde matilda matilde mats matteo matthew matthias matti mattie matyas maud
    maude maudie maura maureen maurice mauricio maurine maurizio maverick mavis max maxim maxime maxine maya mayme mayra
    mckenzie meagan meaghan meena meenakshi meera mees megan meghan megumi mehdi mehmet mehran mei meir mekonnen melanie
    melba mele melinda melisa melissa mellisa mellissa melodie melody melva melvin melvina menachem mendel menno mercedes
    mercy meredith merja mervin meryem mette mia micaela michael michaela michal micheal michel michela michele micheline
    michell michelle michiel michiko mieczyslaw mieke migdalia miguel mihaela mihai mihajlo mihaly miho mika mikael mike
    mikhail mikko miklos mila milada milagros milan mildred milena milica millicent millie milos min mina minerva ming minh
    minho minji minjun minna minseo mio miranda mircea mireille miriam mirjam mirko mirna miroslav miroslaw mirza misaki
    missy misty mitchel mitchell mitsuko mitzi mladen modou mohamed mohammad mohammed mohan mohit mohsen moira moises mollie
    molly mona monica monika monique monserrat morag mordechai morgan morgane moritz morten morteza moses moshe moussa
    mozelle muhammad muhammed mukesh munir murat muriel murilo mustafa mwangi myfanwy myra myriam myrna myron myrtis nabil
    nada nadeem nadia nadine naftali naima najwa nakia nalani nam nana nancy nandini nanette nannie naoki naoko naomi nare
    narek naresh nasrin nasser natalia natalie natalya natascha natasha nathalie nathan nathaniel natividad nattapong
    navdeep naveen nawal nayeli nazli ndeye nebojsa nechama nedra neelam neha neil nekesa nelda nelida nell nellie nelly
    nemanja nenad nereida nesta nevaeh neville nga ngan nghia ngoc ngozi nguyen nhan nhi nhu nhung nia niamh nicholas
    nichole nick nicki nickolas nicola nicolae nicolas nicole nicoleta nicoletta nida niels nienke nieves nigel niina nikhil
    niki nikita nikki nikola nikolai nilda niloufar nils nilufar nima nina ning ningsih nino niran nisha nita nitin nizar
    njeri njoroge nkechi nkosana nnamdi nneka noa noah noam noel noelani noelia noelle noemi noemie nohea nokuthula nomsa
    nomvula nona noor nora norbert norberto noreen noriko norma norman normand noura novak nuno nuria nursultan nwankwo
    nyambura nyasha nyoman oana oanh obinna octavian octavio oddvar odette odhiambo ofelia ofer oisin okello oksana ola olaf
    olav oldrich ole oleg oleta olga oliver olivera olivia olivier oliwia olli ollie olof olu oluchi olufemi olumide
    olusegun oluwadamilola oluwaseun oluwatobi olwen omair omar omari omer omid ondrej onyango onyeka ophelia oralia oren
    orlando orsolya orville osama osbert oscar oskar osvaldo otabek otavio otieno otto oumar ousmane ove ovidiu owen oya
    pablo padma padraig paisley paivi pal paloma pamala pamela pankaj paola paolo papa par parisa parvati pascal pascale
    pascual pasquale pat patience patrica patrice patricia patricio patrick patrizia patrycja patsy patti pattie patty paul
    paula paulette paulina pauline paulo pavel pavla pawel pearline pedro peggy pekka peng penny pentti per percy peregrine
    perla perrine petar peter petr petra petri petros petru petter peyman phat phil philip philippa philippe phillip phillis
    philomena phoebe phong phuc phuong phyllis pia pierluigi pierre pieter pietro pilar pim pinchas ping piotr pirjo piroska
    ploy pooja pradeep prakash pranav prasad prasert prashant pravin precious preeti prem pricilla priscilla priya
    przemyslaw pualani puja putri putu qian qiang qing quan quang que quentin quincy quinton quoc quy quyen rabab rabia
    rachael racheal rachel rachelle rachid radek radha radhika radim radka radmila radoslaw radu rafa rafael rafaela rafal
    raffaele ragnar ragnhild rahul raija raimundo rainer raj raja rajan rajdeep rajesh rajiv raju rakesh ralph raluca ram
    ramesh rami ramin ramiro ramon ramona randa randal randall randell randi randy rania ranjit raphael raquel rasha rasheed
    rashid rashmi rasmus ratko ratna raul ravi ray raymond raymundo razvan reagan rebeca rebecca rebekah reena reese refugio
    reggie regina reginald regis reijo reina reinaldo reinhard reka rekha remedios remi remy renae renan renata renate
    renaud rene renee renita rens reta retha reuben reyna reynaldo reza rhian rhiannon rhoda rhonda rhys ricardo riccardo
    richard richelle rick rickey rickie ricky rigoberto riitta rika riley rima rin rina risto rita ritesh ritu rivka rizal
    rizwan roar rob robbin robby robert roberta roberto robin robyn rochelle rocio rodel roderick rodney rodolfo rodrick
    rodrigo roel rogelio roger rogerio rohan rohini rohit roisin rokhaya roland rolando rolf romain roman romona ron ronald
    ronaldo ronan ronda rong ronit ronnie ronny rory rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda
    rosalyn rosana rosanna rosanne rosario rosaura rose roseann roseanne rosella roselyn rosemarie rosemary rosie rosina
    rosita roslyn ross rossana rostislav rotimi rowan rowena roxana roxann roxanna roxanne roxie roy roya rozsa ruairi ruben
    ruby rubye rudi rudo rudolf rufino rufus rui rune rupa rupert ruslan russel russell rustam rutger ruth ruthann ruthie
    ruud ryan ryder ryleigh ryota ryszard saad sabah sabina sabine sabrina sachiko sachin sadie saeed safaa sahar saima
    sakura salim sallie sally salma salome salvador salvatore salwa sam samantha samatha samba sami samia samir samira
    sammie samuel sana sanaa sandeep sander sandor sandra sandrine sandy sangeeta sanghoon sangwoo sanjana sanjay sanna
    sanne santiago santosh saoirse sara sarah sari sarita sasa sasha saskia satish satoshi saule saundra sava savannah
    savita sawsan sawyer sayed scarlett scott scotty seamus sean sebastian sebastien seema sefo segun seija sekou selamawit
    selena selin selina selma semisi senad seo seojun seoyeon seppo serena serge sergei sergey sergio serkan setareh seth
    severine seydou shadi shahid shahram shai shalini shameka shan shana shanda shane shanice shaniqua shankar shanna
    shannon shanon shanta shante shantel shaquille sharad shari sharla sharlene sharon sharonda sharron sharyn shashi shaun
    shauna shavkat shawn shawna shayla sheela sheena sheila shelby shelia shelli shellie shelly sheree sheri sherine sherri
    sherrie sherry sheryl shilpa shimon shinji shira shirin shirlene shirley shiv shlomo shmuel shobha shonda shoshana shota
    shreya shu shushan shyam siamak sibusiso siddharth sidi sidra siegfried sigrid sigurd silas silke silvia silvio silviu
    simin simisola simon simona simone simran sinead siobhan sione sioned sipho siri sirikit sissel siti siyabonga sjoerd
    skylar slamet slavica slawomir slobodan smita sneha snezana sofia sofie sohrab sola solange soledad solene solomon
    solveig somchai somsak somto son sona sonal sondra song sonia sonja sonya soojin sophia sophie soraya sorcha soren sorin
    sota souad souleymane soyeon srdjan sri srinivas stacey staci stacie stacy stan stanislav stanislava stanislaw stanley
    stefan stefania stefanie stefano steffen steinar stella sten stepan stephan stephane stephanie stephany stephen
    stephenie stevan steve steven stevie stewart stig stina stuart sture subhash suda sudha sudhir sue suha suharto sujata
    sukarno sukhdeep sumit sumitra sunan sune sungmin sunhee sunil sunita supaporn suresh surya susan susana susanna susanne
    sushil susie susilo suzan suzanna suzanne suzette svein sven svend svetla svetlana swati sybil sydney sylvain sylvia
    sylvie sylwia szabolcs szilvia szymon tabatha tabitha tadesse tadeusz tadhg taehyung taeyang tafadzwa tahir tai taina
    taiwo takashi takeshi takumi tam tama tamar tamara tamas tameka tamela tamer tamera tami tamika tammi tammie tammy tamra
    tamsin tan tana tania tanisha tanja tanvi tanya tao tapio tapiwa tara tarek tariq tarja tarquin taryn tasha tatenda
    tatiana tatsuya tatyana tavita tawana ted teddy teemu tegan temitope tendai teodor teodoro terence teresa terese
    teresita teressa terez tereza teri terje terrance terrell terrence terri terrie terry tesfaye tessa tessie tetsuya teun
    tevita thabo thach thad thaddeus thai thandeka thandiwe thang thanh thao thea thelma themba theo theodora theodore
    theresa therese theron thi thiago thibault thierno thierry thijs thinh tho thoa thomas thor thorbjorn thorsten thu thuan
    thulani thuy tiago tiana tiberiu tibor tien tiffani tiffany tigist tigran tiina tijmen tillie tim timea timmy timo
    timothy timur tina tineke ting tisha tiziana tjeerd toan tobi tobias todd tolga tolulope tom tomas tomasa tomasz tommaso
    tommie tommy tomoko toni tonia tonja tony tonya tor tore torill torsten tosha tova tove traci tracie tracy traian tran
    trang trayvon tremaine trena treva trevor tri tricia trinh trinidad trisha trista tristan trond trong truc trudy trung
    trygve tuan tucker tunde tung tuomas tuula tuva tuyen tuyet twyla tyler tyra tyrese tyrone tzipora tzvi uche uchenna
    ugochukwu uju ulf ulises ulla ulrich ulrika ulrike ulysses uma umair umar umberto umida uri ursula urszula usha usman
    uwe vaclav vada vadim vahe vahid valarie valentin valentina valeria valerie valerio valorie van vance vanesa vanessa
    vardan varsha varun vasant vasile vasily vasudha vaughn veda veena veikko velda vendula venessa venita venkat vera verla
    vernell vernice vernon veronica veronika vesna vicente vicki vickie vicky victor victoria vidar vidya viggo vijay vikas
    vikki vikram viktor viktoria viktoriya vilde viliami ville vilma vilmos vimal vinay vince vincent vincenzo vineet vinh
    vinicius vinod viola violet violeta virgie virginia virginie vishal vishnu vitaly vito vitor vitoria vittoria vivek
    vivian viviana vlad vladan vladimir vladimira vladislav vlasta vojislav vojtech volker vonda vuk waclaw wael wafa wahyu
    wairimu waldemar walid wallace walter waltraud wambui wanda wanjiku wanjiru waqas warren wati wayan wayne wei weimin wen
    wenche wendi wendy werner weronika wesley wessel weston whitney wichai widad wieslaw wietske wiktor wilbert wilbur wilda
    wilfred wilfredo wilhelm wilhelmina will willa willem willemijn william willie wilma wilmer wilson wim winfield winfred
    winifred winnifred winona winston wioletta witold wladyslaw wojciech wolfgang woodrow wouter wyn xander xavier xia xiang
    xiao xiaoming ximena xin xiomara xiu xiuying xochitl xolani xuan xue yaa yaakov yacoub yadira yael yahya yair yamileth
    yan yann yannick yanti yara yaretzi yaroslav yash yasmin yasmine yaw yechiel yehuda yelena yemi yen yesenia yetunde
    yewande yiannis yichen ying yitzhak yogesh yohannes yoko yolanda yong yorick yoshi yoshiko yossi youngho yousef youssef
    yuan yudi yue yui yuki yuko yulia yumi yun yuna yuri yusra yusuf yuto yves yvette yvonne zachariah zachary zachery zafar
    zahra zainab zainal zane zanele zara zaven zbigniew zbynek zdenek zdenka zdzislaw zebulon zehra zeina zella zelma
    zenaida zev zeynep zhanna zhen zhi zhigang zhong ziad zihan zikora zita zlatan zodwa zoe zoey zofia zohreh zoila zola
    zoltan zoran zsofia zsolt zsuzsanna zubair zurab zuzana zuzanna zygmunt
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
