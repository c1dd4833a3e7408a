"""Runs jobs in one headless LibreOffice: opens a file, inserts rows, works everything out anew, saves as .xlsx.

Standard input: a JSON list of {"input", "output", "inserts": [{"sheet", "before", "count"}], "folder"}; paths are absolute.
Rows are inserted in the order given; "before" counts from 1.
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not answer")


def main():
    jobs = json.load(sys.stdin)
    folder = jobs[0]["folder"]
    pipe = "rows%d" % os.getpid()
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=" + uno.systemPathToFileUrl(os.path.join(folder, "profile")), "--headless", "--norestore", "--nolockcheck", "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        for job in jobs:
            document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(job["input"]), "_blank", 0, properties(Hidden=True, MacroExecutionMode=0))
            for insert in job["inserts"]:
                document.Sheets.getByName(insert["sheet"]).Rows.insertByIndex(insert["before"] - 1, insert["count"])
            document.calculateAll()
            document.storeToURL(uno.systemPathToFileUrl(job["output"]), properties(FilterName="Calc MS Excel 2007 XML"))
            document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(30)
    finally:
        if office.poll() is None:
            office.kill()


main()
