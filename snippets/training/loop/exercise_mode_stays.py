from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))


def evaluate():
    model.eval()


model.train()
for epoch in range(3):
    print(f"epoch {epoch}, training mode:", model.training)
    evaluate()
