#!/usr/bin/env bash
# Five-fold cross-validation on the training split of PLV, end to end: for every fold a model is made without its rows,
# and `relate` and `code` answer for them. Prints the scorer's tables over all folds together.
#
#   PROGRAM=target/release/demarche FEATURES=target/release/examples/features SEEN=target/release/examples/seen training/cross.sh WORK
#
# The model of deeds has seen no row of PLV; that of confidence has, coded by models that had not.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
shared=${SHARED:-$here/../../shared}
work=${1:?a folder to work in}
plv=$shared/gold/plv_train.tsv
mkdir -p "$work"
python3 "$shared/tools/plv.py" articles "$plv" > "$work/articles.jsonl"
python3 "$shared/tools/plv.py" pairs "$plv" > "$work/pairs.jsonl"
: > "$work/statements.jsonl"
: > "$work/relations.jsonl"
for fold in 0 1 2 3 4; do
    "${PYTHON:-python3}" "$here/relation.py" --features "$FEATURES" --seen "$SEEN" --plv "$plv" --vectors "$here/../models/relation/model.bin" \
        --leave-out "$fold/5" --sharpness "${SHARPNESS:-3.5}" --out "$work/$fold.bin" > "$work/$fold.log"
    for kind in articles pairs; do
        python3 - "$work/$kind.jsonl" "$fold" > "$work/$fold.$kind.jsonl" <<'PYTHON'
import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    if int(json.loads(line)["id"]) % 5 == int(sys.argv[2]):
        print(line, end="")
PYTHON
    done
    "$PROGRAM" code "$work/$fold.articles.jsonl" --relations "$work/$fold.bin" >> "$work/statements.jsonl"
    "$PROGRAM" relate "$work/$fold.pairs.jsonl" --relations "$work/$fold.bin" >> "$work/relations.jsonl"
done
python3 "$shared/tools/plv.py" events "$work/statements.jsonl" > "$work/events.jsonl"
python3 "$shared/tools/plv.py" relations "$work/relations.jsonl" "$plv" > "$work/related.jsonl"
echo "code:"
python3 "$shared/tools/score_plv.py" "$work/events.jsonl" "$plv" "${@:2}"
echo "relate:"
python3 "$shared/tools/score_plv.py" "$work/related.jsonl" "$plv" "${@:2}"
