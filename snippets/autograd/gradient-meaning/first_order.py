def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


print("d        actual     335d  error/d^2")
for d in (1, 0.1, 0.01, 0.001):
    actual = f(5 + d) - f(5)
    error = actual - 335 * d
    print(f"{d:<5} {actual:9.4f} {335 * d:8.4f} {error / d**2:10.2f}")
