#!/usr/bin/env python3
"""Fails when the validator's own report holds an error or a warning; notes are shown."""
import json
import sys

with open(sys.argv[1], encoding="utf-8-sig") as file:
    log = json.load(file)
bad = 0
for run in log["runs"]:
    for result in run.get("results", []):
        level = result.get("level", "warning")
        print(level, result.get("ruleId"), json.dumps(result.get("message"))[:300])
        bad += level in ("error", "warning")
print(f"validator: {bad} errors and warnings")
sys.exit(1 if bad else 0)
