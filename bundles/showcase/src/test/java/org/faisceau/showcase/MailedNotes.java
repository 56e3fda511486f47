// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.messages.api.Outsiders;
import org.faisceau.messages.spi.MessageKind.Wording;

/** A mail queue that keeps what it was handed, one address once under one kind and key; switched on until a test switches it off. */
public final class MailedNotes implements Outsiders {
    public final List<Note> all = new ArrayList<>();
    private final Set<List<String>> known = new HashSet<>();
    private boolean isOn = true;

    public void switched(boolean on) {
        isOn = on;
    }

    @Override
    public boolean areReached() {
        return isOn;
    }

    @Override
    public Wording said(Note note) {
        return new Wording(note.kind(), "");
    }

    @Override
    public boolean mail(Actor actor, Note note) {
        if (isOn && known.add(List.of(note.kind(), note.key(), note.address()))) all.add(note);
        return isOn;
    }

    @Override
    public void forget(Actor actor, Ref about) {
        all.removeIf(note -> note.link().about().equals(about));
    }

    /** Whom it went to and of what, in order. */
    public List<String> told() {
        return all.stream().map(one -> one.address() + " " + one.kind()).toList();
    }
}
