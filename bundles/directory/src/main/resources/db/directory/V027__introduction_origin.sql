-- came_on, came_about: day and subject as they were when it was recorded, so that the line of a file that brought it finds it again.
alter table directory_introduction add column came_about text not null default '';
alter table directory_introduction add column came_on text not null default '';
update directory_introduction set came_on = held_on, came_about = about;
