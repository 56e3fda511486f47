create table store_job (
    id text not null primary key,
    next_at bigint not null,
    last_at bigint not null default 0,
    last_millis bigint not null default 0,
    failure text not null default '',
    holder text not null default '',
    held_until bigint not null default 0
);
