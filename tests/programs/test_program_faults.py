"""Every fault of a program that a contributor can make is caught, with the file and the line named."""
import re
import socket
import subprocess
import sys
from pathlib import Path

import accelerator
import proof
import pytest
import rules
import runners
from book import Book
from program import Broken, Program, as_reader, check, record
from runners import OLD_PROCESSOR, FreshInterpreter
from small_book import COUNT, KO, NEW, plant


def planted(book, source):
    plant(book, NEW, "", source)
    return next(p for p in book.programs if p.path.name == "new.py")


def test_the_programs_of_the_small_book_do_what_is_recorded(book, runner):
    for program in book.programs:
        check(program, runner)


def test_a_fresh_interpreter_and_a_reader_agree_with_the_fork_server(book):
    for program in book.programs:
        check(program, FreshInterpreter())
        check(program, as_reader(program))


CATCH = "try:\n    {}\nexcept Exception:\n    pass\nprint(1)\n"
PROGRAM_FAULTS = {
    "it raises": ("print(1 / 0)\n", "ZeroDivisionError"),
    "it prints nothing": ("import torch\n", "prints nothing"),
    "it uses the network": ("import socket\n\nsocket.create_connection(('example.org', 80))\n", "must not use the network"),
    "it hides that it uses the network": (CATCH.format("import socket; socket.gethostbyname('example.org')"), "must not use the network"),
    "it sends without a connection": (CATCH.format("import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'', ('127.0.0.1', 9))"), "must not use the network"),
    "it listens": (CATCH.format("import socket; socket.create_server(('127.0.0.1', 0))"), "must not use the network"),
    "it waits for input": (CATCH.format("input()"), "must not wait for input"),
    "it reads standard input": ("import sys\n\nprint(sys.stdin.read())\n", "prints nothing"),
    "it uses a deprecated name": ("import warnings\n\nwarnings.warn('old', FutureWarning)\nprint(1)\n", "FutureWarning: old"),
    "it warns": ("import warnings\n\nwarnings.warn('careful')\nprint(1)\n", "prints on standard error"),
    "it warns no more": ("# output: besides a warning\nprint(1)\n", "warns no more"),
    "another process of it complains": ("import os\n\nos.system('echo careful >&2')\nprint(1)\n", "careful"),
    "it stops with an error": ("import sys\n\nprint(1)\nsys.exit('stopped early')\n", "stopped early"),
    "it fails late": ("import atexit\n\nprint(1)\natexit.register(int, 'x')\n", "invalid literal"),
    "it hangs": ("while True:\n    pass\n", "still running after 1 s"),
    "it has no recorded output": ("print(1)\n", "pytest --record -k part/chapter/new"),
    "it reads its own output": ("from pathlib import Path\n\nprint(Path(__file__).with_suffix('.out').read_text(), end='')\n", "FileNotFoundError"),
    "it writes its own output": ("from pathlib import Path\n\nprint(1)\nPath(__file__).with_suffix('.out').write_text('2')\n", "writes new.out"),
    "it imports a neighbour": ("import count\n\nprint(count.numbers)\n", "No module named 'count'"),
    "it answers for the fork server": ("import os\n\nprint(1)\nopen(f'/proc/{os.getppid()}/fd/1', 'w').write('0\\n')\n", "fails"),
    "it draws a progress bar": ("print('50 %', end='\\r')\nprint('100 %')\n", "prints '\\r'"),
    "it prints in colour": ("print('\\033[31mred')\n", "prints '\\x1b'"),
    "it prints bytes": ("import sys\n\nsys.stdout.buffer.write(b'caf\\xe9')\n", "the byte 0xe9, which is not UTF-8"),
}


@pytest.mark.parametrize("source, message", PROGRAM_FAULTS.values(), ids=PROGRAM_FAULTS)
def test_a_fault_in_a_program_is_caught(book, runner, monkeypatch, source, message):
    monkeypatch.setattr(Program, "seconds", 1)
    program = planted(book, source)
    if "recorded" not in message and "--record" not in message:
        program.result.write_text("1\n", "utf-8")
    with pytest.raises(Broken, match=re.escape(message)) as broken:
        check(program, runner)
    assert str(broken.value).startswith(f"{NEW}:1: ")


def test_what_late_threads_and_exit_functions_print_is_recorded(book, runner):
    program = planted(book, """import atexit
import threading
import time

atexit.register(print, "the end")
threading.Thread(target=lambda: time.sleep(0.1) or print("late")).start()
print("soon")
""")
    program.result.write_text("soon\nlate\nthe end\n", "utf-8")
    check(program, runner)


def test_a_program_that_forgets_an_import_is_not_recorded(book, runner, old_processor):
    program = planted(book, "import matplotlib\n\nprint(matplotlib.pyplot.__name__)\n")
    with pytest.raises(Broken, match="has no attribute 'pyplot'"):
        record(program, runner, old_processor)


def test_no_process_of_a_program_reaches_the_network(book, runner):
    isolated = subprocess.run([*runners.PYTHON, "-c", "import os; print(os.readlink('/proc/self/ns/net'))"], capture_output=True, text=True)
    if not isolated.stdout or isolated.stdout.strip() == Path("/proc/self/ns/net").readlink().as_posix():
        pytest.skip("this system gives no network namespaces to its users")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        reach = f"import socket; socket.create_connection(('127.0.0.1', {listener.getsockname()[1]}), timeout=1)"
        program = planted(book, f"import subprocess\nimport sys\n\nprint(subprocess.run([sys.executable, '-c', {reach!r}], stderr=-3).returncode)\n")
        program.result.write_text("1\n", "utf-8")
        check(program, runner)
        with pytest.raises(BlockingIOError):
            listener.accept()


RESULT_FAULTS = {
    "a number": ("count.out", "7260", "7261", "the text differs"),
    "a decimal": ("parts.out", "1.5", "1.6", "1.6 became 1.5"),
    "a word": ("count.out", "120", "120 in all", "the text differs"),
    "a line of a figure": ("figure_line.svg", 'd="M', 'd="M 5 5 L', "d differs"),
    "a label of a figure": ("figure_line.svg", ">0.5<", ">0.6<", "the text '0.6' became '0.5'"),
    "text after an element": ("figure_line.svg", "</text>", "</text>more", "the text 'more"),
    "a comment in a figure": ("figure_line.svg", " <defs>", " <!-- x --><defs>", "the shapes differ"),
    "another marker": ("figure_line.svg", '<use xlink:href="#m87b7ad2ae9" x="77', '<use xlink:href="#m9965927470" x="77', "href: 18 became 7"),
    "a clip path to nothing": ("figure_line.svg", "url(#pd3dda308dd)", "url(#p0)", "clip-path differs"),
    "a style sheet from elsewhere": ("figure_line.svg", "<!DOCTYPE", '<?xml-stylesheet href="https://example.org/x.css"?><!DOCTYPE', "holds an instruction"),
    "a script in a figure": ("figure_line.svg", "</svg>", "<script>alert(1)</script></svg>", "holds <script>"),
    "a script of another language": ("figure_line.svg", "</svg>", '<x:script xmlns:x="http://www.w3.org/1999/xhtml"/></svg>', "holds <script>"),
    "an action in a figure": ("figure_line.svg", '<g id="axes_1"', '<g id="axes_1" onclick="alert(1)"', "holds onclick="),
    "an image from elsewhere": ("figure_line.svg", "</svg>", '<image xlink:href="https://example.org/x.png"/></svg>', "holds href="),
    "a style from elsewhere": ("figure_line.svg", "stroke-linecap: butt", "fill: url(//example.org/x)", "holds 'url(//example.org/x'"),
    "a figure with a link": ("figure_line.py", "[0, 1])\n", "[0, 1], url='https://example.org')\n", "draws a figure that holds <a>"),
    "a figure that draws nothing": ("figure_line.py", "plot(2, 1).plot([0, 1], [0, 1])\n", "", "leaves one figure open"),
}


@pytest.mark.parametrize("file, old, new, message", RESULT_FAULTS.values(), ids=RESULT_FAULTS)
def test_a_result_that_is_not_what_the_program_makes_is_caught(book, runner, file, old, new, message):
    plant(book, f"snippets/part/chapter/{file}", old, new)
    [program] = [p for p in book.programs if p.path.stem == Path(file).stem]
    with pytest.raises(Broken, match=re.escape(message)) as broken:
        check(program, runner)
    assert str(broken.value).startswith(f"snippets/part/chapter/{program.path.name}:1: ")


PART = "snippets/part"
RULE_FAULTS = {
    "a program outside a chapter": (f"{PART}/new.py", "print(1)\n", f"{PART}/new.py:1: no rule knows it"),
    "a program too deep": (f"{PART}/chapter/deep/new.py", "print(1)\n", f"{PART}/chapter/deep/new.py:1: no rule knows it"),
    "a file of another kind": (f"{PART}/chapter/new.txt", "1\n", f"{PART}/chapter/new.txt:1: no rule knows it"),
    "a name that is no name": (f"{PART}/chapter/my new.py", "print(1)\n", f"{PART}/chapter/my new.py:1: no rule knows it"),
    "a program that hides a module": (f"{PART}/chapter/select.py", "print(1)\n", f"{PART}/chapter/select.py:1: hides the module “select”"),
    "a chapter that hides a package": (f"{PART}/numpy/new.py", "print(1)\n", f"{PART}/numpy:1: hides the module “numpy”"),
    "a program of many lines": (NEW, "print(1)\n" * 41, f"{NEW}:1: 41 lines"),
    "a comment of many words": (NEW, "print(1)  # this line prints the number one, as you see\n", f"{NEW}:1: prose in"),
    "a comment in one language": (NEW, "print(1)  # 하나\n", f"{NEW}:1: prose in"),
}


@pytest.mark.parametrize("file, source, message", RULE_FAULTS.values(), ids=RULE_FAULTS)
def test_a_program_that_breaks_a_rule_is_caught(book, file, source, message):
    (book.root / file).parent.mkdir(parents=True, exist_ok=True)
    plant(book, file, "", source)
    fault, = [fault for rule in rules.CHECKS for fault in rule(book)]
    assert fault.startswith(message)


@pytest.mark.parametrize("changed", [COUNT, "snippets/part/chapter/count.cuda.out", "docs/_data/accelerator.tsv"])
def test_a_recording_that_is_not_of_this_program_is_caught(book, changed):
    accelerator.record(book.root, "part/chapter/count", "a processor", proof.VERSION)
    assert list(accelerator.stale(book.root)) == []
    assert (book.root / "snippets/part/chapter/count.cuda.out").read_text("utf-8") == (book.root / "snippets/part/chapter/count.out").read_text("utf-8")
    (book.root / changed).write_text("", "utf-8")
    fault, = [fault for rule in rules.CHECKS for fault in rule(book)]
    assert fault.startswith(f"{COUNT}:1: changed since it was recorded on an accelerator")


@pytest.mark.parametrize("fresh", [False, True])
@pytest.mark.parametrize("source", ["import torch\n\nprint(torch.get_num_threads())\n",
                                    "import torch\n\nprint(torch.backends.cpu.get_cpu_capability())\n"])
def test_what_wobbles_is_not_recorded(book, runner, old_processor, fresh, source):
    program = planted(book, source)
    two = (FreshInterpreter(), lambda: FreshInterpreter(OLD_PROCESSOR)) if fresh else (runner, old_processor)
    with pytest.raises(Broken, match="wobbles, so nothing was recorded"):
        record(program, *two)
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
