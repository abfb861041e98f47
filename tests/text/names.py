"""Which code in prose is real: names that import, and names that a page's programs use."""
import builtins
import importlib
import inspect
import keyword
import re
from functools import cache
from inspect import ismodule

from shared.terms import ROOTS, full_name

DEPRECATED = {
    "torch.jit.script", "torch.jit.trace", "torch.autograd.Variable", "torch.cuda.amp.autocast", "torch.cuda.amp.GradScaler",
    "torch.nn.functional.upsample", "torch.range", "torch.chain_matmul",
}
CHAIN = re.compile(r"(?<![\w.])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
WORD = re.compile(r"[A-Za-z_]\w+")
PLAIN = re.compile(r"(?<![\w.])(?:[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+|[A-Za-z]\w*_\w*)", re.A)
ATTRIBUTE = re.compile(r"(?<![\w.])([A-Za-z_]\w*)\.([A-Za-z]\w+)")
TENSOR = re.compile(r"^ *(\w+) = torch\.(?:tensor|as_tensor|arange|linspace|zeros|ones|full|eye|empty|rand\w*|cat|stack)\(", re.M)
OWNERS = {"torch.Tensor": "", "torch.Size": "", "torch.nn.Module": "nn", "torch.optim.Optimizer": "optim",
          "torch.autograd.Function": "Function", "torch.finfo": "finfo", "numpy.ndarray": "np"}  # and the word of programs that use them
COMMON = ("torch", "torch.Tensor", "torch.nn", "torch.nn.Module", "torch.nn.functional", "torch.optim", "torch.optim.Optimizer",
          "torch.utils.data", "torch.autograd", "torch.autograd.Function", "torch.func", "torch.Size", "torch.finfo", "numpy", "numpy.ndarray")


@cache
def find(name):
    """The object called `name`, a full dotted name; raises AttributeError."""
    words = name.split(".")
    found = importlib.import_module(words[0])
    for i, word in enumerate(words[1:], start=2):
        try:
            found = getattr(found, word)
        except AttributeError:
            try:
                found = importlib.import_module(".".join(words[:i]))
            except ImportError:
                raise AttributeError(name) from None
    return found


@cache
def common_names():
    """What may be named alone: builtins, keywords and the public attributes of the classes and modules of COMMON."""
    return {*dir(builtins), *keyword.kwlist, *ROOTS, "self", *(n for module in COMMON for n in dir(find(module)))}


def parameters(shown):
    """The names of the arguments that the functions and classes in the code `shown` take."""
    for name in {full_name(chain) for chain in CHAIN.findall(shown)} - {None}:
        try:
            found = find(name)
            yield from inspect.signature(found).parameters
        except AttributeError:
            continue
        except (TypeError, ValueError):  # a function written in C says it in its documentation
            arguments = re.match(r"\s*\w+\((.*?)\)", found.__doc__ or "", re.S)
            yield from WORD.findall(arguments[1]) if arguments else ()


def problems(code, page):
    """What is wrong with inline `code` on a page whose programs and outputs hold the words `page`."""
    for chain in CHAIN.findall(code):
        name = full_name(chain)
        if name in DEPRECATED and not set(chain.split(".")) <= page:
            yield f"{chain} is deprecated"
        elif name:
            code = code.replace(chain, " ")
            try:
                find(name)
            except AttributeError:
                yield f"{chain} does not exist"
    for word in WORD.findall(code):
        if word not in page and word not in common_names():
            yield f"{word} is no public name and in no program of the page"


def strangers(code, page, tensors):
    """Attributes in `code` that what the page's programs use cannot have: `x.add_module` where x is one of `tensors`."""
    for variable, attribute in ATTRIBUTE.findall(code):
        owners = ["torch.Tensor"] if variable in tensors else [owner for owner, word in OWNERS.items() if not word or word in page]
        if variable not in {*ROOTS, *ROOTS.values()} and attribute not in page and not any(attribute in dir(find(owner)) for owner in owners):
            yield f"{attribute} is no attribute of {' or '.join(owners)}"


def owned(word):
    """The full name that `word` most likely shortens: torch.Tensor.view for view; None if it is no name of torch."""
    owners = (owner for owner in COMMON if owner.startswith("torch") and word in dir(find(owner)) and word[0] != "_")
    return next((f"{owner}.{word}" for owner in owners if not ismodule(find(f"{owner}.{word}"))), None)


def usual_address(name):
    """Where a name's page usually is; the one line to check by hand."""
    if name.startswith("numpy."):
        return f"https://numpy.org/doc/stable/reference/generated/{name}.html"
    docs = "vision/stable" if name.startswith("torchvision.") else "docs/stable"
    return f"https://docs.pytorch.org/{docs}/generated/{name}.html"
