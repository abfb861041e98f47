import torch


@torch.compile(backend="eager")
def double(x):
    return x * 2


x = torch.ones(4)
double(x)
with torch.compiler.set_stance("fail_on_recompile"):
    print("same kind:", double(x + 1))
    for other in x.double(), x[None], torch.ones(9):
        try:
            double(other)
        except RuntimeError as error:
            print(str(error).splitlines()[2].strip())
