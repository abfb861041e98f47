import torch


class SignDescent(torch.optim.Optimizer):
    def __init__(self, params, lr):
        super().__init__(params, {"lr": lr})

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is not None:
                    p -= group["lr"] * p.grad.sign()


def train(make):
    w = torch.tensor([1.0, -2.0, 0.5], requires_grad=True)
    optimizer = make([w])
    for step in range(4):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
    return w.detach()


sign = train(lambda params: SignDescent(params, lr=0.1))
adam = train(lambda params: torch.optim.Adam(
    params, lr=0.1, betas=(0.0, 0.0)))
print("sign:", sign)
print("Adam, betas 0, equal:", torch.allclose(sign, adam, atol=1e-6))
