-- A form that a technique opened to everybody; questions are JSON.
create table sourcing_form (
    run_id text not null references sourcing_run (id) on delete cascade,
    word text not null,
    title text not null,
    lead text not null,
    questions text not null,
    until_on text not null,
    primary key (run_id, word)
);

-- What somebody sent by such a form, and what they read of it at the link they were given; what was sent itself is in the state of the run.
create table sourcing_request (
    id text not null primary key,
    run_id text not null references sourcing_run (id) on delete cascade,
    word text not null,
    title text not null,
    reply text not null,
    at bigint not null,
    replied_at bigint not null
);
create index sourcing_request_by_run on sourcing_request (run_id, word, at);
