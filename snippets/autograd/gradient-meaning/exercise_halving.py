def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


def gap(d):
    return f(5 + d) - f(5) - 335 * d


d = 0.1
while d > 0.005:
    ratio = gap(d) / gap(d / 2)
    print("d:", d, " gap(d) / gap(d / 2):", round(ratio, 2))
    d = d / 2
