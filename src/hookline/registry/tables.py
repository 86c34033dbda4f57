"""The tables: an id and a few columns to look up by, and the document itself as JSON."""

from sqlalchemy import Column, Float, Index, Integer, MetaData, String, Table, Text

metadata = MetaData()

variants = Table(
    "variants",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("brief", String, nullable=False, index=True),
    Column("status", String, nullable=False, index=True),
    Column("document", Text, nullable=False),
)
briefs = Table(
    "briefs",
    metadata,
    Column("id", String, primary_key=True),
    Column("document", Text, nullable=False),
)
"""By brief hash: each brief as it was when something was written from it."""

runs = Table(
    "runs",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("document", Text, nullable=False),
)
reviews = Table(
    "reviews",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("variant_id", String, nullable=False, index=True),
    Column("document", Text, nullable=False),
)
campaigns = Table(
    "campaigns",
    metadata,
    Column("id", String, primary_key=True),
    Column("state", String, nullable=False),
    Column("document", Text, nullable=False),
)
arms = Table(
    "arms",
    metadata,
    Column("id", String, primary_key=True),
    Column("campaign_id", String, nullable=False, index=True),
    Column("state", String, nullable=False),
    Column("document", Text, nullable=False),
)
learnings = Table(
    "learnings",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("status", String, nullable=False),
    Column("document", Text, nullable=False),
)
changes = Table(
    "changes",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("id", String, nullable=False, index=True),
    Column("document", Text, nullable=False),
)
states = Table(
    "states",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("version", String, nullable=False, unique=True),
    Column("pool", String, nullable=False, index=True),
    Column("document", Text, nullable=False),
)
latest_states = Table(
    "latest_states",
    metadata,
    Column("pool", String, primary_key=True),
    Column("policy", String, primary_key=True),
    Column("version", String, nullable=False),
)
"""Which state was published last; an earlier version may be it again."""

notes = Table(
    "notes",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", Text, nullable=False),
)
"""Facts of the whole workspace, one a name: `watermark` a day, `harmed` arm ids as JSON."""

outcomes = Table(
    "outcomes",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("outcome_id", String, nullable=False, unique=True),
    Column("customer_id", String, nullable=False),
    Column("decision_id", String),
    Column("event", String, nullable=False),
    Column("value", Float),
    Column("amount_minor", Integer),
    Column("currency", String),
    Column("order_id", String),
    Column("category", String),
    Column("code", String),
    Column("occurred_us", Integer, nullable=False),
    Index(
        "outcomes_of_customer", "customer_id", "event", "occurred_us", "amount_minor", "currency"
    ),
    Index("outcomes_by_order", "order_id"),
    Index("outcomes_by_event", "event", "occurred_us", "customer_id"),
    sqlite_autoincrement=True,
)
"""`occurred_us` is microseconds since 1970 in UTC: exact, and the same in every database.
`seq` is a row's position, and is never given out again."""

removed_outcomes = Table(
    "removed_outcomes",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("customer_id", String, nullable=False, index=True),
    Column("decision_id", String),
    Column("event", String, nullable=False),
    Column("amount_minor", Integer),
    Column("currency", String),
    Column("occurred_us", Integer, nullable=False),
    sqlite_autoincrement=True,
)
"""What sums knew of outcomes that are gone, so that whoever kept sums can take them off again;
`position` is the `seq` that the outcome had. A trigger of SQLite writes it, so that no removal goes
past it."""

outcome_runs = Table(
    "outcome_runs",
    metadata,
    Column("outcome_id", String, primary_key=True),
    Column("run", String, nullable=False, index=True),
)
"""Which run brought an outcome, so that a file can be taken back."""

receipts = Table(
    "receipts",
    metadata,
    Column("id_hash", String, primary_key=True),
    Column("document", Text, nullable=False),
)
"""Customers who were forgotten, by the salted hash of their id."""

migrations = Table(
    "migrations",
    metadata,
    Column("name", String, primary_key=True),
    Column("at", String, nullable=False),
)
