from torch import nn


class Net(nn.Module):
    def __init__(self):
        super(Net, self).__init__()
        self.layer = nn.Linear(2, 1)


class Modern(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)


class Copied(nn.Module):
    def __init__(self):
        super(Net, self).__init__()
        self.layer = nn.Linear(2, 1)


for kind in (Net, Modern, Copied):
    try:
        count = len(list(kind().parameters()))
        print(f"{kind.__name__}: {count} parameters")
    except TypeError as error:
        print(f"{kind.__name__}: {str(error).split(':')[0]}")
