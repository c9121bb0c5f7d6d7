"""Names and places of made-up people, of many cultures: those of the tuned half."""

# ruff: noqa: E501, ISC004 - lists of words

from __future__ import annotations

import random

# Given names and family names of one line go together.
_CULTURES = (
    (
        "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica "
        "Thomas Sarah Christopher Karen Charles Nancy Daniel Lisa Matthew Betty Anthony Margaret Mark Sandra Donald Ashley "
        "Steven Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Dorothy George Melissa "
        "Timothy Deborah Ronald Stephanie Edward Rebecca Jason Sharon Jeffrey Laura Ryan Cynthia Grace Rose Faith Hope June",
        "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Jackson Martin Lee Thompson White "
        "Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Campbell Mitchell "
        "Roberts Carter Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson "
        "Reed Bailey Bell Ward Cox Richardson Wood Watson Brooks Bennett Gray Hughes Price Long Foster Powell Jordan Hunter "
        "Fisher Mason Stone Rice Black Wells Page Major Case Field Bishop Banks Church Potter Sexton Best Day Winter",
    ),
    (
        "Maria Jose Guadalupe Juan Sofia Luis Camila Carlos Valentina Miguel Ximena Jorge Lucia Alejandro Esperanza Ramón",
        "Garcia Rodriguez Martinez Hernandez Lopez Gonzalez Perez Sanchez Ramirez Torres Flores Rivera Gomez Diaz Reyes Cruz "
        "Morales Ortiz Gutierrez Chavez Castillo Ruiz Alvarez Mendoza Vasquez Núñez Peña Muñoz García-López de_la_Cruz "
        "del_Valle Ortega-Ruiz",
    ),
    (
        "Siobhan Aoife Niamh Padraig Cormac Ciaran Fionnuala Declan",
        "O'Brien O'Connor O'Neill O'Sullivan MacDonald McCarthy McGregor McDowell FitzGerald Kelly Byrne Ryan",
    ),
    (
        "Anneke Joost Willem Saskia Pieter Femke Sander Liesbeth",
        "van_der_Berg van_Dijk de_Vries Jansen de_Groot ten_Brink Bakker Visser van_den_Heuvel Mulder",
    ),
    (
        "Jürgen Björn Käthe Günther Annegret Hans-Peter Sören Åsa Ingrid Lars",
        "Müller Schäfer Weiß von_Ahlen Köhler Grünwald Öztürk Lindström Sørensen Jørgensen Schmitt-Bauer",
    ),
    (
        "Wei Li Min Xiu Jun Ying Hao Fang Lei Na Mei-Ling Xiaoming",
        "Wang Zhang Chen Liu Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo Lin He Gao Luo Ouyang",
    ),
    ("Minh Thuy Linh Quang Hanh Tuan Ngoc Duc", "Nguyen Tran Le Pham Huynh Phan Vu Vo Dang Bui Do Ngo Duong"),
    ("Ji-woo Min-jun Seo-yeon Hyun-woo Eun-ji Sang-hoon", "Kim Park Choi Jeong Kang Cho Yoon Jang Lim Shin Kwon"),
    (
        "Priya Arjun Lakshmi Rajesh Ananya Vikram Deepa Suresh Kavita Harpreet Gurdeep",
        "Patel Singh Kumar Sharma Reddy Iyer Gupta Nair Krishnamurthy Venkataraman Chatterjee Kaur Banerjee Subramanian",
    ),
    (
        "Mohammed Fatima Ahmed Aisha Omar Layla Hassan Yasmin Abdul-Rahman Noor Khalid Zainab",
        "Al-Rashid El-Masri Hassan Haddad Khoury bin_Salem Abdullah Al-Farsi Mansour Ibrahim Nasser",
    ),
    (
        "Chinonso Oluwaseun Adaeze Kwame Abena Tendai Zanele Amara Babajide Ngozi",
        "Okafor Adeyemi Mensah Nkosi Dlamini Okonkwo Achebe Boateng Mbeki Eze Olatunji",
    ),
    (
        "Katarzyna Paweł Małgorzata Stanisław Jiří Dvora Zsófia Bogdan Oksana Dmytro Svetlana",
        "Kowalski Nowak Wiśniewska Dvořák Horváth Popescu Shevchenko Ivanova Petrov Kuznetsova Szabó Novotná",
    ),
    (
        "Giovanni Chiara Matteo Francesca Jean-Luc Amélie Thérèse Étienne",
        "Rossi Esposito D'Angelo De_Luca Lefèvre Dubois Du_Pont",
    ),
    ("Keoni Leilani Kalani Talia Winona Koda", "Kahananui Kealoha Begay Yazzie Tsosie Kamaka Littlefeather"),
)

_STREETS = "Maple Oak Cedar Elm Washington Lake Hill Sunset Lincoln Jefferson Church Mill River Highland Park Willow Birch "
_STREETS += "Franklin Meadow Prospect Chestnut Spruce Madison Jackson Victoria Orchard Ridge Harbor"
_SUFFIXES = "St Ave Rd Blvd Ln Dr Ct Pl Way Street Avenue Road Drive Lane Court Ter Pkwy Cir Hwy Trail"
_UNITS = ("", "", "", " Apt {}", " Unit {}", " #{}", ", Suite {}", " Apt. {}B")
_CITIES = (
    "Springfield Columbus Austin Madison Jackson Phoenix Boise Cleveland Albany Tucson Omaha Reno Dayton Fresno Mobile Lincoln "
    "Portland Richmond Savannah Tacoma Toledo Trenton Wichita Yonkers Anaheim Aurora Bakersfield Charlotte Durham Eugene "
    "Fort_Wayne Saint_Paul Los_Altos El_Paso Grand_Rapids Baton_Rouge Salt_Lake_City New_Haven St._Louis Winston-Salem "
    "Coeur_d'Alene Cedar_Rapids Las_Cruces Santa_Fe Chula_Vista"
)
STATES = "OH TX WI MS AZ ID NY NV NE CA AL OR VA GA WA NJ KS CO NC IN MN NM MI LA UT CT MO IA".split()


def _spaced(words: str) -> list[str]:
    return [word.replace("_", " ") for word in words.split()]


class Names:
    """The names that people have, and where they live."""

    def __init__(self) -> None:
        self.cultures = [(_spaced(given), _spaced(family)) for given, family in _CULTURES]
        self._streets = _spaced(_STREETS)
        self._cities = _spaced(_CITIES)

    def person(self, rng: random.Random) -> tuple[str, str]:
        """Return a given and a family name; two in five are English ones."""
        given, family = self.cultures[0 if rng.random() < 0.4 else rng.randrange(len(self.cultures))]
        return rng.choice(given), rng.choice(family)

    def street(self, rng: random.Random) -> str:
        if rng.random() < 0.08:
            return f"PO Box {rng.randint(10, 9999)}"
        unit = rng.choice(_UNITS).format(rng.randint(1, 420))
        way = rng.choice(("", "", "", "N ", "SW ", "East "))
        return f"{rng.randint(1, 19999)} {way}{rng.choice(self._streets)} {rng.choice(_SUFFIXES.split())}{unit}"

    def city(self, rng: random.Random) -> str:
        return rng.choice(self._cities)
