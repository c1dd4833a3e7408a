#!/usr/bin/env bash
# parallel.sh FOLDER OUT [HOSTS]: all shards by GNU parallel, on this machine or on HOSTS (a file for --sshloginfile).
# Run again after a failure it does only what is missing.
set -euo pipefail
folder=$(realpath "$1")
out=$(realpath -m "$2")
hosts=${3:-}
# 1 and 3 say that workbooks have findings or could not be read: the work is done all the same.
# The first shard makes OUT and fixes how many there are.
gonghui collect "$folder" -o "$out" --shard 0 || case $? in 1 | 3) ;; *) exit 1 ;; esac
shards=$(sed -n 's/.*"shards":\([0-9]*\).*/\1/p' "$out/gonghui-collect.json")
seq 0 $((shards - 1)) |
  parallel ${hosts:+--sshloginfile "$hosts"} --joblog "$out/_joblog" --resume-failed --retries 2 \
    'gonghui collect '"$(printf %q "$folder")"' -o '"$(printf %q "$out")"' --shard {} --json || case $? in 1 | 3) ;; *) exit 1 ;; esac'
gonghui collect "$folder" -o "$out" || case $? in 1 | 3) ;; *) exit 1 ;; esac
