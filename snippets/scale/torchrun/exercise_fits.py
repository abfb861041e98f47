import math

for name, numbers in ("SGD", 2), ("Adam", 4):
    whole = 7e9 * numbers * 4 / 1e9
    print(f"{name}: {whole:.0f} GB, each of 8 has {whole / 8:.0f} GB,",
          "20 GB each needs", math.ceil(whole / 20))
