-- told: the version that the members' people were told of.
alter table needs_pool add column told integer not null default 0;
update needs_pool set told = version;
