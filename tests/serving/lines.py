"""What the service logs, as a stream that has been written to when it is read."""

from io import StringIO

from serving.telemetry.logs import drain_log


class Lines(StringIO):
    """Give it to `start_logging`."""

    def getvalue(self) -> str:
        drain_log(timeout_s=60.0)
        return super().getvalue()
