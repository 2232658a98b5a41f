"""Reads a ledger with openpyxl (read only) or pandas and adds up its amounts, as work.ts does: read_ledger.py RUNS FILE openpyxl|pandas"""
import json
import resource
import sys
import time
import warnings

warnings.simplefilter("ignore")
runs, file, name = int(sys.argv[1]), sys.argv[2], sys.argv[3]

if name == "openpyxl":
    import openpyxl

    def read():
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        amounts = (row[7] for row in book["支出明细账"].iter_rows(min_row=4, values_only=True))
        return sum(amount for amount in amounts if isinstance(amount, (int, float)))
else:
    import pandas

    def read():
        return float(pandas.read_excel(file, sheet_name="支出明细账", header=2)["支出金额"].sum())

times, result = [], 0
for _ in range(runs):
    since = time.perf_counter()
    result = read()
    times.append((time.perf_counter() - since) * 1000)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"times": {name: times}, "results": {name: round(result)}, "peakMegabytes": peak}))
