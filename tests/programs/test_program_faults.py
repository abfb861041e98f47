"""Every fault of a program that a contributor can make is caught, with the file and the line named."""
import re
from pathlib import Path

import proof
import pytest
from book import Book
from program import Broken, FreshInterpreter, Program, check, record
from small_book import COUNT, KO, NEW, plant


def test_the_programs_of_the_small_book_do_what_is_recorded(book, runner):
    for program in book.programs:
        check(program, runner)


def test_a_fresh_interpreter_agrees_with_the_fork_server(book):
    for program in book.programs:
        check(program, FreshInterpreter())


PROGRAM_FAULTS = {
    "it raises": ("print(1 / 0)\n", "ZeroDivisionError"),
    "it prints nothing": ("import torch\n", "prints nothing"),
    "it uses the network": ("import socket\n\nsocket.create_connection(('example.org', 80))\n", "must not use the network"),
    "it uses a deprecated name": ("import warnings\n\nwarnings.warn('old', FutureWarning)\nprint(1)\n", "FutureWarning: old"),
    "it stops with an error": ("import sys\n\nprint(1)\nsys.exit('stopped early')\n", "stopped early"),
    "it hangs": ("while True:\n    pass\n", "still running after 1 s"),
    "it has no recorded output": ("print(1)\n", "pytest --record -k part/chapter/new"),
}


@pytest.mark.parametrize("source, message", PROGRAM_FAULTS.values(), ids=PROGRAM_FAULTS)
def test_a_fault_in_a_program_is_caught(book, runner, monkeypatch, source, message):
    monkeypatch.setattr(Program, "seconds", 1)
    plant(book, NEW, "", source)
    [program] = [p for p in book.programs if p.path.name == "new.py"]
    with pytest.raises(Broken, match=re.escape(message)) as broken:
        check(program, runner)
    assert str(broken.value).startswith(f"{NEW}:1: ")


RESULT_FAULTS = {
    "a number": ("count.out", "7260", "7261", "the text differs"),
    "a decimal": ("parts.out", "1.5", "1.6", "1.6 became 1.5"),
    "a word": ("count.out", "120", "120 in all", "the text differs"),
    "a line of a figure": ("figure_line.svg", 'd="M', 'd="M 5 5 L', "d differs"),
    "a label of a figure": ("figure_line.svg", ">0.5<", ">0.6<", "text or shapes differ"),
    "a figure that draws nothing": ("figure_line.py", "plot(2, 1).plot([0, 1], [0, 1])\n", "", "leaves one figure open"),
}


@pytest.mark.parametrize("file, old, new, message", RESULT_FAULTS.values(), ids=RESULT_FAULTS)
def test_a_result_that_is_not_what_the_program_makes_is_caught(book, runner, file, old, new, message):
    plant(book, f"snippets/part/chapter/{file}", old, new)
    [program] = [p for p in book.programs if p.path.stem == Path(file).stem]
    with pytest.raises(Broken, match=re.escape(message)) as broken:
        check(program, runner)
    assert str(broken.value).startswith(f"snippets/part/chapter/{program.path.name}:1: ")


@pytest.mark.parametrize("source", ["import torch\n\nprint(torch.get_num_threads())\n",
                                    "import torch\n\nprint(torch.backends.cpu.get_cpu_capability())\n"])
def test_what_wobbles_is_not_recorded(book, runner, old_processor, source):
    plant(book, NEW, "", source)
    [program] = [p for p in book.programs if p.path.name == "new.py"]
    with pytest.raises(Broken, match="wobbles, so nothing was recorded"):
        record(program, runner, old_processor)
    assert not program.result.exists()


def test_outputs_that_were_not_proven_together_are_caught(book):
    proof.stamp(book, {program.name for program in book.programs})
    assert list(proof.unproven(book)) == []
    plant(book, "docs/_data/proven.tsv", proof.VERSION, "1.0")
    fault, = proof.unproven(book)
    assert fault.startswith(f"{KO}:1: ") and fault.endswith(f'under torch {proof.VERSION}: pytest --record -k "part/chapter"')
    plant(book, "docs/_data/proven.tsv", "1.0", proof.VERSION)
    plant(book, COUNT, "import torch\n", "import torch  # again\n")
    changed = Book(book.root)
    proof.stamp(changed, {"part/chapter/count"})
    assert list(proof.unproven(changed)) == [fault]
    plant(book, "snippets/part/chapter/count.out", "", "")
    assert list(proof.unproven(changed)) == [fault]
