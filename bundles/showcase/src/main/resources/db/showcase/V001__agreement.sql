-- Who agreed that something may be shown to everybody, or that it is not: one row per thing. Days are ISO texts, empty for none; words_sort folds
-- all that the list's search looks at. Title and owner's name are as they were when it was noted, for when the thing has gone. A photograph's
-- hash is empty where there is none.
create table showcase_agreement (
    id text not null primary key,
    ref text not null unique,
    sort text not null check (sort in ('RESIDENT', 'SOLUTION', 'DEMONSTRATOR', 'NEED', 'EVENT', 'STORY')),
    title text not null,
    title_sort text not null,
    words_sort text not null,
    owner text not null,
    owner_name text not null,
    person text not null,
    agreed_on text not null,
    note text not null,
    alternative text not null,
    picture text not null,
    picture_name text not null,
    picture_type text not null,
    picture_size bigint not null,
    state text not null check (state in ('GIVEN', 'WITHDRAWN')),
    withdrawn_on text not null,
    noted_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    version integer not null
);
create index showcase_agreement_by_change on showcase_agreement (changed_at, id);
create index showcase_agreement_by_title on showcase_agreement (title_sort, id);
create index showcase_agreement_by_owner on showcase_agreement (owner, id);
create index showcase_agreement_by_picture on showcase_agreement (picture, id);
create index showcase_agreement_by_state on showcase_agreement (state, withdrawn_on);
