-- Since when somebody follows a search no more, in milliseconds; 0 where it is followed. Taken up again until the next morning's round drops it.
alter table needs_alert add column stopped_at bigint not null default 0;
