from torch import nn


class NotCalled(nn.Module):
    def __init__(self):
        super().__init__
        self.layer = nn.Linear(2, 1)


class NoBrackets(nn.Module):
    def __init__(self):
        super.__init__()
        self.layer = nn.Linear(2, 1)


class OneUnderscore(nn.Module):
    def _init_(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)


class NothingToRegister(nn.Module):
    def __init__(self):
        self.factor = 2


for kind in (NotCalled, NoBrackets, OneUnderscore, NothingToRegister):
    try:
        model = kind()
        print(f"{kind.__name__} was created")
        print("  parameters:", len(list(model.parameters())))
    except (AttributeError, TypeError) as error:
        print(f"{kind.__name__}: {error}")
