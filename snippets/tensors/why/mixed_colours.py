import torch

red_photo = torch.tensor([[[255, 0, 0], [255, 0, 0]],
                          [[255, 0, 0], [255, 0, 0]]])
print("height, width, channels:", tuple(red_photo.shape))
channels_first = red_photo.reshape(3, 2, 2)
print("channels, height, width:", tuple(channels_first.shape))
print("red channel:", channels_first[0].tolist())
