"""Telling systemd (or any supervisor that sets NOTIFY_SOCKET) how the relay fares: sd_notify(3)."""

from __future__ import annotations

import os
import socket
import time


def notify(state: str) -> None:
    """Send ``READY=1``, ``STOPPING=1`` or the like; do nothing where nobody listens. Never raises."""
    path = os.environ.get("NOTIFY_SOCKET", "")
    if not path.startswith(("/", "@")):
        return
    if state == "RELOADING=1":  # Type=notify-reload wants the monotonic time with it
        state += f"\nMONOTONIC_USEC={time.monotonic_ns() // 1000}"
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
            sender.sendto(state.encode(), "\0" + path[1:] if path.startswith("@") else path)
    except OSError:
        return
