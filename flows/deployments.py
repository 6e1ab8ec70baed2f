"""What Prefect can start: the nightly run on its schedule, and the runs that are started by hand."""

from typing import cast

from prefect.client.schemas.objects import ConcurrencyLimitConfig, ConcurrencyLimitStrategy
from prefect.deployments.runner import RunnerDeployment
from prefect.schedules import Cron
from prefect.types.entrypoint import EntrypointType

from flows.backfilling import backfill_run
from flows.nightly import nightly
from flows.reextracting import re_extract_run
from flows.settings import Settings

# A second run of the same kind waits its turn. Between kinds the warehouse's own lock decides,
# since it also sees runs that were started without Prefect and is given back by a killed process.
IN_TURN = ConcurrencyLimitConfig(limit=1, collision_strategy=ConcurrencyLimitStrategy.ENQUEUE)


def deployments(settings: Settings) -> list[RunnerDeployment]:
    """The deployments, with the schedule that the settings give.

    Args:
        settings: `schedule` is a cron line in British time.
    """
    return [
        cast(  # a coroutine only where an event loop runs
            RunnerDeployment,
            nightly.to_deployment(
                name="nightly",
                schedule=Cron(settings.schedule, timezone="Europe/London"),
                concurrency_limit=IN_TURN,
                description="Read every source once, load what is new, publish.",
                tags=["blotter"],
                entrypoint_type=EntrypointType.MODULE_PATH,
            ),
        ),
        *(
            cast(
                RunnerDeployment,
                by_hand.to_deployment(
                    name=by_hand.name,
                    concurrency_limit=IN_TURN,
                    description=by_hand.description,
                    tags=["blotter"],
                    entrypoint_type=EntrypointType.MODULE_PATH,
                ),
            )
            for by_hand in (backfill_run, re_extract_run)
        ),
    ]
