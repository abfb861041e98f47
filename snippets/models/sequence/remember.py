def read(sequence):
    h = 0.0
    for x in sequence:
        h = 0.5 * h + x
        print(x, "->", h)
    return h


early = read([1, 0, 0])
late = read([0, 0, 1])
print("same sum, same state:", early == late)
