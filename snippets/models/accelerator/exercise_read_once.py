import torch

device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
torch.manual_seed(0)
logits = torch.randn(10, 100, 5).to(device)
labels = torch.randint(5, (10, 100)).to(device)

right = torch.zeros((), dtype=torch.int64, device=device)
for batch, answer in zip(logits, labels):
    right += (batch.argmax(1) == answer).sum()
print("right:", right.item())

again = sum((b.argmax(1) == a).sum().item()
            for b, a in zip(logits, labels))
print("the same as reading each batch:", again == right.item())
