-- version counts the answers of one company, from 1, withdrawals among them; told: the version that the need's people were told of.
-- One that was withdrawn keeps its row, without its words, so that no version comes twice.
alter table needs_interest add column version integer not null default 1;
alter table needs_interest add column told integer not null default 1;
alter table needs_interest add column withdrawn integer not null default 0;
alter table needs_call_reply add column told integer not null default 0;
update needs_call_reply set told = version;
