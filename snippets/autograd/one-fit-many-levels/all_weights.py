import numpy as np

x = np.linspace(-np.pi, np.pi, 2000)
X = np.stack([x**k for k in range(4)], axis=1)
y = np.sin(x)
w = np.ones(4)

residual = X @ w - y
for k in range(4):
    gradient = (2 * residual * X[:, k]).sum()
    print(f"w[{k}]: {gradient:.4f}")
gradient = 2 * (X.T @ residual)
print("by the matrix:", gradient.round(4))
