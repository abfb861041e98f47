import pickle
import torch


class Weight:
    def __reduce__(self):
        return print, ("this line ran from the file",)


torch.save({"weight": Weight()}, "stranger.pt")

print("weights_only=True:")
try:
    torch.load("stranger.pt")
except pickle.UnpicklingError as e:
    print(str(e).split("error: ")[1].split(" was")[0])

print("weights_only=False:")
print(torch.load("stranger.pt", weights_only=False))
