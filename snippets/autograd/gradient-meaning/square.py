def area(side):
    return side**2


for d in (1, 0.1, 0.01, 0.001):
    gained = area(3 + d) - area(3)
    print("d:", d, " ratio:", round(gained / d, 3))
