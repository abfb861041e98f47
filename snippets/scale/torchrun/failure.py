import os
import subprocess
import sys
import torch
import torch.distributed as dist
from torch.distributed.elastic.multiprocessing.errors import record


@record
def main():
    dist.init_process_group("gloo")
    if dist.get_rank() == 0:
        raise ValueError("image 7 is damaged")
    dist.all_reduce(torch.ones(1))


if "RANK" in os.environ:
    main()
else:
    os.environ |= {"OMP_NUM_THREADS": "1",
                   "TORCH_CPP_LOG_LEVEL": "ERROR"}
    run = subprocess.run(
        [sys.executable, "-m", "torch.distributed.run", "--standalone",
         "--nproc-per-node=2", __file__],
        capture_output=True, text=True)
    print("exit code of torchrun:", run.returncode)
    report = run.stderr.split("Root Cause")[1]
    for line in report.splitlines():
        line = line.strip().split(" (")[0]
        if line.startswith(("rank", "exitcode", "ValueError")):
            print(line)
