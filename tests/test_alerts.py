"""The dashboard and the alerts ask for metrics that there are, and the README knows each alert."""

import json
import re
from pathlib import Path

import pytest
import yaml

from bot.clock import WallClock
from bot.metrics import Metrics

DEPLOY = Path(__file__).parents[1] / "deploy"
README = (DEPLOY / "README.md").read_text(encoding="utf-8")
DASHBOARD = json.loads((DEPLOY / "dashboard.json").read_text(encoding="utf-8"))
(GROUP,) = yaml.safe_load((DEPLOY / "alerts.yaml").read_text(encoding="utf-8"))["groups"]
RULES = {rule["alert"]: rule for rule in GROUP["rules"]}
ASKED = [target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]] + [
    rule["expr"] for rule in RULES.values()
]


def exposed():
    """The labels of each sample that a process shows, by its name."""
    labels = {}
    for family in Metrics(WallClock()).registry.collect():
        endings = {"counter": ["_total"], "histogram": ["_bucket", "_sum", "_count"]}
        for ending in endings.get(family.type, [""]):
            labels[f"{family.name}{ending}"] = {
                name for sample in family.samples for name in sample.labels
            }
    return labels


EXPOSED = exposed()


@pytest.mark.parametrize("expression", ASKED)
def test_what_is_asked_for_is_shown(expression):
    names = set(re.findall(r"\b(?:subira|process)_[a-z_]+", expression))
    assert names or expression.startswith(("up{", "sum(up{"))
    assert names <= set(EXPOSED)


@pytest.mark.parametrize("expression", ASKED)
def test_each_outcome_and_level_that_is_asked_for_is_counted_from_the_start(expression):
    shown = {
        (name, value)
        for family in Metrics(WallClock()).registry.collect()
        for sample in family.samples
        for name, value in sample.labels.items()
    }
    counted = {"subira_nudges_total": "outcome", "subira_log_lines_total": "level"}
    for metric, label in counted.items():
        for value in re.findall(rf'{metric}{{[^}}]*\b{label}="([^"]+)"', expression):
            assert (label, value) in shown


def test_every_alert_stands_in_the_readme_and_no_other():
    assert re.findall(r"^\| `(Subira\w+)` \|", README, re.MULTILINE) == list(RULES)
    assert all(rule["annotations"]["summary"] for rule in RULES.values())


def test_what_the_issue_asks_to_be_told_is_told():
    assert {"SubiraNotFetching", "SubiraNoUpdate", "SubiraUnsureNudges"} <= set(RULES)


def test_no_panel_names_a_source_of_its_own_or_covers_another():
    panels = DASHBOARD["panels"]
    assert {panel["datasource"]["uid"] for panel in panels} == {"${datasource}"}
    cells = [
        (x, y)
        for panel in panels
        for x in range(panel["gridPos"]["x"], panel["gridPos"]["x"] + panel["gridPos"]["w"])
        for y in range(panel["gridPos"]["y"], panel["gridPos"]["y"] + panel["gridPos"]["h"])
    ]
    assert len(cells) == len(set(cells))
    assert max(x for x, _ in cells) < 24
    assert len({panel["id"] for panel in panels}) == len(panels)
