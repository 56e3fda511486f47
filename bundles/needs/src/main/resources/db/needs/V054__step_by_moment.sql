-- Deeds are paged by moment.
create index needs_step_by_moment on needs_step (state, at, need_id);
