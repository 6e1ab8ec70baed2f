"""What Prefect does by itself: mark runs crashed whose process died, and tell people when something is wrong."""

from datetime import timedelta
from uuid import UUID

from prefect.automations import EventTrigger
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterState, FlowRunFilterStateType
from prefect.client.schemas.objects import StateType
from prefect.events.actions import ChangeFlowRunState, SendNotification
from prefect.events.schemas.automations import AutomationCore, Posture
from prefect.events.schemas.events import ResourceSpecification
from prefect.exceptions import ObjectNotFound
from prefect.states import Crashed

from flows.longrun import backfill_alive
from flows.settings import Settings, SettingsError
from warehouse.store import writer_free

HEARTBEAT = 30  # seconds, Prefect's least
SILENCE = timedelta(seconds=3 * HEARTBEAT)
ENDED = {f"prefect.flow-run.{state}" for state in ("Completed", "Failed", "Cancelled", "Crashed")}
CRASH = "blotter: mark runs crashed whose process died"
TELL = "blotter: tell {block}"
TOLD = {
    "prefect.flow-run.Failed",
    "prefect.flow-run.Crashed",
    "blotter.source.*",
    "blotter.release.held-back",
}


def crash_what_died(settings: Settings) -> int:
    """Mark open runs as crashed when nobody writes: their process is gone, whatever Prefect's tables say.

    Prefect itself looks for no such run, and a slot of the concurrency limit would stay taken.

    Args:
        settings: say where the warehouse and so its lock lies.

    Returns:
        How many runs were ended.
    """
    if not writer_free(settings.warehouse):
        return 0
    # A backfill writes now and then only; its own lock says whether it lives.
    alive = {"backfill", "re-extract"} if backfill_alive(settings) else set()
    with get_client(sync_client=True) as client:
        running = FlowRunFilter(
            state=FlowRunFilterState(type=FlowRunFilterStateType(any_=[StateType.RUNNING, StateType.CANCELLING]))
        )
        runs = [
            run
            for run in client.read_flow_runs(flow_run_filter=running)
            if client.read_flow(run.flow_id).name not in alive
        ]
        for run in runs:
            client.set_flow_run_state(run.id, Crashed(message="its process ended without a word"), force=True)
    return len(runs)


def set_up_automations(settings: Settings) -> list[str]:
    """Make the automations, or make them anew when they are there.

    Args:
        settings: `notify` names Prefect notification blocks, such as slack-webhook/team.

    Returns:
        A line for each, for people.

    Raises:
        SettingsError: a block that Prefect does not have.
    """
    _renew(_crash())
    lines = []
    with get_client(sync_client=True) as client:
        for block in settings.notify:
            _renew(_tell(block, _block_id(client, block)))
            lines.append(f"failed nights, broken or silent sources and held-back snapshots are told to {block}")
    return lines


def _renew(automation: AutomationCore) -> None:
    with get_client(sync_client=True) as client:
        for old in client.read_automations_by_name(automation.name):
            client.delete_automation(old.id)
        client.create_automation(automation)


def _crash() -> AutomationCore:
    return AutomationCore(
        name=CRASH,
        trigger=EventTrigger(
            after={"prefect.flow-run.heartbeat"},
            expect={"prefect.flow-run.heartbeat", *ENDED},
            match=ResourceSpecification({"prefect.resource.id": ["prefect.flow-run.*"]}),
            for_each={"prefect.resource.id"},
            posture=Posture.Proactive,
            threshold=1,
            within=SILENCE,
        ),
        actions=[
            ChangeFlowRunState(
                name="Crashed", state=StateType.CRASHED, message="no heartbeat: its process died", force=False
            )
        ],
    )


def _tell(block: str, block_id: UUID) -> AutomationCore:
    # Our own events say it in the payload, Prefect's in the state that the run came to.
    said = "{{ event.payload.detail or event.resource['prefect.state-message'] }}"
    body = f"{{{{ event.event }}}}: {{{{ event.resource.name }}}}\n{said}"
    return AutomationCore(
        name=TELL.format(block=block),
        trigger=EventTrigger(expect=TOLD, posture=Posture.Reactive, threshold=1, within=timedelta(0)),
        actions=[
            SendNotification(block_document_id=block_id, subject="Blotter: {{ event.event }}", body=body),
        ],
    )


def _block_id(client: SyncPrefectClient, name: str) -> UUID:
    kind, _, document = name.partition("/")
    try:
        return client.read_block_document_by_name(document, kind).id
    except ObjectNotFound:
        raise SettingsError(
            f"setting notify: Prefect has no block {name!r}; make it on its Blocks page, or with"
            f" `prefect block create {kind}`"
        ) from None
