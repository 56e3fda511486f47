// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.messages.api.Outsiders;
import org.faisceau.messages.spi.MessageKind.Wording;

/** A mail queue that keeps what it was handed; switched off until a test switches it on. */
public final class Mailed implements Outsiders {
    public final List<Note> notes = new ArrayList<>();
    private boolean isOn;

    public void switched(boolean on) {
        isOn = on;
    }

    @Override
    public boolean areReached() {
        return isOn;
    }

    @Override
    public Wording said(Note note) {
        return new Wording("Subject of " + note.kind(), note.values().get("gathering"));
    }

    @Override
    public boolean mail(Actor actor, Note note) {
        if (isOn) notes.add(note);
        return isOn;
    }

    @Override
    public void forget(Actor actor, Ref about) {
        notes.removeIf(note -> note.link().about().equals(about));
    }

    /** Whom it went to and of what, in order. */
    public List<String> told() {
        return notes.stream().map(one -> one.address() + " " + one.kind()).toList();
    }
}
