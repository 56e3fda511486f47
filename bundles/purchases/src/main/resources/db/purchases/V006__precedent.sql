-- A contract of another Living-Lab, kept as a reference beside one's own: lab is what that one goes by for good, item what the contract goes by there.
-- cpv_group is the first three digits; amount is cents, -1 for none; notified_on is a day, empty for none.
create table purchases_precedent (
    id text not null primary key,
    lab text not null,
    lab_name text not null,
    item text not null,
    title text not null,
    words_sort text not null,
    number text not null,
    buyer text not null,
    buyer_siret text not null,
    holders text not null,
    amount bigint not null,
    notified_on text not null,
    procedure_kind text not null,
    cpv text not null,
    cpv_group text not null,
    taken_by text not null,
    taken_at bigint not null,
    changed_at bigint not null,
    version integer not null,
    unique (lab, item)
);
create index purchases_precedent_by_day on purchases_precedent (notified_on, id);
create index purchases_precedent_by_group on purchases_precedent (cpv_group, notified_on, id);
