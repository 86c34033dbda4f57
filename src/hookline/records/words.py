"""The closed vocabularies: every word that a brief, a decision or an outcome may use."""

from collections.abc import Mapping
from typing import Literal, get_args

Stage = Literal["non_buyer", "new", "active", "high_value", "at_risk", "lost"]
Program = Literal[
    "acquisition", "onboarding", "post_purchase", "first_to_repeat", "cross_sell", "upsell",
    "frequency_driving", "replenishment", "loyalty", "milestone", "high_value_nurture",
    "on_the_brink", "retargeting", "winback", "referral", "feedback", "service_recovery", "gtm",
]  # fmt: skip
Hook = Literal[
    "offer", "urgency", "scarcity", "curiosity", "social_proof", "exclusivity", "gratitude",
    "we_miss_you", "convenience", "progress", "achievement", "reminder", "newness", "how_to",
    "because_you", "loss_aversion", "reassurance", "community", "game", "ask_opinion",
    "reciprocity", "apology",
]  # fmt: skip
Tonality = Literal[
    "warm", "playful", "premium", "urgent", "plain", "witty", "reassuring", "celebratory",
    "formal", "empathetic", "expert",
]  # fmt: skip
KpiName = Literal[
    "first_order_rate", "activation_rate", "repeat_rate", "category_adoption", "aov",
    "order_frequency", "retention_rate", "reactivation_rate", "recovered_revenue",
    "redemption_rate", "response_rate", "referral_rate", "csat", "nps", "incremental_revenue",
]  # fmt: skip
FollowIf = Literal["not_converted", "not_clicked", "converted", "no_reply", "always"]
FollowStep = Literal[
    "reminder", "last_chance", "thank_you", "survey", "bigger_reason", "channel_switch",
    "handover_to_human",
]  # fmt: skip
WrittenStep = Literal[FollowStep, "none"]
"""As a brief has it: `follow_up: none` asks for no second message."""
MessageClass = Literal["promotional", "service"]
Lane = Literal["holdout", "explore", "policy"]
Group = Literal["control", "usual", "random", "bandit"]
Event = Literal[
    "sent", "failed", "delivered", "opened", "clicked", "replied", "converted", "refunded",
    "redeemed", "referred", "scored", "activated", "unsubscribed", "complained",
]  # fmt: skip
Reason = Literal[
    "chosen", "held_back_universal", "held_back", "no_consent", "language", "missing_field", "cap",
    "cooldown", "quiet_hours", "limit", "offer_ended", "not_approved", "none_eligible", "objected",
]  # fmt: skip
Status = Literal["draft", "checked", "needs_edit", "approved", "live", "paused", "retired"]
CampaignState = Literal["reserved", "live", "paused", "ended"]
CampaignMove = Literal["live", "paused", "ended"]
"""What people may make of a campaign; only a launch makes a reserved one live."""
ReviewDecision = Literal["approved", "rejected", "edited", "set aside", "reopened"]
ChangeKind = Literal["variant", "arm", "external", "campaign", "learning", "watermark", "tag"]
"""Whose state changed; external is what an authority outside says of an arm, a tag that of a draft
whose hook or tonality a person named."""
ExternalStatus = Literal["", "pending", "approved", "rejected"]
"""What an authority outside says of a version; "" where none is asked."""
ArmKind = Literal["ai", "human"]
ArmMove = Literal["live", "paused", "retired"]
"""What people may make of a version."""
CopyPart = Literal["subject", "preheader", "title", "header", "body", "footer", "cta", "name"]
Rewrite = Literal[
    "shorter", "warmer", "plainer", "urgent", "follow_up", "language", "mend", "words"
]  # fmt: skip
Say = Literal["say", "imply", "never"]
Severity = Literal["error", "warn", "info"]
Origin = Literal["user", "blueprint", "brand", "audience", "learned", "default"]

OFFLINE = "offline"
"""The practice writer, as `--model` calls it: it composes without a model."""
WordTables = Mapping[str, Mapping[str, str]]
"""What `prompts/words.yaml` says: by vocabulary, such as `hook`, what each of its words means."""
COPY_PARTS: tuple[CopyPart, ...] = get_args(CopyPart)
"""The parts that people write of their own copy, in reading order; `cta` is what a button
says, `name` a template's."""
TEXT_PARTS = COPY_PARTS[:-2]
"""Those that are prose."""
HOOKS: tuple[Hook, ...] = get_args(Hook)
TONALITIES: tuple[Tonality, ...] = get_args(Tonality)
STAGES: tuple[Stage, ...] = get_args(Stage)
LANES: tuple[Lane, ...] = get_args(Lane)
GROUPS: tuple[Group, ...] = get_args(Group)
REASONS: tuple[Reason, ...] = get_args(Reason)
EVENTS: tuple[Event, ...] = get_args(Event)
REWRITES: tuple[Rewrite, ...] = get_args(Rewrite)
STATUSES: tuple[Status, ...] = get_args(Status)

PLAIN: dict[str, str] = {
    "arm": "live version",
    "variant": "draft",
    "control": "held back",
    "usual": "your own copy",
    "random": "by lot",
    "bandit": "chosen",
    "holdout": "never messaged",
    "explore": "exploring",
    "policy": "normal traffic",
    "posterior": "chance it's best",
    "srm": "groups are the wrong size",
    "mde": "smallest lift you could see",
    "guardrails": "checks",
}
"""What people read instead of our own terms, in the TUI, the CLI's prose and the report."""

STATES = {
    "approved": "v accepted",
    "live": "* live",
    "paused": "= paused",
    "retired": "- retired",
}
"""Sign and word of each state of a message that was accepted: the same on every screen."""

OPENS_WITH = {
    "news": "the news: what there is can be seen in the first line",
    "moment": "the moment: first the occasion, then what there is",
}
"""What a kind of message opens with, for whoever reads its notes."""
