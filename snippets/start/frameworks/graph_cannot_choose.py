from torch import fx


def f(x):
    if x > 0:
        return x * 2
    return x.exp()


try:
    fx.symbolic_trace(f)
except fx.proxy.TraceError as error:
    print(error)
