"""The guard that keeps every test on this machine."""

import socket

import pytest


def test_a_test_that_reaches_for_another_machine_is_refused() -> None:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_STREAM) as outside,
        pytest.raises(Exception, match=r"connect to \('192\.0\.2\.1', 80\)"),
    ):
        outside.connect(("192.0.2.1", 80))  # TEST-NET-1, RFC 5737: nobody's


def test_a_test_that_looks_up_another_name_is_refused() -> None:
    with pytest.raises(Exception, match=r"look up hookline\.example"):
        socket.getaddrinfo("hookline.example", 443)


def test_this_machine_may_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
        assert socket.getaddrinfo("localhost", 80)
