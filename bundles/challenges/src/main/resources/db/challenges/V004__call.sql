-- closes_on is an ISO text, empty for none. A row of an addressee is its answer too: interest is empty before, answered_at 0.
create table challenges_call (
    id text not null primary key,
    title text not null,
    words_sort text not null,
    need text not null,
    closes_on text not null,
    state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    result text not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index challenges_call_by_change on challenges_call (changed_at, id);
create index challenges_call_by_bin on challenges_call (binned_at, id);

create table challenges_addressee (
    call_id text not null references challenges_call (id) on delete cascade,
    organisation text not null,
    interest text not null check (interest in ('', 'YES', 'MAYBE', 'NO')),
    quantity text not null,
    comment text not null,
    answered_by text not null,
    answered_at bigint not null,
    version integer not null,
    primary key (call_id, organisation)
);
create index challenges_addressee_by_organisation on challenges_addressee (organisation, call_id);
