def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


print("f(5):", f(5))
for d in (1, 0.1, 0.01, 0.001, 0.0001):
    change = f(5 + d) - f(5)
    print("d:", d, " ratio:", round(change / d, 3))
