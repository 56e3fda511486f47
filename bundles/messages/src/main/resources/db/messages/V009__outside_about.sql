-- What is about who wishes to be erased is looked for by that.
create index messages_outside_by_about on messages_outside (about);
