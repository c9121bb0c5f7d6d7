"""Names and places of the blind half's people: none of them is in ``benchmarks/quality/phi_names.py``."""

# ruff: noqa: E501, ISC004 - lists of words

from __future__ import annotations

import random

# Given names and family names of one line go together.
_CULTURES = (
    (
        "Harold Agnes Clarence Mildred Walter Beatrice Eugene Lorraine Wesley Tiffany Brandon Courtney Trevor Bethany Dustin Kayla "
        "Zachary Lindsay Garrett Paige Derek Heather Curtis Yvonne Leonard Marjorie Norman Thelma Vernon Gladys Roland Edith "
        "Chester Bernice Elmer Ethel Floyd Hazel Cecil Opal Desmond Latoya Jamal Keisha Tyrone Shanice DeAndre Tamika Darnell "
        "Ebony Malik Imani Wyatt Savannah Colton Harper Jaxon Brooklyn Piper Skyler Autumn Summer Ivy Violet Pearl Ruby Daisy "
        "Lily Dale Glenn Rex Guy Will Gene Dean Drew Clay Cliff Sandy Mary-Ann Billy-Ray Jo-Ellen Lou",
        "Abernathy Blackwood Calloway Dunmore Ellsworth Fairchild Gallagher Hathaway Ingram Jernigan Kilgore Lockhart Merriweather "
        "Norwood Ogletree Pemberton Quarles Rutherford Stallworth Thornton Underwood Vickers Whitfield Yarbrough Zimmerman Ashworth "
        "Bickford Crenshaw Dillard Eubanks Farnsworth Goodwin Holloway Isbell Jarrett Kirkland Lattimore McAllister Nettles "
        "Overstreet Pettigrew Ramsey Satterfield Tillman Upchurch Vance Womack Yates Barnett Cantrell Dawson Ferguson Gibbs Hanson "
        "Jacobs Lawson Nash Osborne Patton Quinn Rhodes Sharpe Tucker Vaughn Wilkins York Frost Snow Rivers Stern Marsh Moss Pike "
        "Pope Knight Noble Swift Love Early Gates Glass Hand Head Justice Lamb Bond Cash Crane Drake Hawk Payne Savage Small "
        "Goodman Ball Cross Grant House Lane Rowe Waters Wolf Washington-Bey Smythe-Jones Applewhite Bledsoe Cobb Dupree Fontenot Hightower "
        "Kinsey Landry McCoy Mayfield Neal Pruitt Rainey Shelton Tate Wooten",
    ),
    (
        "Consuelo Ignacio Rocío Hernán Milagros Esteban Dolores Joaquín Mercedes Raúl Pilar Ángel Araceli Gustavo Jacinta Efraín "
        "Marisol Rigoberto Socorro Tomás Beatriz Thiago Inês João Conceição",
        "Aguilar Barrera Cárdenas Delgado Escobedo Fuentes Guerrero Ibarra Jiménez Lozano Maldonado Navarro Orozco Pacheco Quintero "
        "Rosales Saldívar Trujillo Urrutia Valenzuela Zamora Zúñiga Villanueva-Soto Montes_de_Oca de_León del_Río Souza Ferreira "
        "Oliveira dos_Santos Carvalho da_Silva Gonçalves Cisneros Galindo Treviño Beltrán",
    ),
    (
        "Eoin Gráinne Oisín Róisín Fergus Maeve Hamish Eilidh Angus Morag Rhys Cerys Gethin Bronwen",
        "O'Malley O'Shaughnessy O'Reilly MacLeod McLaughlin McKenzie Fitzpatrick Gallacher Llewellyn Pritchard Ó_Briain "
        "Ní_Dhomhnaill MacAulay McIntyre Doherty",
    ),
    (
        "Marijke Dirk Tjeerd Hanneke Bram Wouter Griet Koen Maaike Ruben",
        "van_Leeuwen van_den_Broek de_Boer Hoekstra Kuiper Verhoeven Timmermans Vandenberghe Dijkstra Peeters van_'t_Veer",
    ),
    (
        "Ulrike Heinz Jörg Gisela Dietmar Renate Karl-Heinz Lieselotte Torsten Bärbel Matthias Astrid Magnus Solveig Gunnar Sigrún "
        "Aino Väinö Eero Freja",
        "Hoffmann Vogel Krüger Böhm Lange Schröder Neumann von_Stauffen zu_Guttenau Lehmann-Wolf Østergaard Bergström Nyström "
        "Virtanen Mäkinen Korhonen Jónsdóttir Sigurðsson Haugen Håkansson Dahl",
    ),
    (
        "Guowei Yuxuan Haoran Zihan Qing Rui Shufen Tingting Yichen Zhiqiang Jiahao Ah-Kow Siu-Ming Wing-Yan",
        "Deng Feng Jiang Kong Liang Meng Pan Qin Shen Tang Xie Yuan Zheng Zhuang Cheung Leung Wong Ng Tsai Hsu Szeto Au-Yeung",
    ),
    ("Thanh Phuong Hieu Khanh Loan Trang Hung Bich", "Trinh Dinh Luong Truong Mai Cao Ly Lam Ha"),
    (
        "Do-yun Ha-eun Jae-won Soo-jin Yong-ho Kyung-sook Haruto Yuki Sakura Kenji Michiko Hiroshi Akemi Takeshi Naoko",
        "Hwang Bae Seo Noh Baek Tanaka Suzuki Watanabe Yamamoto Nakamura Kobayashi Sato Ito Fujimoto Hayashi Okada",
    ),
    (
        "Aditya Meenakshi Sunil Padma Ramesh Shanti Anil Geetha Jaswinder Manpreet Nikhil Pooja Sanjay Usha Venkatesh Bhavna Imran "
        "Rukhsana",
        "Agarwal Bhattacharya Choudhury Deshpande Fernandes Ganguly Joshi Kulkarni Menon Mukherjee Pillai Rao Srinivasan Trivedi "
        "Varghese Gill Dhillon Sandhu Desai Perera Wickramasinghe Rajapaksa Thapa Gurung",
    ),
    (
        "Yusuf Mariam Tariq Huda Bilal Salma Mustafa Amina Abdulaziz Rania Farhad Shirin Reza Parisa Mehmet Elif Emre Zeynep Jamila "
        "Samir",
        "Al-Tamimi Al-Sayed El-Sherif Abu-Zaid Qureshi Siddiqui Hosseini Tehrani Rahimi Yılmaz Demir Çelik Kaya Şahin Boutros Saleh Aziz Najjar Sabbagh "
        "Darwish Hamdan Barzani ibn_Yahya Al_Harbi Karimi Ahmadzai",
    ),
    (
        "Oluwadamilola Chukwuemeka Ifeoma Folasade Kofi Ama Yaw Akosua Thabo Nomvula Sipho Lindiwe Wanjiru Otieno Makena Tesfaye "
        "Selam Abebe Fatoumata Mamadou Aminata Ousmane Nyasha Tatenda",
        "Nwosu Ogunleye Balogun Uzoma Asante Owusu Appiah Ndlovu Zulu Khumalo Mwangi Kamau Odhiambo Njoroge Haile Gebremariam "
        "Tadesse Diallo Traoré Coulibaly Ndiaye Moyo Chikwanha",
    ),
    (
        "Agnieszka Zbigniew Wojciech Grażyna Tadeusz Ondřej Božena Miloš Ljiljana Dragan Vesna Yevgenia Volodymyr Tetiana Aleksandr "
        "Nadezhda Ilie Ileana Gheorghe Boris Zdenka",
        "Wójcik Kamińska Lewandowski Zieliński Szczepańska Svoboda Procházka Kučera Jovanović Petrović Đorđević Horvat Kovács Nagy "
        "Tóth Ionescu Dumitrescu Bondarenko Kravchenko Smirnova Volkov Sokolova Papadopoulos Georgiou Kaplan Rabinowitz Goldstein "
        "Silverberg Baranauskas Kazlauskienė Ozoliņš Tamm",
    ),
    (
        "Luca Ginevra Salvatore Concetta Raffaele Domenica Thibault Maëlle Benoît Solange Bertrand Marie-Claire Jean-Baptiste Élodie",
        "Bianchi Ferrari Colombo Ricci Marino Dell'Acqua Lo_Presti Di_Giacomo D'Amico Moreau Girard Fournier Beauchamp "
        "de_la_Fontaine Le_Gall L'Heureux Saint-Pierre Tremblay Bélanger",
    ),
    (
        "Tala Mahina Nohea Sefina Tane Aroha Hine Wiremu Kekoa Chenoa Aiyana",
        "Kapule Nakai Benally Etsitty Tsinajinnie Fonoti Tuiasosopo Ngata Te_Whata Whitehorse Redcloud Kahale",
    ),
    (
        "Ligaya Bayani Crisanto Maricel Jejomar Wayan Ketut Putri Budi Somchai Siriporn Anong Kasem",
        "Dimaculangan Macaraeg Bautista Manalo Pangilinan Widodo Santoso Srisai Chaiyaporn Wongsakul Khamvongsa Vang Xiong Moua",
    ),
)

_SINGLES = "Suharti Parveen Slamet Thiri Aung Sunarto Yogesh Kartika Bharati Sangay Tenzin Wati Hadiza Rohila".split()
"""People with one name only."""

_WAYS = (
    "Hawthorne Magnolia Juniper Sycamore Kensington Grant Monroe Van_Buren Martin_Luther_King_Jr 5th 42nd 118th Peachtree "
    "Camino_Real Ventura Wilshire Old_Post Stonewall Heather Ashford Brookside St._Andrews Dogwood Copper_Canyon Tamarack "
    "Winding_Creek Cherry_Blossom Rosewood Mockingbird Pine_Needle Union Market Canal"
)
_SUFFIXES = "St Ave Rd Blvd Ln Dr Ct Pl Way Street Avenue Road Drive Lane Court Terrace Square Loop Crescent Run Path Hwy Cir".split()
_UNITS = ("", "", "", "", " Apt {}", " Apt {}C", " #{}", ", Unit {}", " Ste {}", ", Floor 3", " Lot {}", " Bldg 2")
_OTHER_STREETS = (
    "P.O. Box {}",
    "PO BOX {}",
    "RR 2 Box {}",
    "Flat 4, {} Albion Crescent",
    "{} County Road 12",
    "{} Broadway",
)

_CITIES = (
    "Chattanooga Knoxville Spokane Shreveport Amarillo Beaumont Lubbock Laredo Macon Duluth Fargo Bismarck Missoula Pocatello Provo "
    "Flagstaff Yuma Modesto Oxnard Irvine Hialeah Ocala Sarasota Pensacola Roanoke Norfolk Scranton Allentown Erie Utica "
    "Schenectady Poughkeepsie Worcester Lowell Providence Bridgeport Waterbury Nashua Bangor Kalamazoo Ypsilanti Lansing Evansville "
    "Peoria Rockford Racine La_Crosse Sioux_Falls Council_Bluffs Broken_Arrow Little_Rock Hot_Springs Bowling_Green "
    "King_of_Prussia West_Palm_Beach North_Platte Port_St._Lucie O'Fallon Mount_Vernon Leeds Galway Saint-Jérôme"
)
_COUNTIES = "Allegheny Maricopa Cuyahoga Hennepin Multnomah Bexar Mecklenburg Wayne Sangamon DeKalb Santa_Clara Wake".split()


def _spaced(words: str) -> list[str]:
    return [word.replace("_", " ") for word in words.split()]


class Names:
    """The names that a stranger's people and places have."""

    def __init__(self) -> None:
        self.cultures = [(_spaced(given), _spaced(family)) for given, family in _CULTURES]
        self._ways = _spaced(_WAYS)
        self._cities = _spaced(_CITIES)

    def person(self, rng: random.Random) -> tuple[str, str]:
        """Return a given and a family name; one in three is an American one."""
        given, family = self.cultures[0 if rng.random() < 0.3 else rng.randrange(len(self.cultures))]
        return rng.choice(given), rng.choice(family)

    def single(self, rng: random.Random) -> str:
        """Return the whole name of somebody with one name."""
        return rng.choice(_SINGLES)

    def street(self, rng: random.Random) -> str:
        number = rng.randint(2, 18900)
        if rng.random() < 0.12:
            return rng.choice(_OTHER_STREETS).format(number)
        way = rng.choice(("", "", "", "N ", "W. ", "South ", "NE "))
        unit = rng.choice(_UNITS).format(rng.randint(1, 940))
        return f"{number} {way}{rng.choice(self._ways)} {rng.choice(_SUFFIXES)}{unit}"

    def city(self, rng: random.Random) -> str:
        return rng.choice(self._cities)

    def county(self, rng: random.Random) -> str:
        return rng.choice(_COUNTIES).replace("_", " ") + " County"
