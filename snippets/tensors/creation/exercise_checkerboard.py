import torch

board = torch.zeros(8, 8, dtype=torch.int64)
board[::2, 1::2] = 1
board[1::2, ::2] = 1
print(board)

n = torch.arange(64)
row, column = n // 8, n % 8
other = ((row + column) % 2).view(8, 8)
print("same board:", torch.equal(board, other))
