-- What is made of the things shown: brochures, pieces for a web site, newsletters. Picks are refs, one a line, in their order; sent_at is 0 before
-- a newsletter is sent, sent_to the roles it was sent to between commas; binned_at is 0 outside the bin.
create table showcase_issue (
    id text not null primary key,
    kind text not null check (kind in ('BROCHURE', 'PIECE', 'NEWSLETTER')),
    title text not null,
    title_sort text not null,
    words_sort text not null,
    lead text not null,
    picks text not null,
    sent_at bigint not null,
    sent_to text not null,
    created_by text not null,
    created_at bigint not null,
    changed_at bigint not null,
    binned_at bigint not null,
    binned_by text not null,
    version integer not null
);
create index showcase_issue_by_change on showcase_issue (changed_at, id);
create index showcase_issue_by_title on showcase_issue (title_sort, id);
create index showcase_issue_by_sending on showcase_issue (sent_at, id);
create index showcase_issue_by_bin on showcase_issue (binned_at, id);
