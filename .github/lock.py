"""Print docs/requirements.txt with all that it draws in and the hashes of the files: `python .github/lock.py > docs/requirements.lock`.

The lock is for the machine that builds the deployed site: run this on Linux with Python 3.11.
"""
import json
import subprocess
import sys

COMMAND = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed", "--report", "-", "-r", "docs/requirements.txt"]
report = json.loads(subprocess.run(COMMAND, stdout=subprocess.PIPE, check=True).stdout)
print("# Made by .github/lock.py for Linux and Python 3.11.")
for package in sorted(report["install"], key=lambda package: package["metadata"]["name"].lower()):
    name, version = package["metadata"]["name"], package["metadata"]["version"]
    print(f"{name}=={version} --hash=sha256:{package['download_info']['archive_info']['hashes']['sha256']}")
