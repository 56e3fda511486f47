-- Living-Labs and incubators. surface is in square metres, 0 for unknown; source_day is a day (2025-06-05).
create table network_structure (
    id text not null primary key,
    kind text not null check (kind in ('LIVING_LAB', 'INCUBATOR', 'LEADER')),
    name text not null,
    name_sort text not null,
    words_sort text not null,
    bearer text not null,
    place text not null,
    surface integer not null,
    equipment text not null,
    neighbours text not null,
    programme text not null,
    site text not null,
    source text not null,
    source_day text not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index network_structure_by_name on network_structure (name_sort, id);
create index network_structure_by_change on network_structure (changed_at, id);
create index network_structure_by_bin on network_structure (binned_at, id);

-- What came with the product was put in once; what people did with it since stays.
create table network_shipped (
    id text not null primary key
);
