-- A Living-Lab may be shown too: neither engine widens a check alike, so the table is written anew.
create table showcase_agreement_next (
    id text not null primary key,
    ref text not null unique,
    sort text not null check (sort in ('LAB', 'RESIDENT', 'SOLUTION', 'DEMONSTRATOR', 'NEED', 'EVENT', 'STORY')),
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
insert into showcase_agreement_next (id, ref, sort, title, title_sort, words_sort, owner, owner_name, person, agreed_on, note, alternative, picture, picture_name, picture_type, picture_size, state, withdrawn_on, noted_by, created_at, changed_at, version)
    select id, ref, sort, title, title_sort, words_sort, owner, owner_name, person, agreed_on, note, alternative, picture, picture_name, picture_type, picture_size, state, withdrawn_on, noted_by, created_at, changed_at, version from showcase_agreement;
drop table showcase_agreement;
alter table showcase_agreement_next rename to showcase_agreement;
create index showcase_agreement_by_change on showcase_agreement (changed_at, id);
create index showcase_agreement_by_title on showcase_agreement (title_sort, id);
create index showcase_agreement_by_owner on showcase_agreement (owner, id);
create index showcase_agreement_by_picture on showcase_agreement (picture, id);
create index showcase_agreement_by_state on showcase_agreement (state, withdrawn_on);
