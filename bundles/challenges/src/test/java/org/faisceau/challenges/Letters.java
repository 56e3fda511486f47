// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.faisceau.messages.api.Outsiders;
import org.faisceau.messages.spi.MessageKind.Wording;

/** Keeps what is posted, as it would be read. */
public final class Letters implements Messages, Outsiders {
    public final List<Letter> posted = new ArrayList<>();
    public final List<Note> mailed = new ArrayList<>();
    public boolean isServerSet = true;

    @Override
    public Posted post(Actor actor, Letter letter) {
        letter.values().in(Locale.FRENCH);
        posted.add(letter);
        return new Posted(1, 0, 0);
    }

    @Override
    public boolean areReached() {
        return isServerSet;
    }

    @Override
    public Wording said(Note note) {
        return new Wording(note.kind(), "");
    }

    @Override
    public boolean mail(Actor actor, Note note) {
        return mailed.add(note);
    }

    @Override
    public void forget(Actor actor, Ref about) {
        mailed.removeIf(note -> note.link().about().equals(about));
    }
}
