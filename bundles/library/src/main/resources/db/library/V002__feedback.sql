-- What others may learn of a purchase. cents is -1 where no amount is known; moment is a month (2022-08), empty for none; about is a kind and
-- an identifier (contract:…), empty for none. authority is an organisation of the directory, empty for none; authority_name is what people
-- read. agreed_on is the day on which who it is about agreed to its publication, empty for none; source and source_day where it is quoted
-- from something public. shared is 1 where all who sign in read it.
create table library_feedback (
    id text not null primary key,
    kind text not null check (kind in ('EXPERIENCE', 'SUCCESS')),
    title text not null,
    title_sort text not null,
    words_sort text not null,
    what text not null,
    result text not null,
    lessons text not null,
    cents bigint not null,
    moment text not null,
    theme text not null,
    authority text not null,
    authority_name text not null,
    partners text not null,
    about text not null,
    source text not null,
    source_day text not null,
    agreed_on text not null,
    agreed_by text not null,
    shared integer not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index library_feedback_by_change on library_feedback (changed_at, id);
create index library_feedback_by_title on library_feedback (title_sort, id);
create index library_feedback_by_about on library_feedback (about, id);
create index library_feedback_by_authority on library_feedback (authority, id);
create index library_feedback_by_bin on library_feedback (binned_at, id);

-- What came with the product was put in once; what people did with it since stays.
create table library_shipped (
    id text not null primary key
);
