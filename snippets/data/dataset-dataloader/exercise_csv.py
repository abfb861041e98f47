import csv
from pathlib import Path

import torch
from torch.utils.data import DataLoader, Dataset

Path("flowers.csv").write_text(
    "length,width,kind\n5.1,3.5,0\n6.2,2.9,1\n5.9,3.0,2\n")


class Table(Dataset):
    """Rows of a CSV file: features (2,) and a label."""

    def __init__(self, path):
        with open(path, newline="") as file:
            self.rows = list(csv.DictReader(file))

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        row = self.rows[i]
        features = [float(row["length"]), float(row["width"])]
        return torch.tensor(features), int(row["kind"])


x, y = next(iter(DataLoader(Table("flowers.csv"), batch_size=3)))
print(x, x.dtype)
print(y)
