-- due is 1 from the moment a letter is decided until it was posted: what a machine that stops leaves behind is found again.
alter table sourcing_told add column due integer not null default 0;
create index sourcing_told_by_due on sourcing_told (campaign_id, entry_id, company) where due = 1;
alter table sourcing_invitation add column due integer not null default 0;
create index sourcing_invitation_by_due on sourcing_invitation (campaign_id, id) where due = 1;

-- What a technique reports to those who take part, until it was posted.
create table sourcing_report (
    id text not null primary key,
    campaign_id text not null,
    run_id text not null references sourcing_run (id) on delete cascade,
    title_fr text not null,
    title_en text not null,
    body_fr text not null,
    body_en text not null
);
create index sourcing_report_by_campaign on sourcing_report (campaign_id, id);
create index sourcing_report_by_run on sourcing_report (run_id);
