import os
import subprocess
import sys
import torch.distributed as dist


def main():
    dist.init_process_group("gloo")
    lines = [None] * dist.get_world_size()
    names = "RANK", "LOCAL_RANK", "WORLD_SIZE"
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
    subprocess.run([sys.executable, "-m", "torch.distributed.run",
                    "--standalone", "--nproc-per-node=2", __file__])
