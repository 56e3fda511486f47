-- told: 1 once the company's people were told of the published need that is addressed to it.
alter table needs_audience_company add column told integer not null default 0;
update needs_audience_company set told = 1;
