-- Needs of neighbours taken together. Each change writes a version anew, so that one is taken back by writing the one before again.
create table needs_pool (
    id text not null primary key,
    version integer not null,
    changed_at bigint not null
);
create index needs_pool_by_change on needs_pool (changed_at, id);

-- total is cents, -1 for none; it is kept where shares are percents alone, for amounts add up by themselves.
create table needs_pool_version (
    pool_id text not null references needs_pool (id) on delete cascade,
    version integer not null,
    title text not null,
    form text not null check (form in ('ORDER_GROUP', 'LEAD_BUYER', 'EXPRESSION')),
    coordinator text not null,
    sharing text not null check (sharing in ('AMOUNT', 'PERCENT')),
    total bigint not null,
    dissolved integer not null,
    reason text not null,
    actor text not null,
    at bigint not null,
    primary key (pool_id, version)
);

-- share: cents, or hundredths of a percent; -1 for unknown.
create table needs_pool_member (
    pool_id text not null references needs_pool (id) on delete cascade,
    version integer not null,
    need_id text not null,
    organisation text not null,
    share bigint not null,
    primary key (pool_id, version, need_id)
);
create index needs_pool_member_by_need on needs_pool_member (need_id);

-- Pairs that somebody found not to be alike: proposed no more. one_id is the smaller one.
create table needs_pool_refusal (
    one_id text not null,
    other_id text not null,
    actor text not null,
    at bigint not null,
    primary key (one_id, other_id)
);
