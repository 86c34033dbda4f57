"""A small client for the HTTP API, for engines written in Python."""

from hookline.client.http import Client

__all__ = ["Client"]
