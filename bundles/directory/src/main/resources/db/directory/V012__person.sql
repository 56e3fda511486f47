-- People of whom the Living-Lab keeps a record. side: which of the charter's publics; organisation: empty for none. Days are ISO texts:
-- from_on empty and until_on 9999-12-31 where they are not known. purpose and ends_on are never empty: the night after ends_on erases the row.
create table directory_person (
    id text not null primary key,
    name text not null,
    name_sort text not null,
    job text not null,
    organisation text not null,
    mail text not null,
    phone text not null,
    side text not null,
    from_on text not null,
    until_on text not null,
    purpose text not null,
    ends_on text not null,
    changed_at bigint not null,
    version integer not null
);
create index directory_person_by_name on directory_person (name_sort, id);
create index directory_person_by_organisation on directory_person (organisation, name_sort, id);
create index directory_person_by_end on directory_person (ends_on, id);
create index directory_person_by_mail on directory_person (mail) where mail <> '';
