-- A resident is the company itself now, asked once however often it stays: what was picked by its stay is picked by its company.
with recursive stays as (
    select ref, owner, row_number() over (order by id) as place from showcase_agreement where ref like 'residency:%' and owner <> ''
), picked (issue_id, picks, place) as (
    select id, picks, cast(0 as bigint) from showcase_issue where picks like '%residency:%'
    union all select picked.issue_id, replace(picked.picks, stays.ref, 'organisation:' || stays.owner), stays.place from picked join stays on stays.place = picked.place + 1
)
update showcase_issue set picks = (select picked.picks from picked where picked.issue_id = showcase_issue.id order by picked.place desc limit 1) where picks like '%residency:%';

-- What may be shown is said in one place, the code: no list here that the next sort would have to be written into. Of what was noted of several stays
-- of one company a no goes before a yes, and the later before the earlier; the others stay as they are, about what is offered no more.
create table showcase_agreement_next (
    id text not null primary key,
    ref text not null unique,
    sort text not null,
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
    select id, case when is_stay = 1 and place = 1 and not exists (select 1 from showcase_agreement asked where asked.ref = 'organisation:' || ranked.owner) then 'organisation:' || owner else ref end,
        sort, title, title_sort, words_sort, owner, owner_name, person, agreed_on, note, alternative, picture, picture_name, picture_type, picture_size, state, withdrawn_on, noted_by, created_at, changed_at, version
    from (select stay.*, row_number() over (partition by is_stay, owner order by state desc, changed_at desc, id desc) as place
        from (select showcase_agreement.*, case when ref like 'residency:%' and owner <> '' then 1 else 0 end as is_stay from showcase_agreement) stay) ranked;
drop table showcase_agreement;
alter table showcase_agreement_next rename to showcase_agreement;
create index showcase_agreement_by_change on showcase_agreement (changed_at, id);
create index showcase_agreement_by_title on showcase_agreement (title_sort, id);
create index showcase_agreement_by_owner on showcase_agreement (owner, id);
create index showcase_agreement_by_picture on showcase_agreement (picture, id);
create index showcase_agreement_by_state on showcase_agreement (state, withdrawn_on);
