import numpy as np

x = np.linspace(-np.pi, np.pi, 2000)
y = np.sin(x)
w = np.ones(4)

residual = w[0] + w[1] * x + w[2] * x**2 + w[3] * x**3 - y
slope_of_residual = x**3
slope_of_square = 2 * residual
gradient = (slope_of_square * slope_of_residual).sum()
print(f"gradient of w[3]: {gradient:.4f}")


def loss(w3):
    return ((w[0] + w[1] * x + w[2] * x**2 + w3 * x**3 - y)**2).sum()


d = 0.125
measured = (loss(1 + d) - loss(1 - d)) / (2 * d)
print(f"measured:         {measured:.4f}")
