-- Tries since the last good one. key_hash: SHA-256 of what was typed or of the network address, so that no name lies here.
create table accounts_try (
    key_hash text not null primary key,
    failures integer not null,
    last_at bigint not null
);
create index accounts_try_last_at on accounts_try (last_at);
