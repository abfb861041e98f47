def train(rates):
    w = 10.0
    for step, lr in enumerate(rates):
        target = 1.0 if step % 2 == 0 else -1.0
        w -= lr * 2 * (w - target)
    return w


print(f"large:      {train([0.25] * 60):7.4f}")
print(f"small:      {train([0.01] * 60):7.4f}")
print(f"large then: {train([0.25] * 20 + [0.025] * 40):7.4f}")
