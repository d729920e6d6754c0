#!/usr/bin/env python3
"""Adds up the test reports and ends with one line of counts; fails when a test failed or none ran."""
import glob
import sys
import xml.etree.ElementTree as ElementTree

passed = failed = skipped = 0
for report in glob.glob("*/target/surefire-reports/TEST-*.xml"):
    suite = ElementTree.parse(report).getroot()
    bad = int(suite.get("failures")) + int(suite.get("errors"))
    left_out = int(suite.get("skipped"))
    passed += int(suite.get("tests")) - bad - left_out
    failed += bad
    skipped += left_out
print(f"{passed} passed, {failed} failed, {skipped} skipped")
sys.exit(1 if failed or not passed else 0)
