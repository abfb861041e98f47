def processes(parameters, limit, numbers=4):
    """Smallest n for which each process needs at most limit GB."""
    n = 1
    while parameters * numbers * 4 / n > limit * 1e9:
        n += 1
    return n


for parameters in 1e9, 7e9, 70e9:
    print(f"{parameters / 1e9:.0f}e9 parameters:",
          "Adam", processes(parameters, 20),
          " SGD", processes(parameters, 20, numbers=2))
