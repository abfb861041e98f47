import torch

scores = torch.zeros(5, 10, 1, 1)

for batch in scores.split(2):
    squeezed = batch.squeeze()
    try:
        print("classes:", squeezed.argmax(dim=1))
    except IndexError as error:
        print(tuple(squeezed.shape), error)
print("flatten(1):", batch.flatten(1).argmax(dim=1))
