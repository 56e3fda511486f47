-- When all was over on the day, as HH:MM; running and begun stay those of the item that ran last.
alter table gatherings_programme add column ended text not null default '';
