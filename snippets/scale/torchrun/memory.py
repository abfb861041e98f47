copies = {"parameters": 1, "gradients": 1, "Adam": 2}
numbers = sum(copies.values())
print("float32 numbers for each parameter:", numbers)
for billions in 0.1, 1, 7:
    for processes in 1, 8:
        size = billions * numbers * 4 / processes
        print(f"{billions}e9 parameters, divided by {processes}:",
              f"{size:.1f} GB in each process")
