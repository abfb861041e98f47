# --8<-- [start:setup]
import dis

import torch
import torch.nn.functional as F

ALWAYS = "T arange len long shape torch unsqueeze".split()


def used(code):
    """The names in the code of a function, and whether it repeats."""
    names = {*code.co_names}
    for step in dis.get_instructions(code):
        if "JUMP_BACKWARD" in step.opname:
            names.add("for/while")
    for constant in code.co_consts:
        if hasattr(constant, "co_names"):
            names |= used(constant)
    return names


def shown(x):
    if not isinstance(x, torch.Tensor):
        return str(x)
    return str(x.tolist()) if x.numel() < 25 else f"<{list(x.shape)}>"


def check(answer, expected, example, case, means=""):
    """Compare an answer with what is expected, in cases of any size."""
    name, allowed = answer.__name__, sorted(ALWAYS + means.split())
    other = ", ".join(sorted(used(answer.__code__) - {*allowed}))
    may = ", ".join(allowed)
    assert not other, f"{name} uses {other}; it may use only {may}"
    torch.manual_seed(0)
    sizes = [1, 0, *torch.randint(2, 7, (6,)).tolist()]
    for given in [example, *map(case, sizes)]:
        call = f"{name}({', '.join(map(shown, given))})"
        right = expected(*given)
        try:
            result = answer(*given)
        except Exception as error:
            assert False, f"{call} raises an error: {error}"
        assert result is not None, f"write {name}: it returns nothing"
        kind = type(result).__name__
        assert kind == "Tensor", f"{call} is of type {kind}, not Tensor"
        got, want = list(result.shape), list(right.shape)
        assert got == want, f"{call} has the shape {got}, not {want}"
        got, want = result.dtype, right.dtype
        assert got == want, f"{call} holds {got}, not {want}"
        for at in (result != right).nonzero().tolist():
            got, want = result[*at].item(), right[*at].item()
            assert False, f"{call}{at} is {got}, not {want}"
    print(f"{name}: ok in {1 + len(sizes)} cases")
    print(f"{name}({', '.join(map(shown, example))})")
    print(expected(*example))


def integers(*shape):
    return torch.randint(-9, 10, shape)


def some():
    return int(torch.randint(1, 5, ()))
# --8<-- [end:setup]


# --8<-- [start:ones]
def ones(n):
    # -> (n,)
    ...
# --8<-- [end:ones]


# --8<-- [start:solution_ones]
def ones(n):
    return torch.arange(n) * 0 + 1
# --8<-- [end:solution_ones]


# --8<-- [start:check_ones]
check(
    ones,
    lambda n: torch.ones(n, dtype=torch.int64),
    example=(4,),
    case=lambda n: (n,),
)
# --8<-- [end:check_ones]


# --8<-- [start:outer]
def outer(a, b):
    # (n,), (m,) -> (n, m)
    ...
# --8<-- [end:outer]


# --8<-- [start:solution_outer]
def outer(a, b):
    return a[:, None] * b
# --8<-- [end:solution_outer]


# --8<-- [start:check_outer]
check(
    outer,
    torch.outer,
    example=(torch.tensor([1, 2, 3]), torch.tensor([1, 10])),
    case=lambda n: (integers(n), integers(some())),
)
# --8<-- [end:check_outer]


# --8<-- [start:distances]
def distances(a, b):
    # (n, d), (m, d) -> (n, m)
    ...
# --8<-- [end:distances]


# --8<-- [start:solution_distances]
def distances(a, b):
    return ((a[:, None] - b) ** 2).sum(2)
# --8<-- [end:solution_distances]


# --8<-- [start:check_distances]
check(
    distances,
    lambda a, b: torch.cdist(a * 1.0, b * 1.0).square().round().long(),
    example=(
        torch.tensor([[0, 0], [3, 4]]),
        torch.tensor([[3, 0], [0, 4], [3, 3]]),
    ),
    case=lambda n: (integers(n, 2), integers(some(), 2)),
    means="sum",
)
# --8<-- [end:check_distances]


# --8<-- [start:eye]
def eye(n):
    # -> (n, n)
    ...
# --8<-- [end:eye]


# --8<-- [start:solution_eye]
def eye(n):
    i = torch.arange(n)
    return (i[:, None] == i).long()
# --8<-- [end:solution_eye]


# --8<-- [start:check_eye]
check(
    eye,
    lambda n: torch.eye(n, dtype=torch.int64),
    example=(3,),
    case=lambda n: (n,),
)
# --8<-- [end:check_eye]


# --8<-- [start:one_hot]
def one_hot(label, classes):
    # (...) -> (..., classes)
    ...
# --8<-- [end:one_hot]


# --8<-- [start:solution_one_hot]
def one_hot(label, classes):
    return (label[..., None] == torch.arange(classes)).long()
# --8<-- [end:solution_one_hot]


# --8<-- [start:check_one_hot]
check(
    one_hot,
    F.one_hot,
    example=(torch.tensor([2, 0]), 4),
    case=lambda n: (torch.randint(5, (n, some())), 5),
)
# --8<-- [end:check_one_hot]


# --8<-- [start:bincount]
def bincount(label, classes):
    # (n,) -> (classes,)
    ...
# --8<-- [end:bincount]


# --8<-- [start:solution_bincount]
def bincount(label, classes):
    return (label[:, None] == torch.arange(classes)).sum(0)
# --8<-- [end:solution_bincount]


# --8<-- [start:check_bincount]
check(
    bincount,
    lambda label, classes: label.bincount(minlength=classes),
    example=(torch.tensor([2, 0, 2, 2]), 4),
    case=lambda n: (torch.randint(5, (n,)), 5),
    means="sum",
)
# --8<-- [end:check_bincount]


# --8<-- [start:diagonal]
def diagonal(x):
    # (n, m) -> (min(n, m),)
    ...
# --8<-- [end:diagonal]


# --8<-- [start:solution_diagonal]
def diagonal(x):
    i = torch.arange(min(x.shape))
    return x[i, i]
# --8<-- [end:solution_diagonal]


# --8<-- [start:check_diagonal]
check(
    diagonal,
    torch.diagonal,
    example=(torch.arange(12).view(3, 4),),
    case=lambda n: (integers(n, some()),),
    means="min",
)
# --8<-- [end:check_diagonal]


# --8<-- [start:roll]
def roll(x, shift):
    # (n,) -> (n,)
    ...
# --8<-- [end:roll]


# --8<-- [start:solution_roll]
def roll(x, shift):
    i = torch.arange(len(x))
    return x[(i - shift) % len(x)]
# --8<-- [end:solution_roll]


# --8<-- [start:check_roll]
check(
    roll,
    torch.roll,
    example=(torch.tensor([10, 11, 12, 13]), 1),
    case=lambda n: (integers(n), some() * (-1) ** n),
)
# --8<-- [end:check_roll]


# --8<-- [start:windows]
def windows(x, size):
    # (n,) -> (n - size + 1, size)
    ...
# --8<-- [end:windows]


# --8<-- [start:solution_windows]
def windows(x, size):
    start = torch.arange(len(x) - size + 1)
    return x[start[:, None] + torch.arange(size)]
# --8<-- [end:solution_windows]


# --8<-- [start:check_windows]
def series_and_size(n):
    size = some()
    return integers(n + size), size


check(
    windows,
    lambda x, size: x.unfold(0, size, 1),
    example=(torch.tensor([10, 11, 12, 13, 14]), 3),
    case=series_and_size,
)
# --8<-- [end:check_windows]


# --8<-- [start:pad]
def pad(x, left, right):
    # (n,) -> (left + n + right,)
    ...
# --8<-- [end:pad]


# --8<-- [start:solution_pad]
def pad(x, left, right):
    i = torch.arange(left + len(x) + right) - left
    inside = (i >= 0) & (i < len(x))
    return torch.where(inside, x[i * inside], 0)
# --8<-- [end:solution_pad]


# --8<-- [start:check_pad]
check(
    pad,
    lambda x, left, right: F.pad(x, (left, right)),
    example=(torch.tensor([-torch.inf, 5, 6]), 1, 2),
    case=lambda n: (integers(n + 1).float(), n % 3, some() - 1),
    means="where",
)
# --8<-- [end:check_pad]


# --8<-- [start:cumsum]
def cumsum(x):
    # (n,) -> (n,)
    ...
# --8<-- [end:cumsum]


# --8<-- [start:solution_cumsum]
def cumsum(x):
    i = torch.arange(len(x))
    return (x * (i <= i[:, None])).sum(1)
# --8<-- [end:solution_cumsum]


# --8<-- [start:check_cumsum]
check(
    cumsum,
    lambda x: x.cumsum(0),
    example=(torch.tensor([3, 5, 2, 4]),),
    case=lambda n: (integers(n),),
    means="sum",
)
# --8<-- [end:check_cumsum]


# --8<-- [start:patches]
def patches(image, size):
    # (c, h, w) -> (count, features)
    ...
# --8<-- [end:patches]


# --8<-- [start:solution_patches]
def patches(image, size):
    c, h, w = image.shape
    grid = image.reshape(c, h // size, size, w // size, size)
    return grid.permute(1, 3, 0, 2, 4).flatten(2).flatten(0, 1)
# --8<-- [end:solution_patches]


# --8<-- [start:check_patches]
def image_and_size(n):
    size = 1 + n % 3
    return integers(some(), some() * size, some() * size), size


def unfolded(image, size):
    columns = F.unfold(image[None].float(), size, stride=size)
    return columns[0].T.long()


check(
    patches,
    unfolded,
    example=(torch.arange(16).view(2, 2, 4), 2),
    case=image_and_size,
    means="reshape view permute transpose flatten unflatten movedim",
)
# --8<-- [end:check_patches]


# --8<-- [start:group_sum]
def group_sum(rows, group, groups):
    # (n, d), (n,) -> (groups, d)
    ...
# --8<-- [end:group_sum]


# --8<-- [start:solution_group_sum]
def group_sum(rows, group, groups):
    member = torch.arange(groups)[:, None] == group
    return member.long() @ rows
# --8<-- [end:solution_group_sum]


# --8<-- [start:check_group_sum]
def added(rows, group, groups):
    total = torch.zeros(groups, rows.shape[1], dtype=torch.int64)
    return total.index_add(0, group, rows)


check(
    group_sum,
    added,
    example=(
        torch.tensor([[1, 10], [2, 20], [3, 30]]),
        torch.tensor([2, 0, 2]),
        3,
    ),
    case=lambda n: (integers(n, some()), torch.randint(4, (n,)), 4),
    means="sum",
)
# --8<-- [end:check_group_sum]


# --8<-- [start:pack]
def pack(x, keep):
    # (b, n), (b, n) -> (b, n)
    ...
# --8<-- [end:pack]


# --8<-- [start:solution_pack]
def pack(x, keep):
    order = (~keep).long().argsort(dim=1, stable=True)
    front = torch.arange(x.shape[1]) < keep.sum(1, keepdim=True)
    return x.gather(1, order) * front
# --8<-- [end:solution_pack]


# --8<-- [start:check_pack]
def row_by_row(x, keep):
    width = x.shape[1]
    kept = [row[mask] for row, mask in zip(x, keep)]
    return torch.stack([F.pad(k, (0, width - len(k))) for k in kept])


def rows_and_mask(n):
    shape = some(), n * 10
    return integers(*shape), torch.rand(shape) < 0.6


check(
    pack,
    row_by_row,
    example=(
        torch.tensor([[4, 5, 6, 3], [7, 2, 8, 9]]),
        torch.tensor([[0, 1, 1, 0], [1, 0, 1, 1]]).bool(),
    ),
    case=rows_and_mask,
    means="argsort gather sum",
)
# --8<-- [end:check_pack]


# --8<-- [start:document_mask]
def document_mask(length):
    # (documents,) -> (n, n)
    ...
# --8<-- [end:document_mask]


# --8<-- [start:solution_document_mask]
def document_mask(length):
    i = torch.arange(length.sum())
    end = length.cumsum(0)
    document = (i[:, None] >= end).sum(1)
    return (document[:, None] == document) & (i[:, None] >= i)
# --8<-- [end:solution_document_mask]


# --8<-- [start:check_document_mask]
def triangles(length):
    blocks = [torch.ones(n, n).tril() for n in length]
    return torch.block_diag(*blocks).bool()


check(
    document_mask,
    triangles,
    example=(torch.tensor([3, 0, 2]),),
    case=lambda n: (torch.randint(4, (n + 1,)),),
    means="sum cumsum",
)
# --8<-- [end:check_document_mask]
