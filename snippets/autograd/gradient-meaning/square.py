def area(side):
    return side**2


for d in (1, 0.1, 0.01, 0.001):
    change = area(3 + d) - area(3)
    print(d, round(change, 6), round(change / d, 3))
