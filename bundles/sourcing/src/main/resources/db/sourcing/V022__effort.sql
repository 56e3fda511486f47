-- What a technique said of itself when it was planned last: another day wanted lays the plan out anew without asking it. Empty and 0 until then.
alter table sourcing_run add column stage text not null default '';
alter table sourcing_run add column span integer not null default 0;
