-- An act on many records, asked by a person and done by a job. state: asked, running, done, stopped; times: epoch milliseconds, 0 for not yet.
create table console_bulk (
    id text not null primary key,
    owner text not null,
    language text not null,
    action text not null,
    label text not null,
    back text not null,
    answers text not null,
    state text not null,
    asked_at bigint not null,
    ended_at bigint not null default 0
);
create index console_bulk_state on console_bulk (state, asked_at);
create table console_bulk_item (
    bulk text not null references console_bulk (id),
    place integer not null,
    kind text not null,
    record text not null,
    state text not null,
    why text not null default '',
    primary key (bulk, place)
);
