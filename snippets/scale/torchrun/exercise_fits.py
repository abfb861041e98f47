import math

for parameters in 7e9, 70e9:
    for name, numbers in ("SGD", 2), ("Adam", 4):
        whole = parameters * numbers * 4 / 1e9
        print(f"{parameters / 1e9:.0f}e9, {name}: {whole:.0f} GB,",
              f"each of 8 has {whole / 8:.0f} GB,",
              "20 GB each needs", math.ceil(whole / 20))
