"""The tables: an id and a few columns to look up by, and the document itself as JSON."""

VARIANTS = """
CREATE TABLE IF NOT EXISTS variants (
  seq INTEGER PRIMARY KEY NOT NULL,
  id VARCHAR NOT NULL UNIQUE,
  brief VARCHAR NOT NULL,
  status VARCHAR NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS ix_variants_brief ON variants (brief);
CREATE INDEX IF NOT EXISTS ix_variants_status ON variants (status);
"""
BRIEFS = """
CREATE TABLE IF NOT EXISTS briefs (id VARCHAR PRIMARY KEY NOT NULL, document TEXT NOT NULL);
"""
"""By brief hash: each brief as it was when something was written from it."""

RUNS = """
CREATE TABLE IF NOT EXISTS runs (
  seq INTEGER PRIMARY KEY NOT NULL,
  id VARCHAR NOT NULL UNIQUE,
  document TEXT NOT NULL
);
"""
REVIEWS = """
CREATE TABLE IF NOT EXISTS reviews (
  seq INTEGER PRIMARY KEY NOT NULL,
  variant_id VARCHAR NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS ix_reviews_variant_id ON reviews (variant_id);
"""
CAMPAIGNS = """
CREATE TABLE IF NOT EXISTS campaigns (
  id VARCHAR PRIMARY KEY NOT NULL,
  state VARCHAR NOT NULL,
  document TEXT NOT NULL
);
"""
ARMS = """
CREATE TABLE IF NOT EXISTS arms (
  id VARCHAR PRIMARY KEY NOT NULL,
  campaign_id VARCHAR NOT NULL,
  state VARCHAR NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS ix_arms_campaign_id ON arms (campaign_id);
"""
LEARNINGS = """
CREATE TABLE IF NOT EXISTS learnings (
  seq INTEGER PRIMARY KEY NOT NULL,
  id VARCHAR NOT NULL UNIQUE,
  status VARCHAR NOT NULL,
  document TEXT NOT NULL
);
"""
CHANGES = """
CREATE TABLE IF NOT EXISTS changes (
  seq INTEGER PRIMARY KEY NOT NULL,
  id VARCHAR NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS ix_changes_id ON changes (id);
"""
STATES = """
CREATE TABLE IF NOT EXISTS states (
  seq INTEGER PRIMARY KEY NOT NULL,
  version VARCHAR NOT NULL UNIQUE,
  pool VARCHAR NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS ix_states_pool ON states (pool);
"""
LATEST_STATES = """
CREATE TABLE IF NOT EXISTS latest_states (
  pool VARCHAR NOT NULL,
  policy VARCHAR NOT NULL,
  version VARCHAR NOT NULL,
  PRIMARY KEY (pool, policy)
);
"""
"""Which state was published last; an earlier version may be it again."""

NOTES = """
CREATE TABLE IF NOT EXISTS notes (name VARCHAR PRIMARY KEY NOT NULL, value TEXT NOT NULL);
"""
"""Facts of the whole workspace, one a name: `watermark` a day, `harmed` arm ids as JSON."""

OUTCOMES = """
CREATE TABLE IF NOT EXISTS outcomes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  outcome_id VARCHAR NOT NULL UNIQUE,
  customer_id VARCHAR NOT NULL,
  decision_id VARCHAR,
  event VARCHAR NOT NULL,
  value FLOAT,
  amount_minor INTEGER,
  currency VARCHAR,
  order_id VARCHAR,
  category VARCHAR,
  code VARCHAR,
  occurred_us INTEGER NOT NULL
);
"""
"""`occurred_us` is microseconds since 1970 in UTC: exact, and the same in every database.
`seq` is a row's position, and is never given out again."""

OUTCOME_INDEXES = """
CREATE INDEX IF NOT EXISTS outcomes_of_customer
  ON outcomes (customer_id, event, occurred_us, amount_minor, currency);
CREATE INDEX IF NOT EXISTS outcomes_by_order ON outcomes (order_id);
CREATE INDEX IF NOT EXISTS outcomes_by_event ON outcomes (event, occurred_us, customer_id);
"""
OUTCOME_COLUMNS = (
    "outcome_id", "customer_id", "decision_id", "event", "value", "amount_minor", "currency",
    "order_id", "category", "code", "occurred_us",
)  # fmt: skip
"""Of an outcome, but for its position, which comes by itself."""

REMOVED_OUTCOMES = """
CREATE TABLE IF NOT EXISTS removed_outcomes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  position INTEGER NOT NULL,
  customer_id VARCHAR NOT NULL,
  decision_id VARCHAR,
  event VARCHAR NOT NULL,
  amount_minor INTEGER,
  currency VARCHAR,
  occurred_us INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS ix_removed_outcomes_customer_id ON removed_outcomes (customer_id);
"""
"""What sums knew of outcomes that are gone, so that whoever kept sums can take them off again;
`position` is the `seq` that the outcome had. A trigger of SQLite writes it, so that no removal goes
past it."""

REMEMBER_REMOVED = """
CREATE TRIGGER IF NOT EXISTS remember_removed AFTER DELETE ON outcomes BEGIN
  INSERT INTO removed_outcomes
    (position, customer_id, decision_id, event, amount_minor, currency, occurred_us)
  VALUES (OLD.seq, OLD.customer_id, OLD.decision_id, OLD.event, OLD.amount_minor, OLD.currency,
    OLD.occurred_us);
END
"""
OUTCOME_RUNS = """
CREATE TABLE IF NOT EXISTS outcome_runs (
  outcome_id VARCHAR PRIMARY KEY NOT NULL,
  run VARCHAR NOT NULL
);
CREATE INDEX IF NOT EXISTS ix_outcome_runs_run ON outcome_runs (run);
"""
"""Which run brought an outcome, so that a file can be taken back."""

RECEIPTS = """
CREATE TABLE IF NOT EXISTS receipts (id_hash VARCHAR PRIMARY KEY NOT NULL, document TEXT NOT NULL);
"""
"""Customers who were forgotten, by the salted hash of their id."""

MIGRATIONS = """
CREATE TABLE IF NOT EXISTS migrations (name VARCHAR PRIMARY KEY NOT NULL, at VARCHAR NOT NULL);
"""
ALL_TABLES = (
    VARIANTS, BRIEFS, RUNS, REVIEWS, CAMPAIGNS, ARMS, LEARNINGS, CHANGES, STATES, LATEST_STATES,
    NOTES, OUTCOMES, OUTCOME_INDEXES, REMOVED_OUTCOMES, OUTCOME_RUNS, RECEIPTS, MIGRATIONS,
)  # fmt: skip
KEYS = {
    "variants": ("id",),
    "briefs": ("id",),
    "runs": ("id",),
    "campaigns": ("id",),
    "arms": ("id",),
    "learnings": ("id",),
    "states": ("version",),
    "latest_states": ("pool", "policy"),
    "notes": ("name",),
    "receipts": ("id_hash",),
}
"""By table: the columns of which no two rows have the same values."""
