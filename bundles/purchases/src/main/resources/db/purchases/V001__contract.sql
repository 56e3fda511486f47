-- What lists walk, sort and count is a column; the essential data themselves are the body, texts by the names of the official schema as JSON.
-- Days are ISO texts, 9999-12-31 for none; amounts are cents, -1 for none; what was said or not is YES, NO or empty.
-- lacking: how many fields the schema requires and the contract has not; unpublished: how many of contract and modifications.
create table purchases_contract (
    id text not null primary key,
    external_key text not null unique,
    number text not null,
    buyer text not null,
    buyer_siret text not null,
    buyer_name text not null,
    subject text not null,
    subject_sort text not null,
    cpv text not null,
    procedure_kind text not null,
    notified_on text not null,
    notified_year integer not null,
    published_on text not null,
    amount bigint not null,
    innovative text not null check (innovative in ('YES', 'NO', '')),
    innovation text not null,
    theme text not null,
    small text not null check (small in ('YES', 'NO', '')),
    is_local text not null check (is_local in ('YES', 'NO', '')),
    consultation text not null,
    need text not null,
    lacking integer not null,
    unpublished integer not null,
    body text not null,
    said text not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    version integer not null,
    binned_by text not null,
    binned_at bigint not null
);
create index purchases_contract_by_day on purchases_contract (notified_on, id);
create index purchases_contract_by_subject on purchases_contract (subject_sort, id);
create index purchases_contract_by_amount on purchases_contract (amount, id);
create index purchases_contract_by_change on purchases_contract (changed_at, id);
create index purchases_contract_by_buyer on purchases_contract (buyer, notified_on, id);
create index purchases_contract_by_need on purchases_contract (need) where need <> '';
create index purchases_contract_by_consultation on purchases_contract (consultation) where consultation <> '';

-- Who holds a contract, in the order told.
create table purchases_holder (
    contract_id text not null references purchases_contract (id) on delete cascade,
    place integer not null,
    identifier text not null,
    siren text not null,
    name text not null,
    name_sort text not null,
    organisation text not null,
    primary key (contract_id, place)
);
create index purchases_holder_by_organisation on purchases_holder (organisation) where organisation <> '';
create index purchases_holder_by_siren on purchases_holder (siren) where siren <> '';
