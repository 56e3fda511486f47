create table accounts_preference (
    account_id text not null references accounts_account (id) on delete cascade,
    name text not null,
    content text not null,
    primary key (account_id, name)
);
