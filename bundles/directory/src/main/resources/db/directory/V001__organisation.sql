-- siren and siret are empty where unknown; a legal person is recorded once.
create table directory_organisation (
    id text not null primary key,
    name text not null,
    name_sort text not null,
    kind text not null,
    siren text not null,
    siret text not null,
    territory text not null,
    created_at bigint not null,
    version integer not null
);
create index directory_organisation_by_name on directory_organisation (name_sort, id);
create index directory_organisation_by_kind on directory_organisation (kind, name_sort, id);
create unique index directory_organisation_by_siren on directory_organisation (siren) where siren <> '';
