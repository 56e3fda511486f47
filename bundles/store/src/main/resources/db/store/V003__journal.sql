create table store_journal (
    seq bigint not null primary key,
    at bigint not null,
    actor text not null,
    kind text not null,
    record text not null,
    action text not null,
    payload_hash text not null,
    hash text not null
);
create index store_journal_record on store_journal (kind, record, seq);
-- Apart from the chain: a row may go under a privacy rule, the chain holds without it.
create table store_payload (
    seq bigint not null primary key references store_journal (seq),
    salt text not null,
    payload text not null
);
