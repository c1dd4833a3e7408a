"""spark_collect.py FOLDER OUT [SQL_DIR]: all shards through Spark's pipe; then every query of SQL_DIR (gonghui collect --sql) by Spark SQL."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

from pyspark.sql import SparkSession


def main(folder, out, sql_dir=None):
    subprocess.run(["gonghui", "collect", folder, "-o", out, "--shard", "0"])
    shards = json.loads(Path(out, "gonghui-collect.json").read_text(encoding="utf-8"))["shards"]
    spark = SparkSession.builder.appName("gonghui").getOrCreate()
    # A line is the number of a shard. 1 and 3 say that workbooks have findings or could not be read: the shard is done all the same.
    each = 'while read -r shard; do gonghui collect "$0" -o "$1" --shard "$shard" --json || case $? in 1 | 3) ;; *) exit 1 ;; esac; done'
    command = f"bash -c {shlex.quote(each)} {shlex.quote(folder)} {shlex.quote(out)}"
    for line in spark.sparkContext.parallelize(range(shards), shards).map(str).pipe(command, checkCode=True).collect():
        print(line)
    for table in ["workbooks", "plan_rows", "month_shares", "findings", "units"]:
        if Path(out, table).exists():
            spark.read.parquet(str(Path(out, table))).createOrReplaceTempView(table)
    for file in sorted(Path(sql_dir).glob("*.sql")) if sql_dir else []:
        print(file.name)
        spark.sql(file.read_text(encoding="utf-8")).show(50, truncate=False)


if __name__ == "__main__":
    main(*sys.argv[1:4])
