create table store_change (
    seq bigint not null primary key,
    at bigint not null,
    actor text not null,
    kind text not null,
    record text not null,
    field text not null,
    before_value text not null,
    after_value text not null
);
create table store_follower (
    name text not null primary key,
    seq bigint not null,
    at bigint not null
);
