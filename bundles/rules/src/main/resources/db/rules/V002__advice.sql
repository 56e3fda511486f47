-- Advice that somebody kept: what was asked, which rows it leaned on (key and version, one per line), what was open, what the person chose.
-- about_kind and about_id: the record it is about, empty for none. organisation: the author's, whose people read it.
create table rules_advice (
    id text not null primary key,
    about_kind text not null,
    about_id text not null,
    title text not null,
    question text not null,
    day text not null,
    open_ways text not null,
    rule_versions text not null,
    chosen text not null,
    reason text not null,
    organisation text not null,
    made_by text not null,
    made_at bigint not null
);
create index rules_advice_by_about on rules_advice (about_kind, about_id, made_at);
create index rules_advice_by_maker on rules_advice (made_at, id);
