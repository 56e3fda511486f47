-- Where the worth of pairs came from when they were planned last: WORDS or NEARNESS; empty where that was not noted.
alter table gatherings_meetings add column scoring text not null default '';
