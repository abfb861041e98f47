steps = [1.00, 0.86, 1.27, 2.05, 1.59, 1.11, 3.13, 1.09, 1.17,
         1.01, 0.85, 0.92, 1.23, 1.44]

total, kept = 1.0, 1.0
for ratio in steps:
    total *= ratio
    kept *= max(ratio, 1.0)
print(f"product of all: {total:.0f}")
print(f"without the slower ones: {kept:.0f}")
