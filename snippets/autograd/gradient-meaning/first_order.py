def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


for d in (1, 0.1, 0.01, 0.001):
    actual = f(5 + d) - f(5)
    gap = actual - 335 * d
    print(f"{d:5} {actual:8.4f} {335 * d:8.4f} {gap / d**2:6.2f}")
