def times_faster(share, factor):
    """Speed-up when a share of the time becomes factor times faster."""
    return 1 / (1 - share + share / factor)


print(f"a fifth, 10 times: {times_faster(0.2, 10):.2f}")
print(f"a fifth, 1000 times: {times_faster(0.2, 1000):.2f}")
print(f"four fifths, 10 times: {times_faster(0.8, 10):.2f}")
