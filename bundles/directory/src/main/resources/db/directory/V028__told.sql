-- The state that people were told of, empty for none: what was not told when the machine stopped is told later.
alter table directory_claim add column told text not null default '';
update directory_claim set told = case when state = 'APPROVED' and organisation = '' then 'PENDING' else state end;
alter table directory_mentor add column told text not null default '';
update directory_mentor set told = state;
