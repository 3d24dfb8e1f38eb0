#!/usr/bin/env python3
"""Makes data/coasts.tsv out of Natural Earth's land at 1:110 million: `data/recipes/coasts.py LAND > data/coasts.tsv`.

LAND is `land-110m.json` of the npm package world-atlas 2.0.2 (`npm pack world-atlas@2.0.2`). Coasts alone, no borders: a chart of where
things happened is not to take sides on whose a place is.
"""

import json
import sys

HEAD = """\
# Coasts of the world, a line each: longitude and latitude in degrees, to a tenth, with a tab between points.
# Made by recipes/coasts.py. Natural Earth (https://www.naturalearthdata.com/), 1:110 million, public domain.
"""


def decoded(arc, scale, translate):
    x = y = 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        yield round(x * scale[0] + translate[0], 1), round(y * scale[1] + translate[1], 1)


def lines(arc):
    """The parts of an arc that are coast: not the seam where the sheet ends."""
    part = []
    for point in arc:
        is_seam = abs(point[0]) >= 179.9 or point[1] <= -89.9
        if is_seam:
            yield part
            part = []
        elif not part or part[-1] != point:
            part.append(point)
    yield part


land = json.load(open(sys.argv[1], encoding="utf-8"))
scale, translate = land["transform"]["scale"], land["transform"]["translate"]
print(HEAD, end="")
for arc in land["arcs"]:
    for line in lines(list(decoded(arc, scale, translate))):
        if len(line) > 1:
            print("\t".join(f"{x:g} {y:g}" for x, y in line))
