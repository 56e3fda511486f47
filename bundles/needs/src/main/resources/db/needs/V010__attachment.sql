-- Pieces joined to a need; the content lies with the store's files. internal: for its organisation and managers alone.
-- removed_at is 0 while the piece is there; a removed one is kept a while, to be put back.
create table needs_attachment (
    need_id text not null references needs_need (id) on delete cascade,
    hash text not null,
    name text not null,
    size bigint not null,
    type text not null,
    internal boolean not null,
    account text not null,
    at bigint not null,
    removed_at bigint not null,
    primary key (need_id, hash)
);
create index needs_attachment_by_removal on needs_attachment (removed_at);
