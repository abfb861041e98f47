import zipfile
import torch

x = torch.arange(1000.0)
torch.save({"x": x}, "whole.pt")
with open("whole.pt", "rb") as file:
    content = file.read()
start = content.find(x.numpy().tobytes())
flipped = bytearray(content)
flipped[start + 402] ^= 255

damaged = {"cut": content[:2000], "flipped": flipped,
           "web page": b"<!DOCTYPE html>"}
for name, data in damaged.items():
    with open("damaged.pt", "wb") as file:
        file.write(data)
    try:
        y = torch.load("damaged.pt")["x"]
        print(f"{name}: {x[100].item()} became {y[100].item()}")
        print("found in:", zipfile.ZipFile("damaged.pt").testzip())
    except Exception as e:
        print(f"{name}: {type(e).__name__}:", str(e).split(".")[0])
