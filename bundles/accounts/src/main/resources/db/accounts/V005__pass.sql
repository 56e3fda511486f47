create table accounts_pass (
    id text not null primary key,
    pass_hash text not null unique,
    purpose text not null,
    about text not null,
    once boolean not null,
    expires_at bigint not null,
    used_at bigint not null
);
create index accounts_pass_about on accounts_pass (purpose, about);
create index accounts_pass_expires_at on accounts_pass (expires_at);
