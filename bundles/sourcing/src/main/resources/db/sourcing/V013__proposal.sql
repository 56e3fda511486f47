-- What a technique proposes to record elsewhere; ref is empty until it was done.
create table sourcing_proposal (
    run_id text not null references sourcing_run (id) on delete cascade,
    word text not null,
    kind text not null check (kind in ('NEED', 'SOLUTION')),
    title text not null,
    body text not null,
    link text not null,
    company text not null,
    at bigint not null,
    ref text not null,
    primary key (run_id, word)
);
