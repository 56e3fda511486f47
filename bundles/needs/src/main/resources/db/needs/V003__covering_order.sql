-- A list walks the index of its order and finds there all it filters by, so that it reads the rows of one page alone. An index on the
-- state would draw the planner away from that walk, to sort a seventh of the table instead.
drop index needs_need_by_change;
drop index needs_need_by_title;
drop index needs_need_by_deadline;
drop index needs_need_by_amount;
drop index needs_need_by_state;
create index needs_need_by_change on needs_need (changed_at, id, state, visible_to, organisation, kind, amount_sort, deadline, title_sort, reference);
create index needs_need_by_title on needs_need (title_sort, id, state, visible_to, organisation, kind, amount_sort, deadline, reference);
create index needs_need_by_deadline on needs_need (deadline, id, state, visible_to, organisation, kind, amount_sort, title_sort, reference);
create index needs_need_by_amount on needs_need (amount_sort, id, state, visible_to, organisation, kind, deadline, title_sort, reference);
