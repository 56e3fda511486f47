-- Whose signed files of rules are read here. id: SHA-256 of the public key, hexadecimal; public_key: X.509 in Base64.
create table rules_key (
    id text not null primary key,
    name text not null,
    public_key text not null,
    added_by text not null,
    added_at bigint not null
);
