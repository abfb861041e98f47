import io
import torch


def saved_kilobytes(x):
    file = io.BytesIO()
    torch.save(x, file)
    return file.tell() // 1000


images = torch.zeros(1000, 28, 28)
first = images[0]
del images

print("needed bytes:", first.nbytes)
print("storage bytes:", first.untyped_storage().nbytes())
print("saved kB:", saved_kilobytes(first))

copy = first.clone()
print("storage bytes of the clone:", copy.untyped_storage().nbytes())
print("saved kB of the clone:", saved_kilobytes(copy))
