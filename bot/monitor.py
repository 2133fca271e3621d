"""Where an operator's tools look: the metrics, and whether the process is well."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.errors import Misconfigured
from bot.metrics import Metrics
from bot.values import Listen


@asynccontextmanager
async def monitored(metrics: Metrics, listen: Listen | None) -> AsyncIterator[None]:
    """Answers `GET /metrics` and `GET /healthz` while the context is open, if at all.

    Raises:
        Misconfigured: nobody can listen there.
    """
    if listen is None:
        yield
        return

    async def tell(request: web.Request) -> web.Response:
        body = generate_latest(metrics.registry)
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def health(request: web.Request) -> web.Response:
        if silent := metrics.out_of_reach:
            text = f"Telegram was last reached {silent.total_seconds():.0f} s ago\n"
            return web.Response(status=503, text=text)
        return web.Response(text="ok\n")

    application = web.Application()
    application.router.add_get("/metrics", tell)
    application.router.add_get("/healthz", health)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, listen.host, listen.port).start()
        except OSError as fault:
            raise Misconfigured(
                f"SUBIRA_METRICS_LISTEN: nobody can listen at {str(listen)!r} "
                f"({fault.strerror}); name another address"
            ) from fault
        yield
    finally:
        await runner.cleanup()
