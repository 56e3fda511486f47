create table accounts_token (
    id text not null primary key,
    token_hash text not null unique,
    account_id text not null references accounts_account (id) on delete cascade,
    label text not null,
    scope text not null check (scope in ('READ', 'WRITE', 'ADMIN')),
    created_at bigint not null,
    expires_at bigint not null,
    last_used bigint not null
);
create index accounts_token_account on accounts_token (account_id);
create index accounts_token_expires_at on accounts_token (expires_at);
