-- What somebody wants a row to say; another person decides. rule_text and before_text: the row as text; before_text empty for a new one.
-- origin: who signed the file it came from, empty for one written here. At most one open proposal per row.
create table rules_proposal (
    id text not null primary key,
    rule_key text not null,
    seen_version integer not null,
    before_text text not null,
    rule_text text not null,
    reason text not null,
    origin text not null,
    state text not null check (state in ('OPEN', 'CONFIRMED', 'REFUSED', 'WITHDRAWN')),
    proposed_by text not null,
    proposed_at bigint not null,
    decided_by text not null,
    decided_at bigint not null,
    decision text not null
);
create unique index rules_proposal_open on rules_proposal (rule_key) where state = 'OPEN';
create index rules_proposal_by_time on rules_proposal (proposed_at, id);
create index rules_proposal_by_rule on rules_proposal (rule_key, proposed_at);
