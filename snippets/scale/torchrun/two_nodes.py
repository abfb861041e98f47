import os
import subprocess
import sys
import torch.distributed as dist


def main():
    dist.init_process_group("gloo")
    lines = [None] * dist.get_world_size()
    names = "GROUP_RANK", "LOCAL_RANK", "RANK"
    mine = "  ".join(f"{name}={os.environ[name]}" for name in names)
    dist.all_gather_object(lines, mine)
    if dist.get_rank() == 0:
        print(*lines, sep="\n")
    dist.destroy_process_group()


if "RANK" in os.environ:
    main()
else:
    os.environ |= {"OMP_NUM_THREADS": "1",
                   "TORCH_CPP_LOG_LEVEL": "ERROR"}
    machines = [subprocess.Popen(
        [sys.executable, "-m", "torch.distributed.run", "--nnodes=2",
         f"--node-rank={n}", "--nproc-per-node=1",
         "--master-addr=127.0.0.1", "--master-port=29500", __file__])
        for n in range(2)]
    print("exit codes:", [machine.wait() for machine in machines])
