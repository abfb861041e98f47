from torch import nn

layer = nn.Linear(2, 1)
layer.__repr__ = lambda: "changed"
print("on the object:", repr(layer))


class Named(nn.Linear):
    def __repr__(self):
        return "changed"


print("in the class: ", repr(Named(2, 1)))
