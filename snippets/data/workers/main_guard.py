import re
import subprocess
import sys
from pathlib import Path

TEXT = """
from torch.utils.data import DataLoader
loader = DataLoader(range(4), 2, num_workers=1,
                    multiprocessing_context="spawn")
if {}:
    print([batch.tolist() for batch in loader])
"""
conditions = {"bare": "True", "guarded": '__name__ == "__main__"'}
for name, condition in conditions.items():
    Path(f"{name}.py").write_text(TEXT.format(condition))
    run = subprocess.run([sys.executable, f"{name}.py"], text=True,
                         capture_output=True)
    print(f"{name}: printed", run.stdout.strip() or "nothing")
    for line in run.stderr.splitlines():
        if "An attempt" in line or "bootstrapping" in line:
            print(line.strip())
    for last in re.findall("^RuntimeError: .*", run.stderr, re.M)[-1:]:
        print("last error:", re.sub(r"\d+", "N", last))
