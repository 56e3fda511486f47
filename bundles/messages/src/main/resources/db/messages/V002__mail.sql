-- The queue: one row is one mail to one person, about one message or, as a digest, several. WAITING, SENT, FAILED or DROPPED.
create table messages_mail (
    id text not null primary key,
    account_id text not null,
    kind text not null,
    state text not null,
    attempts integer not null,
    next_at bigint not null,
    queued_at bigint not null,
    ended_at bigint not null,
    failure text not null
);
create index messages_mail_waiting on messages_mail (next_at, id) where state = 'WAITING';
create index messages_mail_by_state on messages_mail (state, queued_at, id);
create index messages_mail_by_age on messages_mail (queued_at, id);
-- How the mail server is: no row while it answers.
create table messages_line (
    id text not null primary key,
    failures integer not null,
    since bigint not null,
    next_at bigint not null,
    failure text not null
);
