from torch import nn


class NoBrackets(nn.Module):
    def __init__(self):
        super.__init__()


class Copied(nn.Module):
    def __init__(self):
        super(NoBrackets, self).__init__()


class OneUnderscore(nn.Module):
    def _init_(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)


class NothingToRegister(nn.Module):
    def __init__(self):
        self.factor = 2


for kind in (NoBrackets, Copied, OneUnderscore, NothingToRegister):
    try:
        model = kind()
        print(f"{kind.__name__} was created")
        print("  parameters:", len(list(model.parameters())))
    except (AttributeError, TypeError) as error:
        message = str(error).split(":")[0]
        print(f"{kind.__name__}: {message}")
