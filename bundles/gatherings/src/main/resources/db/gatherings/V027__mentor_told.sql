-- The day and hour that an asked mentor knows, CANCELLED for the day once told that it does not take place.
alter table gatherings_mentor add column told_day text not null default '';
alter table gatherings_mentor add column told_hour text not null default '';
update gatherings_mentor set told_day = (select g.day from gatherings_gathering g where g.id = gatherings_mentor.gathering_id),
    told_hour = (select g.begins from gatherings_gathering g where g.id = gatherings_mentor.gathering_id);
