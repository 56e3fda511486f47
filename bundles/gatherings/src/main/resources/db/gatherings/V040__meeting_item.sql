-- The item of the programme in which the rounds are; empty for the one that formats have for them.
alter table gatherings_meetings add column item text not null default '';
