#!/usr/bin/env python3
"""How well events and tolls agree with incidents that several articles tell of.

    incidents.py feed INCIDENTS.jsonl OUT.jsonl [--first N] [--count N]
    incidents.py score INCIDENTS.jsonl DIR [--first N] [--count N]

INCIDENTS has one incident a line: {"id", "date"?, "killed", "injured", "docs": [{"doc", "title", "date", "url", "text"}]}.
`feed` writes the articles as `cronista chronicle` reads them. `score` reads the folder that it left and prints

  B-cubed precision, recall and F1 of events against incidents, one event for each article: the one it tells most of
  how often the killed and the injured of an incident's event are the final number, of all incidents
  and of those of which some article gives the final number at all
"""
import collections
import json
import os
import sys
from urllib.parse import urlparse


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def option(name, otherwise):
    return int(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else otherwise


def portion(path):
    first = option("--first", 0)
    return rows(path)[first:first + option("--count", 10**9)]


def host(url):
    """The outlet's host, behind the address of a web archive if need be."""
    address = url or ""
    if "/web/" in address and "archive" in address.split("/web/")[0]:
        address = address.split("/web/", 1)[1].split("/", 1)[-1]
    return urlparse(address).netloc or "unknown"


def article_id(incident, document):
    return incident["id"] + "/" + document["doc"]


def feed(incidents, out):
    with open(out, "w", encoding="utf-8") as lines:
        for incident in incidents:
            for document in incident["docs"]:
                line = {"id": article_id(incident, document), "text": document["text"],
                        "title": document["title"], "source": host(document["url"])}
                if document["date"]:
                    line["date"] = document["date"]
                lines.write(json.dumps(line, ensure_ascii=False) + "\n")


def main_event(claims, event_of):
    """The event that most claims of an article tell of; of equals, the one with most victims counted, then told first."""
    votes = collections.Counter()
    harms = collections.Counter()
    first = {}
    for claim in claims:
        event = event_of.get(claim["id"])
        if event is None or event["type"] != "ASSAULT":
            continue
        votes[event["id"]] += 1
        harms[event["id"]] += sum(q["what"] in ("killed", "injured") for q in claim["quantities"])
        first.setdefault(event["id"], claim["trigger"]["start"])
    return min(votes, key=lambda e: (-votes[e] - harms[e], first[e], e)) if votes else None


def b_cubed(guess, truth):
    items = sorted(truth)
    by_guess, by_truth = collections.defaultdict(set), collections.defaultdict(set)
    for item in items:
        by_guess[guess[item]].add(item)
        by_truth[truth[item]].add(item)
    precision = recall = 0.0
    for item in items:
        shared = len(by_guess[guess[item]] & by_truth[truth[item]])
        precision += shared / len(by_guess[guess[item]])
        recall += shared / len(by_truth[truth[item]])
    precision, recall = precision / len(items), recall / len(items)
    return precision, recall, 2 * precision * recall / (precision + recall)


def told(event, what):
    """The number of an event: 0 when it counts none."""
    for quantity in event["quantities"]:
        if quantity["what"] == what:
            return quantity["best"] if quantity["best"] is not None else quantity["low"]
    return 0


def score(incidents, folder):
    documents = {d["externalId"]: d["id"] for d in rows(os.path.join(folder, "documents.jsonl"))}
    claims = collections.defaultdict(list)
    for claim in rows(os.path.join(folder, "claims.jsonl")):
        claims[claim["document"]].append(claim)
    events = {e["id"]: e for e in rows(os.path.join(folder, "events.jsonl"))}
    event_of = {c: e for e in events.values() for c in e["claims"]}
    guess, truth = {}, {}
    right, given = collections.Counter(), collections.Counter()
    right_if_given = collections.Counter()
    for incident in incidents:
        mains = []
        numbers = {"killed": set(), "injured": set()}
        for document in incident["docs"]:
            article = article_id(incident, document)
            told_of = claims.get(documents.get(article), [])
            main = main_event(told_of, event_of)
            truth[article] = incident["id"]
            guess[article] = main or "none of " + article
            if main:
                mains.append(main)
            for claim in told_of:
                for quantity in claim["quantities"]:
                    if quantity["what"] in numbers:
                        numbers[quantity["what"]].add(quantity["best"])
        followed = events[collections.Counter(mains).most_common(1)[0][0]] if mains else None
        for what in ("killed", "injured"):
            hit = followed is not None and told(followed, what) == incident[what]
            right[what] += hit
            if incident[what] in numbers[what] or (incident[what] == 0 and not numbers[what]):
                given[what] += 1
                right_if_given[what] += hit
    precision, recall, f1 = b_cubed(guess, truth)
    alone = sum(event.startswith("none of ") for event in guess.values())
    print(f"{len(incidents)} incidents, {len(truth)} articles, {alone} without a main event")
    print(f"B-cubed precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
    for what in ("killed", "injured"):
        print(f"{what}: exact {right[what] / len(incidents):.3f} of all;"
              f" {right_if_given[what] / max(1, given[what]):.3f} of {given[what]} where an article gives it")


if __name__ == "__main__":
    if len(sys.argv) < 4 or sys.argv[1] not in ("feed", "score"):
        sys.exit(__doc__)
    (feed if sys.argv[1] == "feed" else score)(portion(sys.argv[2]), sys.argv[3])
