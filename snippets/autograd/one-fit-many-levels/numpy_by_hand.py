import numpy as np

x = np.linspace(-np.pi, np.pi, 2000)
X = np.stack([x**k for k in range(4)], axis=1)  # (2000, 4)
y = np.sin(x)

w = np.ones(4)
for step in range(2001):
    r = X @ w - y
    if step in (0, 1, 10, 100, 1000, 2000):
        print(f"step {step:4}: loss {r @ r:.4f}")
    if step < 2000:
        w = w - 1e-6 * 2 * (X.T @ r)
print("weights:", w.round(4))
