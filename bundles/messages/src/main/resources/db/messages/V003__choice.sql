-- How a person wants a kind of message; no row where it is the kind's own way.
create table messages_choice (
    account_id text not null,
    kind text not null,
    delivery text not null,
    primary key (account_id, kind)
);
