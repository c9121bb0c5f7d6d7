"""People of history, of stories and of songs, whom rooms, machines, projects and test data are called after.

``Zoom Room Amelia Earhart``, ``Harry Potter, Shrek``. Somebody may be called so: alone the name is a thing's only where
nothing speaks of persons.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from recognizers.phi.rarer_names import is_first_name, is_surname

_PAIRS = frozenset(
    tuple(pair.split("-"))
    for pair in """
    aaron-copland abigail-adams abraham-lincoln ada-lovelace agatha-christie alan-turing albert-einstein
    albert-schweitzer alexander-fleming alexander-hamilton alfred-nobel ali-baba ambroise-pare amelia-bedelia
    amelia-earhart andy-warhol anna-freud anna-karenina anna-kournikova anne-frank annie-oakley antoni-leeuwenhoek
    antonio-machado antonio-vivaldi arnold-palmer aunt-jemima baby-ruth bananas-foster barack-obama barbara-bush
    barbara-mcclintock barbie-girl barnes-jewish barney-rubble bart-simpson beatrix-potter beef-wellington ben-jerry
    ben-nevis benazir-bhutto benito-juarez benjamin-franklin benjamin-moore bernard-matthews beth-israel
    betsey-johnson betty-boop betty-crocker betty-ford bilbo-baggins billie-holiday billie-jean bloody-mary bob-marley
    booker-washington buffalo-bill bugs-bunny buzz-lightyear calvin-hobbes calvin-klein camille-claudel
    captain-america captain-morgan carl-gauss carl-linnaeus carl-sagan carmen-sandiego cedars-sinai cesar-chavez
    charles-babbage charles-darwin charles-dickens charlie-brown charlie-chaplin charlotte-bronte cherry-garcia
    christiaan-barnard christiaan-huygens christopher-columbus clara-barton clara-schumann clara-zetkin clark-kent
    claude-bernard claude-debussy claude-monet coco-chanel curious-george dale-carnegie dana-farber daniel-boone
    dante-alighieri darth-vader david-bowie david-copperfield davy-crockett desmond-tutu diego-rivera diego-velazquez
    dolly-parton dolly-varden dolores-ibarruri don-quijote don-quixote donald-duck donald-knuth dorothea-dix
    dorothea-erxleben dorothy-hodgkin duane-reade duke-ellington earl-grey edgar-poe edith-cavell edith-piaf
    edith-stein edsger-dijkstra edvard-grieg edvard-munch edward-elgar edward-jenner egas-moniz eggs-benedict
    eleanor-rigby eleanor-roosevelt elizabeth-arden elizabeth-blackwell ella-fitzgerald elton-john elvis-presley
    emilia-bazan emily-bronte emily-dickinson emma-frost emma-goldman emmett-till enrico-fermi erasmus-rotterdam
    erika-mustermann erin-brockovich ernest-hemingway ernest-rutherford ernst-haeckel ernst-thalmann estee-lauder
    ethan-allen eva-peron evariste-galois federico-fellini federico-lorca ferdinand-sauerbruch fernando-pessoa
    florence-nightingale forrest-gump frank-lloyd frank-sinatra franklin-roosevelt franz-kafka franz-liszt
    franz-schubert fred-flintstone freddie-mercury frederic-chopin frederick-banting frederick-douglass frida-kahlo
    friedrich-engels friedrich-schiller frodo-baggins gabriela-mistral galileo-galilei george-foreman george-gershwin
    george-mason george-orwell george-washington georges-pompidou georgia-okeeffe gertrude-stein gerty-cori
    gilles-tourette giovanni-paolo giovanni-xxiii giuseppe-garibaldi giuseppe-mazzini giuseppe-verdi gordon-freeman
    grace-hopper granny-smith gregor-mendel gregorio-maranon guglielmo-marconi gustav-klimt gustav-mahler
    gustave-eiffel gustave-flaubert hannah-arendt hans-andersen hans-asperger hans-berger harper-lee harriet-tubman
    harry-potter harry-truman heinrich-heine heinrich-hertz helen-keller hello-kitty henri-dunant henri-matisse
    henrietta-lacks henrik-ibsen henrik-wergeland henry-dunant henry-ford henry-schein hercule-poirot herman-melville
    herman-miller hermione-granger hieronymus-bosch hildegard-bingen homer-simpson honore-balzac horatio-nelson
    huck-finn huckleberry-finn hugo-boss humphrey-bogart humphry-davy ignaz-semmelweis igor-stravinsky immanuel-kant
    indiana-jones indira-gandhi irma-dulce isaac-asimov isaac-newton isabel-allende isadora-duncan ivor-lewis
    jack-daniel jack-daniels jackie-robinson jacques-brel jacques-cousteau james-bond jane-addams jane-austen
    jane-eyre jane-goodall janis-joplin jean-valjean jeanne-darc jenny-craig jesse-james jessica-rabbit jim-beam
    jimi-hendrix jimmy-choo jimmy-dean joan-arc johann-bach johann-goethe johann-strauss johannes-brahms
    johannes-gutenberg johannes-kepler john-deere john-hancock johnnie-walker johnny-appleseed johnny-cash
    johns-hopkins johnson-controls jonas-salk jose-cuervo joseph-haydn josephine-baker jules-verne julio-cortazar
    julius-caesar karl-landsteiner karl-marx kate-spade katie-beckett kemal-ataturk kennedy-krieger king-arthur
    konrad-adenauer konrad-rontgen lara-croft laura-ashley leif-erikson leo-tolstoy leonard-bernstein
    leonardo-fibonacci leonardo-vinci leonhard-euler lewis-carroll linus-pauling lise-meitner lizzie-borden lois-lane
    lorna-doone lou-gehrig lou-ruvo louis-armstrong louis-braille louis-pasteur louis-vuitton louisa-alcott
    lucille-ball ludwig-beethoven ludwig-boltzmann ludwig-wittgenstein luke-skywalker luther-king mahatma-gandhi
    marcel-proust marco-polo margaret-thatcher maria-callas maria-montessori maria-penha marie-callender marie-curie
    marie-stopes marilyn-monroe mario-kart mario-luigi mark-twain marlene-dietrich martha-jefferson martha-stewart
    martin-luther mary-celeste mary-lyon mary-poppins mary-seacole mary-shelley mary-washington mary-wollstonecraft
    mata-hari maud-menten max-mustermann max-payne max-planck maya-angelou michael-faraday michelle-obama mickey-mouse
    miguel-cervantes miguel-hidalgo miguel-unamuno miles-davis mimar-sinan minnie-mouse mister-rogers moby-dick
    monte-cristo monty-python mother-goose mother-teresa mount-sinai muhammad-ali napoleon-bonaparte neil-armstrong
    nelson-mandela nicolaus-copernicus niels-bohr nikola-tesla norman-bethune norman-borlaug norman-rockwell
    octavio-paz oliver-twist olof-palme oscar-niemeyer oscar-romero oscar-wilde oswaldo-cruz otto-bismarck otto-hahn
    otto-lilienthal pablo-casals pablo-neruda pablo-picasso pancho-villa papa-john paul-bunyan paul-ehrlich
    paul-gauguin paul-newman paul-revere paul-robeson peach-melba peter-pan peter-rabbit phileas-fogg philippe-pinel
    pink-lady pippi-langstrumpf pippi-longstocking queen-elizabeth queen-mary queen-victoria rabindranath-tagore
    rachel-carson raisin-bran ralph-lauren ramon-cajal ray-charles reina-sofia rene-descartes rene-laennec
    richard-feynman richard-wagner rip-winkle rita-levi rita-montalcini roald-amundsen roald-dahl robert-koch
    robert-lurie robert-oppenheimer robert-schuman robert-schumann robinson-crusoe rocky-balboa roger-rabbit
    ronald-mcdonald rosa-bonheur rosa-luxemburg rosa-parks rosalia-castro rosalind-franklin roy-rogers royal-marsden
    rubber-duck rudolf-virchow ryan-white sally-ride salvador-allende salvador-dali sam-gamgee santa-claus
    santos-dumont sara-lee sarah-bernhardt scarlett-ohara selma-lagerlof severo-ochoa sherlock-holmes sherwin-williams
    shirley-temple sigmund-freud sigrid-undset simon-bolivar simone-beauvoir simone-veil sitting-bull sloppy-joe
    sojourner-truth sophie-germain sophie-scholl spongebob-squarepants stan-laurel stephen-hawking steve-jobs
    steve-madden stevie-wonder susan-anthony susan-komen susie-derkins sylvia-plath tai-chi thomas-aquinas
    thomas-becket thomas-edison thomas-jefferson tim-hortons tim-tams tom-sawyer tomas-masaryk tommy-hilfiger
    toni-morrison tony-stark tove-jansson tupac-amaru tycho-brahe ulysses-grant uncle-ben uncle-sam uncle-tobys
    valentina-tereshkova vasco-gama vera-bradley vera-wang victor-frankl victor-hugo vincent-gogh vincent-paul
    vincent-vangogh virginia-apgar virginia-mason virginia-woolf wallace-gromit walt-disney walt-whitman walter-reed
    walter-rodney wells-fargo werner-forssmann werner-heisenberg wernher-braun wilhelm-roentgen wilhelm-rontgen
    willem-einthoven willem-oranje william-beaumont william-osler william-shakespeare william-wordsworth willy-brandt
    willy-wonka winnie-pooh winston-churchill wolfgang-mozart wonder-woman woodrow-wilson yuri-gagarin zilda-arns
    zora-hurston
    """.split()
)
_PARTICLES = frozenset("van von de der den del della di da dos das du la le el al of the ter ten y e".split())


def is_famous(words: Sequence[str]) -> bool:
    """Say whether a name, in small letters without accents, is that of somebody famous, with no other name beside it."""
    rest = [word for word in words if word not in _PARTICLES and len(word) > 1]
    at = next((at for at, pair in enumerate(pairwise(rest)) if pair in _PAIRS), None)
    if at is None:
        return False
    return not any(is_first_name(word) or is_surname(word) for word in (*rest[:at], *rest[at + 2 :]))
