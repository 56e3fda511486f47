-- What this Living-Lab chose to hand out: item_id is an identifier of its kind, or * for all that may leave.
create table network_choice (
    kind text not null,
    item_id text not null,
    chosen_by text not null,
    chosen_at bigint not null,
    primary key (kind, item_id)
);

-- What was handed out last of each record: fields is JSON; number is that of the issue in which it changed last; gone is 1 once it was taken back.
create table network_published (
    kind text not null,
    item_id text not null,
    title text not null,
    fields text not null,
    leaders integer not null,
    number integer not null,
    gone integer not null,
    primary key (kind, item_id)
);

-- One publication: envelope is the signed text of what changed with it.
create table network_issue (
    number integer not null primary key,
    sender text not null,
    made_at bigint not null,
    made_by text not null,
    added integer not null,
    changed integer not null,
    gone integer not null,
    envelope text not null
);

-- Whose bundles are taken in. id is the SHA-256 of the public key; revoked_at is 0 while it is trusted. feed is the address asked for what changed,
-- empty for none; reached is how far it was read. structure names one of the directory, empty for none.
create table network_key (
    id text not null primary key,
    name text not null,
    name_sort text not null,
    public_key text not null,
    structure text not null,
    trusted_by text not null,
    trusted_at bigint not null,
    revoked_by text not null,
    revoked_at bigint not null,
    reason text not null,
    feed text not null,
    reached text not null,
    pulled_at bigint not null,
    pulled_said text not null,
    version integer not null
);

-- A bundle that came. envelope is empty where it was refused; why and detail say why it was.
create table network_arrival (
    id text not null primary key,
    key_id text not null,
    sender text not null,
    number integer not null,
    made_at text not null,
    way text not null check (way in ('FILE', 'ADDRESS', 'FEED')),
    state text not null check (state in ('WAITING', 'TAKEN_IN', 'SET_ASIDE', 'REFUSED')),
    why text not null,
    detail text not null,
    lines integer not null,
    envelope text not null,
    arrived_at bigint not null,
    arrived_by text not null,
    decided_at bigint not null,
    decided_by text not null,
    version integer not null
);
create index network_arrival_by_time on network_arrival (arrived_at, id);

-- A record of another Living-Lab, as it said last. fields is JSON; gone_at is 0 while it stands. own is the identifier of the record that it became here,
-- empty for none; own_fields is what that said when it was brought up last, JSON, empty for none.
create table network_received (
    id text not null primary key,
    key_id text not null,
    kind text not null,
    item_id text not null,
    title text not null,
    title_sort text not null,
    words_sort text not null,
    fields text not null,
    leaders integer not null,
    number integer not null,
    received_at bigint not null,
    changed_at bigint not null,
    gone_at bigint not null,
    own text not null,
    own_title text not null,
    own_fields text not null,
    version integer not null,
    unique (key_id, kind, item_id)
);
create index network_received_by_title on network_received (title_sort, id);
create index network_received_by_change on network_received (changed_at, id);
