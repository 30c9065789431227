#!/bin/sh
# From the cases to data/models/deep.bin and known-cases.txt, in half an hour on two cores.
#   sh eng/training/deep/deep.sh TWEETS     TWEETS holds btc/btc.train, wnut17/wnut17train.conll and tweebank_ner/train.bio
# A run that was cut off goes on where it was; remove artifacts/deep to begin anew.
set -eu
cd "$(dirname "$0")/../../.."
python=/usr/bin/python3
$python -c 'import torch, sklearn' 2>/dev/null || apt-get install -y --no-install-recommends python3-torch python3-sklearn libopenblas0-pthread
mkdir -p artifacts/deep
dotnet build -c Release -v quiet eng/training/GoodStanding.Training
[ -f artifacts/deep/examples.jsonl ] || dotnet artifacts/bin/GoodStanding.Training/release/GoodStanding.Training.dll \
  deep-examples specs artifacts/encoder/encoder.weights artifacts/deep/examples.jsonl tweets="$1"
# Threads that wait must not spin, or anything else that runs costs twice.
export OMP_WAIT_POLICY=PASSIVE GOMP_SPINCOUNT=0 OPENBLAS_THREAD_TIMEOUT=4
exec $python eng/training/deep/train.py artifacts/deep/examples.jsonl artifacts/encoder/encoder.weights data/models artifacts/deep
