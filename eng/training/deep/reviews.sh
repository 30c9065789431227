#!/bin/sh
# From the cases of reviews to data/reviews/models, in half an hour on two cores.
#   sh eng/training/deep/reviews.sh
# A run that was cut off goes on where it was; remove artifacts/reviews to begin anew.
set -eu
cd "$(dirname "$0")/../../.."
python=/usr/bin/python3
$python -c 'import torch, sklearn' 2>/dev/null || apt-get install -y --no-install-recommends python3-torch python3-sklearn libopenblas0-pthread
mkdir -p artifacts/reviews
dotnet build -c Release -v quiet eng/training/GoodStanding.Training
[ -f artifacts/reviews/examples.jsonl ] || dotnet artifacts/bin/GoodStanding.Training/release/GoodStanding.Training.dll \
  triage-examples artifacts/encoder/encoder.weights artifacts/reviews/examples.jsonl specs/train/review.reviews.jsonl specs/reviews/*.reviews.jsonl
# Threads that wait must not spin, or anything else that runs costs twice.
export OMP_WAIT_POLICY=PASSIVE GOMP_SPINCOUNT=0 OPENBLAS_THREAD_TIMEOUT=4
exec $python eng/training/deep/reviews.py artifacts/reviews/examples.jsonl artifacts/encoder/encoder.weights artifacts/reviews/examples.names.json data/reviews/models artifacts/reviews
