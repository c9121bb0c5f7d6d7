"""Programs, medicines, makers, germs, units, regions that are called as persons are, and who hosts are called after.

``Allegra -> OTC; Jardiance -> PA; Lantus -> tier 3``, ``Jenkins, Hudson, Maven``. Somebody may be called so, too: alone
such a word is a thing's only where nothing speaks of persons.
"""

from __future__ import annotations

NAMESAKES = frozenset(
    """
    adams alcon aldara alesse alexa alfred allegra altace amelia ampere angstrom anthem apollo apri argo ariel ash asmanex
    aspen athena atlas aurora aviane avogadro babel baltimore bausch baxter bayer baylor beckman becquerel bella bellman
    bessel birch blackman blosum boltzmann bonsai boole borg bosch braun bridges bright brinell brooks bruker buchanan buren
    butterworth caesar calico camellia camila campylobacter candida canto cantor caroline carson cassandra cauchy cedar
    celsius centaur cessna chai chapman charlie charlotte chebyshev christie cicero clara clarion claritin cleveland clover
    colton columbia compton conway coolidge copernicus corolla cosmos coulomb cromer cronus curie cypress daisy dalton
    darwin dawn debye delphi dempster denali denver diana diego dijkstra dobhoff dolby dombrock dragon duffy dyson edison
    edwards einstein eisenhower elan elgamal elias eliza ella encore enfield epic ericsson erin erlang errin ethan euclid
    euler everest evita excel fahrenheit falcon faraday felix fermat fermi fibonacci fido fillmore finn fiona fisher fitbit
    fite flemish florence flovent forest forte fourier franklin frink galileo gall garfield garmin gauss geiger gemini
    gerber gerbich gibbs ginkgo goldman gopher grace grafton graham grand grant graphite gray greenway grey hageman hahn
    hamilton hamming hann harding harmony harrier harrison harvey hawthorne hayes hazel heather hector hektoen helios
    helmholtz henry hera hercules hermes hertz hilbert hodges holly homer hoover hopper horizon howell hubble hudson huffman
    hugo humana hume ibis icarus igor iris isabel ivy jackson jade jasmine jasper jefferson jenkins jira jobst johnson
    jolivette jordan joule julia juliet junel juniper juno jupiter kafka kalman kariva karma katrina kayser kell keller
    kelvin kennedy kepler kidd kingston koala kyle kyleena lambda lancaster lanczos laplace larin laurel lazarus leap leo
    leonardo levey lewis libra lily lincoln linden linus lion lola lorentz lotus luna lutheran lyra lyza macintosh madison
    magnolia mahalanobis mango maple marcel marconi marigold markov mars marshall marvin maven maxwell maya mckinley mendel
    mercury merlin mica middlebrook milo milton minerva minkowski mirena mocha molina monk monroe moore morgan morse nadia
    nash nemo neptune nessus newman newton nixon nobel noble nova nyquist oak ohm olive olivia olympia omega opal orion
    oscar osmosis otto packer page palmer panda paris parker pascal pasteur pearl pearson pegasus penelope pepper perl
    persephone petri phoenix pierce pluto poe poisson polk polly poppy porter potter prandtl preston prometheus puck puma
    python quincy ramsey ranger raven rayleigh reagan reed regis reynolds richter ringer ristocetin roche rockwell rocky
    rodin roman romeo roosevelt rosetta rothman rover roxy rubin ruby russell rutherford rydberg sable sage salem salmon
    salter samson sapphire saturn sawyer schein schroeder sequoia shannon shiro siemens sienna sierra sievert sigma silas
    simpson sinatra siri sirius skyla socrates sonnet sophia sophos spencer spock stanley stella sterling stork storz
    strauss stryker summit sump sutter swift sybil taft takeda tandem tandy tesla tess thales theta thor tiger titan toby
    truman tulip turing tyler unity valkyrie varian vega venus vera verdi vernon vertex vesta victor victoria viola violet
    virgo vitek vivian vivo volta voyager vulcan walden walker wallace warren watson watt weber wells wiener wilco willow
    winston wolfram woods xavier yasmin yeoman yeti young yukon zachary zeiss zelda zeus zimmer zoe zoll
    """.split()
)
"""In lower case."""

REGIONS = frozenset(
    """
    alabama alaska alberta arizona arkansas bedfordshire berkshire california cambridgeshire carolina cheshire colorado
    connecticut cornwall cumbria dakota delaware derbyshire devon dorset durham essex florida georgia hampshire hawaii
    hertfordshire idaho illinois indiana iowa kansas kent kentucky lancashire leicestershire lincolnshire louisiana maine
    manitoba maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada norfolk northumberland
    nottinghamshire ohio oklahoma ontario oregon oxfordshire pennsylvania quebec rutland saskatchewan shropshire somerset
    staffordshire suffolk surrey sussex tennessee texas utah vermont virginia warwickshire washington wiltshire wisconsin
    worcestershire wyoming yorkshire
    """.split()
)
"""States, provinces and counties: in a row of them, each is one."""
