-- cookie_hash: SHA-256 of the cookie, in hex; the cookie itself is in the browser alone.
create table accounts_sign_in (
    id text not null primary key,
    cookie_hash text not null unique,
    account_id text not null references accounts_account (id) on delete cascade,
    csrf_secret text not null,
    since bigint not null,
    last_seen bigint not null,
    address text not null,
    program text not null
);
create index accounts_sign_in_account on accounts_sign_in (account_id);
create index accounts_sign_in_last_seen on accounts_sign_in (last_seen);
