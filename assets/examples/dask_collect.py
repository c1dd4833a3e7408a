"""dask_collect.py SCHEDULER FOLDER OUT: all shards by Dask; a worker that is lost has its shards done by another."""

import json
import subprocess
import sys

from dask.distributed import Client, as_completed


def collect(folder, out, *more):
    """1 and 3 say that workbooks have findings or could not be read: the work is done all the same."""
    status = subprocess.run(["gonghui", "collect", folder, "-o", out, *more]).returncode
    if status not in (0, 1, 3):
        raise RuntimeError(f"gonghui: status {status}")
    return status


def main(scheduler, folder, out):
    collect(folder, out, "--shard", "0")
    with open(f"{out}/gonghui-collect.json", encoding="utf-8") as marker:
        shards = json.load(marker)["shards"]
    with Client(scheduler) as client:
        futures = [client.submit(collect, folder, out, "--shard", str(shard), pure=False, retries=2) for shard in range(shards)]
        for future in as_completed(futures):
            future.result()
    collect(folder, out)


if __name__ == "__main__":
    main(*sys.argv[1:4])
