for rate in (0.1, 0.9, 1.0, 1.1):
    path = [1.0]
    for _ in range(50):
        x = path[-1]
        path.append(x - rate * 2 * x)
    print(f"rate {rate}: x = {path[1]:.4f}, {path[2]:.4f},",
          f"after 50 steps {path[50]:.4f}")
