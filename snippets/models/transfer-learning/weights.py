from torchvision.models import ResNet18_Weights

weights = ResNet18_Weights.DEFAULT
classes = weights.meta["categories"]
print("weights:", weights)
print("file:", weights.url.rpartition("/")[2])
print("classes:", len(classes))
print("class 281:", classes[281])
print("parameters:", weights.meta["num_params"])
