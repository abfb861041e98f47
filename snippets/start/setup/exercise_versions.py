from importlib.metadata import PackageNotFoundError, version

for name in ("torch", "torchvision", "numpy", "torhc"):
    try:
        print(name, version(name).split("+")[0])
    except PackageNotFoundError:
        print(name, "missing")
