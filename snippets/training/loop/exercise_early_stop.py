def stop_epoch(losses, patience):
    best, best_epoch = float("inf"), 0
    for epoch, loss in enumerate(losses):
        if loss < best:
            best, best_epoch = loss, epoch
        elif epoch - best_epoch >= patience:
            return epoch, best_epoch
    return len(losses) - 1, best_epoch


losses = [0.9, 0.6, 0.5, 0.52, 0.48, 0.49, 0.5, 0.51]
for patience in (1, 2, 9):
    stopped, best = stop_epoch(losses, patience)
    print(f"patience {patience}, stopped: {stopped}, best: {best}")
