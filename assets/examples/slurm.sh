#!/usr/bin/env bash
# slurm.sh: one shard per task of an array. FOLDER and OUT are given in the environment:
#   gonghui collect "$FOLDER" -o "$OUT" --shard 0
#   shards=$(sed -n 's/.*"shards":\([0-9]*\).*/\1/p' "$OUT/gonghui-collect.json")
#   job=$(sbatch --parsable --export=ALL --array=0-$((shards - 1)) slurm.sh)
#   sbatch --export=ALL --dependency=afterok:$job --wrap 'gonghui collect "$FOLDER" -o "$OUT"'
#SBATCH --job-name=gonghui
#SBATCH --cpus-per-task=4
#SBATCH --mem-per-cpu=1200M
#SBATCH --requeue
set -euo pipefail
# 1 and 3 say that workbooks have findings or could not be read: the shard is done all the same.
gonghui collect "$FOLDER" -o "$OUT" --shard "$SLURM_ARRAY_TASK_ID" --workers "${SLURM_CPUS_PER_TASK:-1}" ||
  case $? in 1 | 3) ;; *) exit 1 ;; esac
