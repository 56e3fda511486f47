-- What was answered under an Idempotency-Key, kept a day. key_hash: SHA-256 of account and key; request_hash: of method, path, query
-- and body; status 0 while the call runs, or was cut off. made_at: epoch milliseconds.
create table console_answer (
    key_hash text not null primary key,
    request_hash text not null,
    status integer not null,
    etag text not null,
    location text not null,
    media_type text not null,
    body text not null,
    made_at bigint not null
);
create index console_answer_made_at on console_answer (made_at);
